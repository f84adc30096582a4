/** Bundles the command into `dist`, unless it already holds what the sources give. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(cli, 'dist')
const stamp = join(dist, '.source-hash')
const lock = join(cli, 'node_modules', '.demarche-bundling')

const WAIT_MS = 120_000
const TURN_MS = 100

/** Everything that the bundle depends on. */
function inputs() {
  const packages = readdirSync(join(root, 'packages')).flatMap((name) => [
    join(root, 'packages', name, 'src'),
    join(root, 'packages', name, 'package.json'),
  ])
  const own = ['src', 'tools', 'vite.config.ts', 'package.json'].map((name) => join(cli, name))
  const viewer = ['src', 'server', 'public', 'index.html'].map((name) => join(root, 'apps/viewer', name))
  return [...packages, ...own, ...viewer, join(root, 'packages/language/model'), join(root, 'pnpm-lock.yaml')]
}

function filesIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats ? [path] : []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A hash of all sources, the same for the same bytes on any machine. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of inputs().flatMap(filesIn).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const stampedHash = () => {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return ''
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, TURN_MS))

/** Waits until no other process bundles; a lock that nobody frees for long is taken over. */
async function takeLock() {
  for (let waited = 0; waited < WAIT_MS; waited += TURN_MS) {
    try {
      mkdirSync(lock)
      return
    } catch {
      await pause()
    }
  }
}

function freeLock() {
  try {
    rmdirSync(lock)
  } catch {
    // Somebody took it over and freed it.
  }
}

/**
 * Bundles where `dist` is missing or older than its sources.
 *
 * @returns {Promise<string>} the path of the command
 */
export async function buildCli() {
  const main = join(dist, 'main.js')
  if (stampedHash() === sourceHash()) return main
  await takeLock()
  try {
    const hash = sourceHash()
    if (stampedHash() === hash) return main
    const { build } = await import('vite')
    await build({ root: cli, configFile: join(cli, 'vite.config.ts'), mode: 'production', logLevel: 'warn' })
    writeFileSync(stamp, hash)
    return main
  } finally {
    freeLock()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${relative(process.cwd(), await buildCli())}\n`)
  } catch (error) {
    process.stderr.write(
      `The command could not be bundled: ${error instanceof Error ? error.message : error}\n`,
    )
    process.exitCode = 1
  }
}
