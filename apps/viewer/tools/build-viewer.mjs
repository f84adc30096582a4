/** Builds the app into `dist`, unless it already holds what the sources give. */
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const viewer = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(viewer, 'dist')
const stamp = join(dist, '.source-hash')

/** Everything that the built app depends on. */
const inputs = [
  join(viewer, 'src'),
  join(viewer, 'public'),
  join(viewer, 'index.html'),
  join(viewer, 'vite.config.ts'),
  join(viewer, 'package.json'),
  join(viewer, 'server/views.ts'),
  join(root, 'docs/cookbook.md'),
  join(root, 'packages/core/src'),
  join(root, 'packages/import/src/graph-files'),
  join(root, 'packages/store/src/cookbook.ts'),
  join(root, 'pnpm-lock.yaml'),
]

async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A hash of all sources, the same for the same bytes on any machine. */
async function sourceHash() {
  const files = (await Promise.all(inputs.map(filesIn))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

async function runVite(outDir) {
  const { build } = await import('vite')
  // Under a test runner NODE_ENV is "test", which would put React's slow development build into the app.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: viewer,
      configFile: join(viewer, 'vite.config.ts'),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/**
 * Builds the app where `dist` is missing or older than its sources.
 *
 * @returns {Promise<{ folder: string, built: boolean }>} the folder with the app, and whether it was built now
 */
export async function buildViewer() {
  const hash = await sourceHash()
  const before = await readFile(stamp, 'utf8').catch(() => '')
  if (before === hash) return { folder: dist, built: false }
  // Built beside and moved into place, so that two who build at once, or one who reads meanwhile, find it whole.
  const fresh = join(viewer, 'build', `dist-${process.pid}`)
  await runVite(fresh)
  await writeFile(join(fresh, '.source-hash'), hash)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist).catch(() => rm(fresh, { recursive: true, force: true }))
  return { folder: dist, built: true }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { folder, built } = await buildViewer()
  process.stdout.write(`${built ? 'Built' : 'Already built:'} ${relative(process.cwd(), folder) || '.'}\n`)
}
