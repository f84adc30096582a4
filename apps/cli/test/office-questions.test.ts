/** The cookbook’s questions about offices, over spells that were read in texts, on both engines. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledgeGraph, propertyGraph } from '@demarche/core'
import { type CypherStore, openEmbeddedStore, openNeo4jStore } from '@demarche/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCookbook } from '../../../packages/store/src/cookbook.ts'
import { loadNaively } from '../../../packages/store/src/neo4j/load-naively.test-kit.ts'
import { describeWithNeo4j } from '../../../tools/neo4j-test-server/shared-neo4j.ts'
import { assembleTexts } from './read-kit.ts'
import { scratchFolder } from './run-cli.ts'

const graph = propertyGraph(
  knowledgeGraph(
    assembleTexts([
      '2026-03-01 | Ada Lind is finance minister of Norway. Ada Lind, chair of the Norwegian audit board, accused Denmark of lying.',
      '2026-05-04 | Eva Mora replaced Ada Lind as Norwegian finance minister on Sunday.',
      '2026-05-20 | Norwegian Finance Minister Eva Mora said that Denmark had attacked Sweden. Ada Lind accused Denmark of theft.',
      '2026-06-01 | Ivo Tas, president of Norway since 2019, spoke. Ole Berg was Norway’s president from 2011 to 2019.',
      '2026-06-02 | Norwegian Health Minister Per Dahl resigned on May 30.',
    ]),
  ),
)
const cookbook = parseCookbook(readFileSync(new URL('../../../docs/cookbook.md', import.meta.url), 'utf8'))
const asked = (question: string) => cookbook.find((entry) => entry.question === question)!.cypher
const HELD = asked('What office did a person hold on a day?')
const SPOKE = asked('In which office did a speaker speak?')

describe('texts that cannot both be right contradict each other, and both stay', () => {
  const basesOf = (...texts: string[]) => {
    const { statements } = assembleTexts(texts)
    return statements.flatMap(({ contradicts }) => contradicts.map(({ basis }) => basis))
  }

  test.each<[string, string[], string[]]>([
    [
      'two beginnings of one spell',
      ['Ada Lind became president of Norway in 2018.', 'Ada Lind became president of Norway in 2019.'],
      ['spell', 'spell'],
    ],
    [
      'two ends of one spell',
      ['Ada Lind was president of Norway until 2018.', 'Ada Lind was president of Norway until March 2020.'],
      ['spell', 'spell'],
    ],
    [
      'two in one seat',
      [
        'Ada Lind was president of Norway from 2015 to 2019.',
        'Eva Mora was president of Norway from 2017 to 2021.',
      ],
      ['seat', 'seat'],
    ],
    [
      'one after the other',
      ['Ada Lind was president of Norway from 2015 to 2019.', 'Eva Mora became president of Norway in 2019.'],
      [],
    ],
    [
      'a year and a month in it',
      ['Ada Lind became president of Norway in 2018.', 'Ada Lind became president of Norway in May 2018.'],
      [],
    ],
    [
      'two ambassadors',
      [
        'Ada Lind was ambassador of Norway from 2015 to 2019.',
        'Eva Mora was ambassador of Norway from 2017 to 2021.',
      ],
      [],
    ],
  ])('%s', (_, texts, bases) => expect(basesOf(...texts)).toEqual(bases))
})

let embedded: CypherStore
beforeAll(async () => {
  const store = openEmbeddedStore(join(scratchFolder(), 'offices'))
  await store.write(graph)
  embedded = store
})
afterAll(() => embedded?.close())

/** What somebody held on a day: "Finance Minister of Norway, 2019-01-01 to …". */
async function held(store: CypherStore, name: string, day: string): Promise<string[]> {
  const { columns, rows } = await store.query(HELD, { name, day })
  expect(columns).toEqual(['office', 'of', 'since', 'until'])
  return rows.map(({ office, of, since, until }) => `${office} of ${of}, ${since ?? '…'} to ${until ?? '…'}`)
}

async function spoke(store: CypherStore): Promise<string[]> {
  const { rows } = await store.query(SPOKE, {})
  return [
    ...new Set(rows.map(({ speaker, office, country, day }) => `${day} ${speaker}, ${office} ${country}`)),
  ]
}

const holdings: [string, string, string[]][] = [
  [
    'Ada Lind',
    '2026-05-02',
    ['Chair of the audit board of Norway, … to …', 'Finance Minister of Norway, … to 2026-05-03'],
  ],
  ['Ada Lind', '2026-05-03', ['Chair of the audit board of Norway, … to …']],
  ['Eva Mora', '2026-05-02', []],
  ['Eva Mora', '2026-05-03', ['Finance Minister of Norway, 2026-05-03 to …']],
  ['Ole Berg', '2018-12-31', ['President of Norway, 2011-01-01 to 2019-01-01']],
  ['Ole Berg', '2019-01-01', []],
  ['Ivo Tas', '2019-01-01', ['President of Norway, 2019-01-01 to …']],
  ['Per Dahl', '2026-05-29', ['Health Minister of Norway, … to 2026-05-30']],
  ['Per Dahl', '2026-05-30', []],
]
const speeches = ['2026-05-20 Eva Mora, Finance Minister NOR']

describe('on the embedded store', () => {
  test.each(holdings)('%s on %s', async (name, day, offices) => {
    expect(await held(embedded, name, day)).toEqual(offices)
  })

  test('who spoke, in the office of that day', async () => {
    expect(await spoke(embedded)).toEqual(speeches)
  })
})

describeWithNeo4j('on Neo4j', (server) => {
  let neo4j: CypherStore
  beforeAll(async () => {
    await loadNaively(server(), graph)
    neo4j = await openNeo4jStore(server())
  })
  afterAll(() => neo4j?.close())

  test.each(holdings)('%s on %s', async (name, day, offices) => {
    expect(await held(neo4j, name, day)).toEqual(offices)
  })

  test('who spoke, in the office of that day', async () => {
    expect(await spoke(neo4j)).toEqual(speeches)
  })
})
