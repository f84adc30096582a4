/** Each command as its users run it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportTargets } from '@demarche/exporter'
import { Extraction } from '@demarche/extract'
import { beforeAll, describe, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../tools/neo4j-test-server/shared-neo4j.ts'
import { targetHelp } from '../src/commands/export.ts'
import { build, jsonLines, linesOf, someDocuments } from './build-kit.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const graph = at('graph')
const documents = someDocuments(12)

beforeAll(async () => {
  writeFileSync(at('all.jsonl'), jsonLines(documents))
  await build(graph, at('all.jsonl'))
})

async function ask(cypher: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['query', cypher, '--graph', graph, ...more])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

describe('help', () => {
  test.each([
    'build',
    'import',
    'extract',
    'parse',
    'query',
    'explain',
    'export',
    'view',
    'publish',
    'classify',
    'eval',
    'rules',
  ])('%s has examples', async (name) => {
    const { code, stdout, stderr } = await runCli([name, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/Examples?:\n {2}\$ .*demarche/)
  })

  test('the targets of export are those of the exporter', () => {
    expect(targetHelp.map(([name]) => name)).toEqual(exportTargets.map(({ name }) => name))
  })
})

describe('build', () => {
  test('says what was found and what to do next', async () => {
    const { stdout } = await runCli(['build', at('all.jsonl'), '--out', graph])
    expect(stdout).toMatch(/^0 documents read, 12 known before, 0 taken back; \d/)
    for (const name of ['documents', 'actors', 'statements', 'contradictions', 'issues']) {
      expect(stdout).toMatch(new RegExp(`\n {2}${name} +[\\dn]`))
    }
    expect(stdout).toContain(`demarche view --graph ${graph}`)
  })

  test('names what was wrong and goes on', async () => {
    writeFileSync(at('empty.txt'), '')
    writeFileSync(at('good.txt'), 'Armenia accused Azerbaijan of shelling a village.')
    const { code, stderr } = await runCli(['build', at('empty.txt'), at('good.txt'), '--out', at('mixed')])
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^demarche build: .*empty\.txt: is empty.*\n$/)])
    expect(readFileSync(at('mixed/report.txt'), 'utf8')).toMatch(/empty\.txt: is empty/)
  })
})

describe('extract', () => {
  test('one line a document, of the published shape, as they arrive', async () => {
    const child = startCli(['extract', '-', '--input', 'jsonl', '--format', 'jsonl'])
    const lines: string[] = []
    child.stdout.on('data', (data) => lines.push(...String(data).split('\n').filter(Boolean)))
    child.stdin.write(jsonLines(documents.slice(0, 1)))
    await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(1)
    child.stdin.end(jsonLines(documents.slice(1, 3)))
    expect(await ended(child)).toMatchObject({ code: 0, stderr: '' })
    const extractions = lines.map((line) => Extraction.parse(JSON.parse(line)))
    expect(extractions.map(({ document }) => document.externalId)).toEqual(['d0', 'd1', 'd2'])
    expect(Object.keys(JSON.parse(lines[0]!))).toEqual([
      'document',
      'mentions',
      'actors',
      'attributions',
      'statements',
      'issues',
    ])
  })

  test('text from standard input, exactly as it is', async () => {
    const input = 'Armenia accused\r\nAzerbaijan of shelling Erdog\u0306an’s village 🇦🇲.\r\n'
    const { code, stdout } = await runCli(['extract', '-'], { input })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).document).toMatchObject({ text: input, externalId: null, language: 'en' })
  })

  test('another language is an issue, not nonsense', async () => {
    const { stdout } = await runCli(['extract', '-'], {
      input: '🇺🇳 Генсек заявил: «Мир нужен»。王毅表示反对。',
    })
    expect(JSON.parse(stdout)).toMatchObject({ statements: [], issues: [{ code: 'unsupported-language' }] })
  })

  test('a line that cannot be read is told, and makes the end a failure', async () => {
    const input = `{"text":1}\n${jsonLines(documents.slice(0, 1))}`
    const { code, stdout, stderr } = await runCli(['extract', '-', '--input', 'jsonl'], { input })
    expect([code, stderr]).toEqual([
      1,
      'demarche extract: -:1: has no "text" that is a string: each line needs one\n',
    ])
    expect(stdout.split('\n')).toHaveLength(2)
  })
})

test('parse: CoNLL-U with the id and the text of the input', async () => {
  const input = jsonLines([{ id: 'a-1', text: 'Baku agreed.' }])
  const { code, stdout, stderr } = await runCli(['parse', '-', '--input', 'jsonl', '--format', 'conllu'], {
    input,
  })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^# newdoc id = a-1\n/)
  expect(stdout).toContain('\n# text = Baku agreed.\n1\tBaku\tBaku\tPROPN\t')
  expect(stdout).toMatch(/\n1\tBaku\t.*\tNER=B-LOC\n/)
})

describe('query', () => {
  const cypher =
    'MATCH (d:Document) WHERE d.publisher = $publisher RETURN d.externalId AS id, d.publishedAt AS day ORDER BY id'

  test('a table, JSON and CSV of the same rows', async () => {
    const parameter = ['--param', 'publisher=Wire 1']
    const table = await ask(cypher, ...parameter)
    expect(table.split('\n').slice(0, 3)).toEqual(['id   day', '───  ──────────', 'd1   2023-09-02'])
    expect(table).toMatch(/\n3 rows\n$/)
    const rows = ['d1', 'd11', 'd6'].map((id) => ({
      id,
      day: `2023-09-${String(Number(id.slice(1)) + 1).padStart(2, '0')}`,
    }))
    expect(JSON.parse(await ask(cypher, ...parameter, '--format', 'json'))).toEqual(rows)
    expect(await ask(cypher, ...parameter, '--format', 'csv')).toBe(
      `id,day\r\n${rows.map(({ id, day }) => `${id},${day}\r\n`).join('')}`,
    )
  })

  test('an unknown label is a warning with the nearest', async () => {
    const { code, stdout, stderr } = await runCli([
      'query',
      'MATCH (a:Actr) RETURN a',
      '--graph',
      graph,
      '--format',
      'json',
    ])
    expect([code, stdout]).toEqual([0, '[]\n'])
    expect(stderr).toMatch(/^demarche query: warning: .*did you mean Actor\?\n$/)
  })
})

test('explain: the statements between two actors, with sentence, publisher and date', async () => {
  const { code, stdout, stderr } = await runCli(['explain', 'Azerbaijan', 'Iran', '--graph', graph])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Azerbaijan \(country\) and Iran \(country\): \d+ statements\n/)
  expect(stdout).toMatch(
    /\n1\. 2023-09-\d\d \(date of the document\) {2}ACCUSE, affirmed\n {3}Azerbaijan accuses Iran/,
  )
  expect(stdout).toMatch(
    /“Azerbaijan accused Iran of shelling a village near the border\.”\n {6}Wire \d, 2023-09-\d\d/,
  )
})

describe('export', () => {
  test.each(exportTargets.filter(({ writes }) => writes !== 'database').map(({ name }) => name))(
    '%s',
    async (name) => {
      const { code, stdout, stderr } = await runCli([
        'export',
        name,
        '--graph',
        graph,
        '--out',
        at(`out/${name}`),
      ])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^\d+ nodes and \d+ relationships written to .*out/)
    },
  )

  test('a place that cannot be written, and an unknown target', async () => {
    const refused = await runCli(['export', 'gexf', '--graph', graph, '--out', '/proc/demarche/a.gexf'])
    expect([refused.code, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toMatch(/^demarche export: .*\/proc\/demarche.*\n$/)
    const unknown = await runCli(['export', 'gefx', '--graph', graph])
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no target "gefx": choose one of neo4j, gexf/),
    })
  })
})

describeWithNeo4j('a real Neo4j', (server) => {
  test('export, and the same query of both stores', async () => {
    const { url, user, password } = server()
    const env = { NEO4J_PASSWORD: password }
    const written = await runCli(['export', 'neo4j', '--graph', graph, '--url', url, '--user', user], { env })
    expect([written.code, written.stderr]).toEqual([0, ''])
    const cypher =
      'MATCH (s:Statement)-[:ACTOR]->(a:Actor) RETURN a.name AS name, s.type AS type, count(*) AS n ORDER BY name, type'
    const parameters = ['query', cypher, '--neo4j', url, '--user', user, '--format', 'json']
    const answer = await runCli(parameters, { env })
    expect([answer.code, answer.stderr]).toEqual([0, ''])
    expect(answer.stdout).toBe(await ask(cypher, '--format', 'json'))
    const refused = await runCli(parameters, { env: { NEO4J_PASSWORD: 'wrong-password' } })
    expect(refused).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^demarche query: .*password.*\n$/),
    })
  }, 120_000)
})

test('view: serves the picture, the statements and Cypher until it is stopped', async () => {
  const child = startCli(['view', '--graph', graph, '--no-open', '--port', '0'])
  let told = ''
  child.stdout.on('data', (data) => {
    told += data
  })
  await expect.poll(() => told, { timeout: 90_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//)
  const url = /http:\S+/.exec(told)![0]
  const page = await fetch(url)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<script')])
  const meta = await (await fetch(`${url}api/meta`)).json()
  expect(meta).toMatchObject({
    counts: { documents: linesOf(graph, 'documents.jsonl').length },
    canQuery: true,
  })
  child.kill('SIGTERM')
  expect(await ended(child)).toMatchObject({ code: 0 })
}, 120_000)
