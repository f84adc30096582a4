/**
 * Runs a TypeScript program of this repository as the command is shipped, in one bundled file:
 * `node tools/run-bundled.mjs program.ts [arguments]`. What is measured is then what users run: from separate sources the loader
 * names every function that is made, each time that it is made, and that is a tenth of the time of reading.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build } from 'vite'

const [program, ...args] = process.argv.slice(2)
if (program === undefined) {
  process.stderr.write('Usage: node tools/run-bundled.mjs program.ts [arguments]\n')
  process.exit(2)
}
const entry = resolve(program)
const name = `${basename(entry, '.ts')}.bundle.mjs`
// beside its source, so that what it finds by its own place is found
const file = join(dirname(entry), name)

try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: {
      noExternal: [/^@demarche\//],
      resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] },
    },
    build: {
      ssr: entry,
      target: 'node20',
      outDir: dirname(entry),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(file, { force: true })
}
