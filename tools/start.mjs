/** `npm start`: installs, builds the graph of data/articles and serves it to a browser. */
import { spawn } from 'node:child_process'
import { install, requireNode, root, StepError } from './install.mjs'

const STEPS = 4
const PARENT_CHECK_MS = 1000
/** The bundle of the command. */
const command = 'apps/cli/dist/main.js'
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

/** Serves until somebody ends it; Ctrl-C reaches the server too, so this only waits. */
function serve(parameters) {
  const child = spawn(process.execPath, [command, 'view', '--graph', 'graph', ...parameters], {
    cwd: root,
    stdio: 'inherit',
  })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  endWithParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 0))
  })
}

/** npm does not hand a signal on to what it started: when it is gone, so is the reason to serve. */
function endWithParent(end) {
  const parent = process.ppid
  const timer = setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS)
  timer.unref()
}

async function main() {
  requireNode()
  say(1, 'Installing what is needed …')
  if (!install()) process.stdout.write('      everything is there\n')
  say(2, 'Building the viewer and the command, where their sources changed …')
  await run('building the viewer and the command', ['apps/cli/tools/build-cli.mjs'])
  say(3, 'Building the graph of data/articles …')
  const summary = await run('building the graph', [command, 'build', 'data/articles', '--out', 'graph'])
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
