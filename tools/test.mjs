/** `npm test`: installs, then lint, types and every test; ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, requireNode, root, StepError } from './install.mjs'

const STEPS = 5
const began = performance.now()

function say(number, text) {
  const seconds = Math.round((performance.now() - began) / 1000)
  process.stdout.write(`\n[${number}/${STEPS}] ${text} (${seconds} s so far)\n`)
}

/** Runs a program of node_modules/.bin and shows what it says. */
function runTool(name, parameters, env = {}) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  return status === 0
}

function buildApps() {
  const builder = join(root, 'apps/viewer/tools/build-viewer.mjs')
  if (!existsSync(builder)) return true
  return (
    spawnSync(process.execPath, [builder], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  )
}

/** Counts the cases of vitest's JSON report; a file that could not be loaded is one failed case. */
function countCases(report) {
  const cases = report.testResults.flatMap((file) => file.assertionResults)
  const count = (...statuses) => cases.filter(({ status }) => statuses.includes(status)).length
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const left = cases.filter(({ status }) => status === 'pending' || status === 'skipped')
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length,
    skipped: left.length + count('todo', 'disabled'),
    skippedTitles: left.map(({ fullName }) => fullName),
  }
}

function runTests(parameters) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
  const file = join(folder, 'report.json')
  try {
    const isGood = runTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...parameters,
    ])
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, skippedTitles: [] }
    const counts = countCases(JSON.parse(readFileSync(file, 'utf8')))
    return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tellSkipped(titles) {
  if (titles.length === 0) return
  process.stdout.write(`\nLeft out, because something that they need is not here:\n`)
  for (const title of titles) process.stdout.write(`  ${title}\n`)
}

function main() {
  requireNode()
  say(1, 'Installing what is needed')
  install()
  say(2, 'Lint and format')
  const isClean = runTool('biome', ['ci', '--max-diagnostics=50'])
  say(3, 'Types')
  const isTyped = runTool('tsc', ['-b']) && runTool('tsc', ['-p', 'tsconfig.test.json'])
  say(4, 'Building the viewer and the command')
  const isBuilt = buildApps()
  say(5, 'Tests')
  const counts = runTests(process.argv.slice(2))
  tellSkipped(counts.skippedTitles)
  const broken = Object.entries({ lint: isClean, types: isTyped, build: isBuilt }).filter(
    ([, isGood]) => !isGood,
  )
  const failed = counts.failed + broken.length
  const seconds = Math.round((performance.now() - began) / 1000)
  for (const [name] of broken) process.stdout.write(`\nFailed: ${name}; see above.\n`)
  process.stdout.write(
    `\nDone in ${seconds} s. ${failed === 0 ? 'Next: npm start' : 'Mend what failed above and run npm test again.'}\n`,
  )
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  process.stdout.write(`${counts.passed} passed, ${failed} failed${skipped}\n`)
  return failed === 0 ? 0 : 1
}

try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof StepError)) throw error
  process.stderr.write(`npm test: ${error.message}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
