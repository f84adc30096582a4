/** Tables beside articles in one graph. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gdelt2, gdeltActorCells, gdeltMention } from '../../../packages/import/src/import.test-kit.ts'
import { type BuildResult, buildGraph } from '../src/graph-folder/build-graph.ts'
import { graphFiles } from '../src/graph-folder/graph-files.ts'
import { loadAssembly } from '../src/graph-folder/load-graph.ts'
import { build, jsonLines, linesOf } from './build-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)

const header =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude'
const row = (id: string, source: string, target: string) =>
  [id, '2018-06-01', source, '', '', 'Consult', '040', '1', target, '', '', '7', '2', 'Evening Wire'].join(
    '\t',
  ) + '\t'.repeat(6)
const ministries = ['Foreign Affairs (Bangladesh)', 'Foreign Affairs (Vietnam)'] as const
const article =
  "Bangladesh's foreign ministry met Vietnam's foreign ministry on Friday. The Foreign Ministry of Vietnam praised Bangladesh."

async function importInto(out: string, path: string): Promise<BuildResult & { lines: string[] }> {
  const lines: string[] = []
  const result = await buildGraph({
    out,
    inputs: [],
    imports: [{ path, options: {} }],
    onImport: ({ line }) => lines.push(line),
    folders: [],
    defaults: {},
    version: 'test',
  })
  return { ...result, lines }
}

test('imported and read statements of one actor meet in one node, and a second run changes nothing', async () => {
  const graph = at('graph')
  writeFileSync(
    at('a.jsonl'),
    jsonLines([{ id: 'a', text: article, publishedAt: '2018-06-02', publisher: 'Wire' }]),
  )
  const table = at('events of June.tab')
  writeFileSync(
    table,
    `${[header, row('1', ...ministries), row('2', ministries[1], ministries[0])].join('\n')}\n`,
  )
  await build(graph, at('a.jsonl'))
  const first = await importInto(graph, table)
  expect(first.lines).toEqual(['2 rows: 1 in, 1 merged with others, 0 left out'])

  const { actors, statements, documents } = await loadAssembly(graphFiles(graph))
  const ministry = actors.filter(({ name }) => name === 'Foreign Ministry of Bangladesh')
  expect(ministry).toHaveLength(1)
  const publishers = statements
    .filter((statement) => statement.actors.some(({ id }) => id === ministry[0]!.id))
    .map(({ type, evidence }) => [
      type,
      evidence.map((piece) => documents.find(({ id }) => id === piece.document)!.publisher).sort(),
    ])
  // The article's "on Friday" is the day of the rows: even the meeting itself is one statement, told three times.
  expect(publishers).toEqual([['CONSULT', ['Evening Wire', 'Evening Wire', 'Wire']]])

  const bytes = () =>
    ['documents', 'statements', 'actors'].map((name) => readFileSync(join(graph, `${name}.jsonl`)))
  const before = bytes()
  expect(await importInto(graph, table)).toMatchObject({ read: 0, known: 1, retracted: 0 })
  expect(bytes()).toEqual(before)

  writeFileSync(table, `${header}\n${row('3', ministries[0], 'Police (Vietnam)')}\n`)
  expect(await importInto(graph, table)).toMatchObject({ read: 1, known: 0, retracted: 1 })
  const issues = linesOf<{ code: string; message: string }>(graph, 'report.jsonl')
  expect(issues.find(({ code }) => code === 'imported')!.message).toContain('1 row: 1 in')
})

test('mentions find their events whatever file comes first, and in a later run', async () => {
  const cells = { ...gdeltActorCells(1, 'EGY', '', 'EGY'), ...gdeltActorCells(2, 'SDN', '', 'SDN') }
  writeFileSync(
    at('e.csv'),
    `${gdelt2({ GLOBALEVENTID: '77', ...cells, EventCode: '173', SOURCEURL: 'https://a.example/1' })}\n`,
  )
  writeFileSync(at('m.csv'), `${gdeltMention('77', 'https://b.example/2')}\n`)
  const run = async (out: string, ...files: string[]) => {
    const lines: string[] = []
    const imports = files.map((name) => ({ path: at(name), options: {} }))
    const onImport = ({ line }: { line: string }) => lines.push(line)
    await buildGraph({ out: at(out), inputs: [], imports, onImport, folders: [], defaults: {}, version: 't' })
    const { statements } = await loadAssembly(graphFiles(at(out)))
    return { lines, evidence: statements.map(({ evidence }) => evidence.length) }
  }
  const line = '1 row: 1 in, 0 merged with others, 0 left out'
  expect(await run('m1', 'm.csv', 'e.csv')).toEqual({ lines: [line, line], evidence: [2] })
  expect(await run('m2', 'e.csv', 'm.csv')).toEqual({ lines: [line, line], evidence: [2] })
  expect(await run('m3', 'e.csv')).toEqual({ lines: [line], evidence: [1] })
  expect(await run('m3', 'm.csv')).toEqual({ lines: [line], evidence: [2] })
  const bytes = (out: string) => readFileSync(join(at(out), 'statements.jsonl'), 'utf8')
  expect(bytes('m1')).toBe(bytes('m2'))
  expect(bytes('m1')).toBe(bytes('m3'))
})

test.each([
  [['import'], 2, 'name files'],
  [['import', '-'], 2, 'not from standard input'],
  [['import', 'nowhere.csv'], 1, 'no such file'],
  [['import', 'x.txt', '--map', 'actor'], 2, 'actor=Speaker'],
  [['import', 'x.txt', '--format', 'gdelt3'], 2, 'gdelt3'],
  [['import', 'x.txt'], 1, 'no known format'],
  [['import', 'x.txt', '--format', 'icews'], 1, 'not written as ICEWS'],
])('%j ends with %d and says %s', async (args, code, words) => {
  writeFileSync(at('x.txt'), 'CODE\tLABEL\nA\tAlpha\n')
  const inFolder = args.map((arg) => (arg.includes('.') ? at(arg) : arg))
  const run = await runCli([...inFolder, '--out', at('none')])
  expect([run.code, run.stderr]).toEqual([code, expect.stringContaining(words)])
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
})
