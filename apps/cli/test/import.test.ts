/** Tables beside articles in one graph. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

test('mentions follow their events: told otherwise, gone, and told again', async () => {
  const event = (id: string, code: string) =>
    gdelt2({
      GLOBALEVENTID: id,
      ...gdeltActorCells(1, 'EGY', '', 'EGY'),
      ...gdeltActorCells(2, 'SDN', '', 'SDN'),
      EventCode: code,
      SOURCEURL: `https://a.example/${id}`,
    })
  const [one, other] = [event('77', '173'), event('78', '112')]
  writeFileSync(at('told.csv'), `${one}\n${other}\n`)
  const mentions = ['77', '78'].map((id) => gdeltMention(id, 'https://b.example/2'))
  writeFileSync(at('more.csv'), `${[...mentions, gdeltMention('78', 'https://c.example/3')].join('\n')}\n`)
  const run = async (out: string, ...files: string[]) => {
    const imports = files.map((name) => ({ path: at(name), options: {} }))
    await buildGraph({ out: at(out), inputs: [], imports, folders: [], defaults: {}, version: 't' })
    const { statements, documents } = await loadAssembly(graphFiles(at(out)))
    const told = statements.map(({ type, evidence }) => `${type} ${evidence.length}`).sort()
    const issues = readFileSync(join(at(out), 'report.jsonl'), 'utf8')
    return {
      told,
      documents: documents.length,
      gone: /(\d) mentions? of events that no table/.exec(issues)?.[1],
    }
  }
  const whole = { told: ['ACCUSE 3', 'COERCE 2'], documents: 4, gone: undefined }
  expect(await run('follow', 'told.csv', 'more.csv')).toEqual(whole)
  writeFileSync(at('told.csv'), `${one}\n${event('78', '190')}\n`)
  expect(await run('follow', 'told.csv')).toEqual({ ...whole, told: ['ASSAULT 3', 'COERCE 2'] })
  expect(await run('afresh', 'told.csv', 'more.csv')).toEqual({ ...whole, told: ['ASSAULT 3', 'COERCE 2'] })
  const bytes = (out: string) => readFileSync(join(at(out), 'statements.jsonl'), 'utf8')
  expect(bytes('follow')).toBe(bytes('afresh'))
  writeFileSync(at('told.csv'), `${one}\n`)
  expect(await run('follow', 'told.csv')).toEqual({ told: ['COERCE 2'], documents: 2, gone: '2' })
  writeFileSync(at('told.csv'), `${one}\n${other}\n`)
  expect(await run('follow', 'told.csv')).toMatchObject({ told: ['ACCUSE 1', 'COERCE 2'], gone: '2' })
  expect(await run('follow', 'more.csv')).toEqual(whole)
})

test('a big table is counted: the command and its report say how many edges stand for its rows', async () => {
  const cells = (code: string) => ({
    ...gdeltActorCells(1, 'EGY', '', 'EGY'),
    ...gdeltActorCells(2, code, '', code),
  })
  const [one, other] = ['SDN', 'CHL'].map((code) =>
    gdelt2({ GLOBALEVENTID: '0', ...cells(code), EventCode: '173' }).slice(1),
  )
  const rows = Array.from({ length: 20_001 }, (_, n) => `${n + 1}${n % 2 ? one : other}`)
  writeFileSync(at('big table.csv'), `${rows.join('\n')}\n`)
  const run = await runCli(['import', at('big table.csv'), '--out', at('big')])
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('counted by week\n  20001 rows: 2 in, 19999 merged with others, 0 left out\n')
  expect(run.stdout).toMatch(/^1 table counted, 0 sources new/m)
  for (const text of [run.stdout, readFileSync(join(at('big'), 'report.txt'), 'utf8')])
    expect(text).toMatch(/^ {2}counted edges +2$/m)
  const explained = await runCli(['explain', 'Egypt', 'Chile', '--graph', at('big')])
  expect(explained.stdout).toBe(
    'Egypt (country) and Chile (country): 0 statements, 1 counted edge\n\nCounted rows of tables, by week:\n' +
      '  2020-03-02  COERCE  Egypt → Chile: 1 act, reported in big table.csv:1-20001\n',
  )
  const again = await runCli(['import', at('big table.csv'), '--out', at('big')])
  expect(again.stdout).toMatch(/^ {2}counted edges +2$/m)
})

const whole = Array.from({ length: 30 }, (_, n) =>
  gdelt2({
    GLOBALEVENTID: String(n + 1),
    ...gdeltActorCells(1, 'BRA', 'BRASÍLIA', 'BRA'),
    ...gdeltActorCells(2, 'CHL', '', 'CHL'),
    EventCode: '173',
    SQLDATE: `202003${String(n + 1).padStart(2, '0')}`,
  }),
).join('\n')

test.each([
  [
    'half a file',
    whole.slice(0, -60),
    'half a.csv',
    29,
    /half a\.csv:30: a row of \d+ cells where 61 belong/,
  ],
  ['a row of another width', `${whole}\n1\t2\n`, 'width.csv', 30, /width\.csv:31: a row of 2 cells where 61/],
  [
    'another encoding',
    Buffer.from(whole, 'latin1'),
    'latin.csv',
    30,
    /30 lines are not UTF-8 and were read as windows-1252/,
  ],
  [
    'half an archive',
    gzipSync(whole).subarray(0, 120),
    'half.csv.gz',
    0,
    /cannot be unpacked .*get the file again/,
  ],
  [
    'a decompression bomb',
    gzipSync(Buffer.alloc(80 * 2 ** 20, 'a')),
    'bomb.gz',
    0,
    /grows beyond 64 MB from \d+ bytes/,
  ],
])('%s: a clear report, and nothing made up', async (_, content, name, stated, words) => {
  const folder = join(at('harmed files'), name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
  const out = join(folder, 'my graph')
  const run = await runCli(['import', join(folder, name), '--out', out])
  if (stated === 0) {
    expect([run.code, run.stdout, run.stderr.trim().split('\n').length]).toEqual([1, '', 1])
    expect(run.stderr).toMatch(words)
    expect(existsSync(out)).toBe(false)
    return
  }
  expect([run.code, run.stderr]).toEqual([0, ''])
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).toMatch(words)
  const { statements, actors } = await loadAssembly(graphFiles(out))
  expect(statements).toHaveLength(stated)
  expect(actors.map(({ name }) => name).sort()).toEqual(['Brazil', 'Chile'])
})

test.each([
  [['import'], 2, 'name files'],
  [['import', '-'], 2, 'not from standard input'],
  [['import', 'nowhere.csv'], 1, 'no such file'],
  [['import', 'x.txt', '--map', 'actor'], 2, 'actor=Speaker'],
  [['import', 'x.txt', '--format', 'gdelt3'], 2, 'gdelt3'],
  [['import', 'x.txt'], 1, 'no known format'],
  [['import', 'x.txt', '--format', 'icews'], 1, 'not written as ICEWS'],
  [['import', 'codes.txt'], 1, 'list of CAMEO event codes; 1 row: 0 in'],
])('%j ends with %d and says %s', async (args, code, words) => {
  writeFileSync(at('x.txt'), 'KEY\tWORD\nA\tAlpha\n')
  writeFileSync(at('codes.txt'), 'CAMEOEVENTCODE\tEVENTDESCRIPTION\n01\tMAKE PUBLIC STATEMENT\n')
  const inFolder = args.map((arg) => (arg.includes('.') ? at(arg) : arg))
  const run = await runCli([...inFolder, '--out', at('none')])
  expect([run.code, run.stderr]).toEqual([code, expect.stringContaining(words)])
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
})
