/** The package as it would be published: it installs with npm in an empty folder, far from this repository, and runs. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pnpmCommand } from '../../../tools/install.mjs'
import { buildCli } from '../tools/build-cli.mjs'
import { scratchFolder } from './run-cli.ts'

const cli = fileURLToPath(new URL('..', import.meta.url))
const folder = scratchFolder()
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/

function run(command: string, parameters: readonly string[], cwd: string) {
  const env = { ...process.env, NO_COLOR: '1', npm_config_yes: 'true' }
  return spawnSync(command, parameters, { cwd, env, encoding: 'utf8' })
}

test('what the bundle imports from npm is in the dependencies, and nothing of npm is in the bundle', async () => {
  await buildCli()
  const { dependencies } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'))
  const files = readdirSync(join(cli, 'dist')).filter((name) => name.endsWith('.js'))
  const bundle = files.map((name) => readFileSync(join(cli, 'dist', name), 'utf8')).join('\n')
  // Statements stand at the beginning of a line; the same words inside a line may be an example in a help text.
  const imported = [
    ...bundle.matchAll(
      /(?:^(?:import|export)\b[^"'`\n]*|\b(?:import|require)\()["']((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"']*["']/gm,
    ),
  ]
  const names = new Set(imported.map(([, name]) => name!).filter((name) => !name.startsWith('node:')))
  const builtin = ['module', 'events', 'node']
  expect(names).toContain('commander')
  expect([...names].filter((name) => !(name in dependencies) && !builtin.includes(name))).toEqual([])
  expect(bundle).not.toMatch(/#region .*node_modules/)
  expect(bundle).not.toMatch(/["']@demarche\//)
})

test('[slow] pnpm pack, npm install elsewhere, demarche build and query', ({ skip }) => {
  const [pnpm, ...first] = pnpmCommand()
  const packed = run(pnpm, [...first, 'pack', '--pack-destination', folder], cli)
  expect(packed.status, packed.stderr).toBe(0)
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const place = join(folder, 'elsewhere')
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{"private":true}')
  const installed = run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball!)], place)
  if (installed.status !== 0 && OFFLINE.test(installed.stderr) && process.env.DEMARCHE_REQUIRE_ALL !== '1') {
    skip('the npm registry cannot be reached')
  }
  expect(installed.status, installed.stderr).toBe(0)

  const demarche = (...parameters: string[]) =>
    run(join(place, 'node_modules/.bin/demarche'), parameters, place)
  expect(demarche('--version').stdout).toBe('0.1.0\n')
  writeFileSync(join(place, 'article.txt'), 'President Ilham Aliyev accused Armenia of shelling a village.')
  const built = demarche('build', 'article.txt', '--out', 'graph')
  expect([built.status, built.stderr]).toEqual([0, ''])
  const rows = demarche('query', 'MATCH (d:Document) RETURN count(d) AS n', '--format', 'json')
  expect([rows.status, rows.stderr, JSON.parse(rows.stdout)]).toEqual([0, '', [{ n: 1 }]])
  expect(demarche('export', 'gexf').status).toBe(0)
  const explained = demarche('explain', 'Armenia')
  expect(explained.stdout).toContain('shelling a village')
}, 600_000)
