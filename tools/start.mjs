/** `npm start`: installs, builds the graph of data/articles and serves it to a browser. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demarche, install, requireNode, root, StepError } from './install.mjs'

const STEPS = 4
const say = (number, text) => process.stdout.write(`[${number}/${STEPS}] ${text}\n`)

/** Runs a program of ours to its end; its output is shown only where it fails. */
function run(what, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let problems = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      problems += data
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new StepError(`${what} failed:\n${(problems || output).trim()}`))
    })
  })
}

async function buildViewer() {
  const builder = join(root, 'apps/viewer/tools/build-viewer.mjs')
  if (existsSync(builder)) await run('building the viewer', [builder])
}

/** Serves until somebody ends it; Ctrl-C reaches the server too, so this only waits. */
function serve(parameters) {
  const child = spawn(process.execPath, [...demarche, 'view', '--graph', 'graph', ...parameters], {
    cwd: root,
    stdio: 'inherit',
  })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 0))
  })
}

async function main() {
  requireNode()
  say(1, 'Installing what is needed …')
  if (!install()) process.stdout.write('      everything is there\n')
  say(2, 'Building the viewer and the graph of data/articles …')
  const began = performance.now()
  const [summary] = await Promise.all([
    run('building the graph', [...demarche, 'build', 'data/articles', '--out', 'graph']),
    buildViewer(),
  ])
  say(3, `Built in ${((performance.now() - began) / 1000).toFixed(1)} s:`)
  process.stdout.write(`\n${summary.split('\nThe graph is in')[0].trim()}\n\n`)
  say(4, 'Opening the viewer …')
  process.stdout.write('      Your own articles: npx pnpm demarche build <files> --out my-graph\n')
  return serve(process.argv.slice(2))
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof StepError)) throw error
  process.stderr.write(`npm start: ${error.message}\n`)
  process.exitCode = 1
}
