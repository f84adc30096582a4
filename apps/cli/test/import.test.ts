/** Tables beside articles in one graph, through the real command. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonLines, linesOf } from './build-kit.ts'
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

test('imported and read statements of one actor meet in one node, and a second run changes nothing', async () => {
  const graph = at('graph')
  writeFileSync(
    at('a.jsonl'),
    jsonLines([{ id: 'a', text: article, publishedAt: '2018-06-02', publisher: 'Wire' }]),
  )
  const rows = [header, row('1', ...ministries), row('2', ministries[1], ministries[0])]
  writeFileSync(at('events of June.tab'), `${rows.join('\n')}\n`)
  expect((await runCli(['build', at('a.jsonl'), '--out', graph])).code).toBe(0)
  const first = await runCli(['import', at('events of June.tab'), '--out', graph])
  expect(first.stderr).toBe('')
  expect(first.stdout).toContain('2 rows: 1 in, 1 merged with others, 0 left out')

  const ask = async (cypher: string) => {
    const { stdout } = await runCli(['query', cypher, '--graph', graph, '--format', 'json'])
    return JSON.parse(stdout)
  }
  const ministry = "(a:Ministry {name: 'Foreign Ministry of Bangladesh'})"
  expect(await ask(`MATCH ${ministry} RETURN count(*) AS n`)).toEqual([{ n: 1 }])
  const told = await ask(
    `MATCH ${ministry}<-[:ACTOR]-(s:Statement)-[e:EVIDENCED_BY]->(d:Document) RETURN d.publisher AS publisher, s.type AS type, count(e) AS n ORDER BY publisher`,
  )
  expect(told).toEqual([
    { publisher: 'Evening Wire', type: 'CONSULT', n: 2 },
    { publisher: 'Wire', type: 'CONSULT', n: 1 },
  ])

  const before = ['documents', 'statements', 'actors'].map((name) =>
    readFileSync(join(graph, `${name}.jsonl`), 'utf8'),
  )
  const second = await runCli(['import', at('events of June.tab'), '--out', graph])
  expect(second.stdout).toContain('0 sources new, 1 known before, 0 taken back')
  const after = ['documents', 'statements', 'actors'].map((name) =>
    readFileSync(join(graph, `${name}.jsonl`), 'utf8'),
  )
  expect(after).toEqual(before)

  writeFileSync(at('events of June.tab'), `${header}\n${row('3', ministries[0], 'Police (Vietnam)')}\n`)
  const third = await runCli(['import', at('events of June.tab'), '--out', graph])
  expect(third.stdout).toContain('1 source new, 0 known before, 1 taken back')
  const issues = linesOf<{ code: string; message: string }>(graph, 'report.jsonl')
  expect(issues.find(({ code }) => code === 'imported')!.message).toContain('1 row: 1 in')
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
