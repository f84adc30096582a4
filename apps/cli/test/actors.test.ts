import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, jsonLines, linesOf } from './build-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const articles = join(folder, 'articles.jsonl')
const graph = join(folder, 'graph')
const texts = [
  'Hungarian Trade Minister Elin Varga met Swedish Foreign Minister Tom Lind.',
  'Hungarian Trade Minister Elin Vargas accused Norway of lying.',
  'Swedish President Elin Varga accused Norway of lying.',
  'Bill Sorensen accused Norway of lying. Hungary accused Norway of lying.',
  'William Sorensen met Hungarian Trade Minister Elin Varga.',
]

const actors = (parameters: string[], input = '') =>
  runCli(['actors', ...parameters, '--graph', graph], { input })
interface Row {
  name: string
  country: string | null
  id: string
}
const persons = async (): Promise<Row[]> =>
  JSON.parse((await actors(['list', '--kind', 'person', '--format', 'json'])).stdout)
const idOf = async (name: string, country: string | null = null) =>
  (await persons()).find((row) => row.name === name && (country === null || row.country === country))!.id
const pairNames = async () => {
  const { stdout } = await actors(['review', '--format', 'json'])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      JSON.parse(line)
        .actors.map((actor: Row) => actor.name)
        .sort()
        .join(' = '),
    )
}

beforeAll(async () => {
  writeFileSync(
    articles,
    jsonLines(
      texts.map((text, at) => ({ id: `d${at}`, text, publisher: 'Wire', publishedAt: '2026-01-02' })),
    ),
  )
  await build(graph, articles)
})

test('two persons of one name and two countries are two; a name in another script is found', async () => {
  const found = (await persons()).filter(({ name }) => name === 'Elin Varga')
  expect(found.map(({ country }) => country).sort()).toEqual(['HUN', 'SWE'])
  const search = JSON.parse((await actors(['search', 'Элин Варга', '--format', 'json'])).stdout)
  expect(search.slice(0, 2).map((row: Row) => row.name)).toEqual(['Elin Varga', 'Elin Varga'])
})

test('an actor is shown with its office, its sentences and its records; a name of two needs an id', async () => {
  const shown = await actors(['show', await idOf('Elin Varga', 'HUN')])
  expect(shown.stdout).toMatch(
    /^Elin Varga \(person, HUN\)\n[\s\S]*offices +Trade Minister \(HUN\)[\s\S]*“Hungarian Trade Minister Elin Varga met/,
  )
  const refused = await actors(['show', 'Elin Varga'])
  expect([refused.code, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(/^demarche actors: "Elin Varga" is the name of 2 actors: give an id, act_/)
})

describe('the review', () => {
  test('shows both sides, takes answers from a pipe, and asks no pair twice', async () => {
    expect(await pairNames()).toEqual(['Bill Sorensen = William Sorensen', 'Elin Varga = Elin Vargas'])
    const { code, stdout } = await actors(['review', '--by', 'ana'], 'what\ns his full name\nd\n')
    expect(code).toBe(0)
    expect(stdout).toMatch(/likeness 0\.\d\d: short form: bill = william/)
    expect(stdout).toMatch(
      /“Bill Sorensen accused Norway of lying\.” Wire, 2026-01-02[\s\S]*“William Sorensen met/,
    )
    expect(stdout).toContain('That is none of the answers.')
    expect(stdout).toContain('2 judgements kept')
    const kept = linesOf<{ by: string; verdict: string; reason: string | null; at: string }>(
      graph,
      'judgements.jsonl',
    )
    expect(kept.map(({ by, verdict, reason }) => [by, verdict, reason])).toEqual([
      ['ana', 'same', 'his full name'],
      ['ana', 'different', null],
    ])
    expect(await pairNames()).toEqual([])
    expect((await persons()).map(({ name }) => name)).not.toContain('Bill Sorensen')
  })

  test('answers outlive a build from nothing', async () => {
    const before = linesOf(graph, 'judgements.jsonl')
    for (const name of [
      'readings.jsonl',
      'actors.jsonl',
      'statements.jsonl',
      'build.json',
      'graph.json',
      'store',
    ])
      rmSync(join(graph, name), { recursive: true, force: true })
    await build(graph, articles)
    expect(linesOf(graph, 'judgements.jsonl')).toEqual(before)
    expect(await pairNames()).toEqual([])
    expect((await persons()).map(({ name }) => name)).not.toContain('Bill Sorensen')
  })

  test('a judgement that is undone asks its pair again, and a program can answer', async () => {
    const [first] = linesOf<{ id: string; actors: string[] }>(graph, 'judgements.jsonl')
    expect((await actors(['undo', first!.id, '--reason', 'too quick'])).stdout).toMatch(
      /^1 judgement kept: jud_/,
    )
    expect(await pairNames()).toEqual(['Bill Sorensen = William Sorensen'])
    const answer = await actors(['review', '--answer', `${first!.actors.join(' ')} unsure no source says so`])
    expect(answer.stdout).toBe('1 judgement kept\n')
    expect(await pairNames()).toEqual([])
    expect((await actors(['judgements'])).stdout).toMatch(
      /same \(his full name\) \(taken back\)\n[\s\S]*unsure \(no source says so\)\n/,
    )
  })
})

test('background knowledge joins the actor of its name, with its identifier', async () => {
  const item = (id: string) => ({
    mainsnak: {
      snaktype: 'value',
      property: 'P31',
      datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
    },
    type: 'statement',
    rank: 'normal',
  })
  const entity = {
    type: 'item',
    id: 'Q900000001',
    labels: { en: { language: 'en', value: 'Tom Lind' } },
    aliases: {},
    claims: { P31: [item('Q5')] },
  }
  const file = join(folder, 'wikidata.json')
  writeFileSync(file, JSON.stringify(entity))
  const { code, stderr } = await actors(['import', file])
  expect([code, stderr]).toEqual([0, ''])
  const shown = JSON.parse((await actors(['show', 'Tom Lind', '--format', 'json'])).stdout)
  expect(shown).toMatchObject({ name: 'Tom Lind', country: 'SWE', identifiers: { wikidata: 'Q900000001' } })
  expect(shown.records).toHaveLength(2)
})

test('merge, rename, split and part change the graph at once, in the store too', async () => {
  const query = async () => {
    const { stdout } = await runCli([
      'query',
      "MATCH (a:Person)<-[:ACTOR]-(s:Statement) WHERE s.type <> 'HOLDS_OFFICE' RETURN DISTINCT a.id AS id, a.name AS name ORDER BY name",
      '--graph',
      graph,
      '--format',
      'json',
    ])
    return JSON.parse(stdout).map((row: Row) => row.name)
  }
  const hungarian = await idOf('Elin Varga', 'HUN')
  expect((await actors(['merge', 'William Sorensen', 'Bill Sorensen'])).code).toBe(0)
  expect((await actors(['rename', 'William Sorensen', 'W. Sorensen'])).code).toBe(0)
  expect(
    (await actors(['split', hungarian, '--documents', 'd4', '--name', 'Elin Varga the younger'])).code,
  ).toBe(0)
  expect(await query()).toEqual([
    'Elin Varga',
    'Elin Varga',
    'Elin Varga the younger',
    'Elin Vargas',
    'Tom Lind',
    'W. Sorensen',
  ])
  const { stdout } = await actors(['show', 'W. Sorensen', '--format', 'json'])
  const { records } = JSON.parse(stdout)
  expect(records).toHaveLength(2)
  expect((await actors(['part', ...records])).code).toBe(0)
  expect((await persons()).filter(({ name }) => /Sorensen/.test(name))).toHaveLength(2)
})

test.each([
  [['show', 'Nobody At All'], 1, /no actor "Nobody At All"/],
  [['merge', 'Tom Lind', 'Tom Lind'], 2, /one actor already/],
  [['undo', 'jud_0'], 2, /is no judgement of the graph/],
  [['split', 'Tom Lind', '--documents', 'd9'], 2, /no document has this id/],
  [['rename', 'Tom Lind', ' '], 2, /new name is empty/],
  [['list', '--kind', 'planet'], 2, /is none of person,/],
  [['review', '--answer', 'act_1 act_2 maybe'], 2, /must be two actor ids/],
  [['review', '--limit', '0'], 2, /whole number/],
])('%j ends with %i and one line', async (parameters, code, message) => {
  const ended = await actors(parameters as string[])
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toMatch(message as RegExp)
  expect(ended.stderr.trim().split('\n')).toHaveLength(1)
})
