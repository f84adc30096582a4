/** Nine kinds of confusion about who is who that programs of this sort are known for, each under its name, in words of our own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Actor,
  type ActorKind,
  Actor as ActorSchema,
  type Assembly,
  actorId,
  assemble,
  knowledgeGraph,
  makeJudgement,
  NODE_LABELS,
  propertyGraph,
  RELATIONSHIP_TYPES,
  reviewPairs,
} from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { loadAssembly, requireGraph } from '../src/graph-folder/load-graph.ts'
import { build } from './build-kit.ts'
import { assembleTexts, readText } from './read-kit.ts'
import { scratchFolder } from './run-cli.ts'

const suggestions = ({ actors, linked }: Assembly) => reviewPairs(actors, [], linked.ids)
const personsOf = ({ actors }: Assembly) =>
  actors
    .filter(({ kind }) => kind === 'person')
    .map(({ name, aliases }) => ({ name, aliases }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

test('near-names: countries and bodies with names alike are neither joined nor proposed as one', () => {
  const assembly = assembleTexts([
    'Iran, Iraq, Mauritania, Mauritius, Dominica, Liberia, Libya, Latvia and Lithuania accused East Harn. West Harn accused East Harn.',
  ])
  const names = assembly.actors.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'Iran',
      'Iraq',
      'Mauritania',
      'Mauritius',
      'Dominica',
      'Liberia',
      'Libya',
      'Latvia',
      'Lithuania',
    ]),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => name.endsWith('Harn')).sort()).toEqual(['East Harn', 'West Harn'])
  expect(suggestions(assembly)).toEqual([])
})

const KORVINS = [
  '2026-05-01 | Norwegian President Greta Korvin accused Denmark.',
  '2026-05-02 | Korvin met Swedish Prime Minister Nils Berg.',
  '2026-05-03 | Ms. Korvin accused Sweden.',
  '2026-05-04 | Tomas Korvin, a banker, protested. Korvin then resigned.',
]

test('aliases-and-namesake: one person under three forms of her name, and a namesake with the surname where he is introduced', () => {
  const assembly = assembleTexts(KORVINS)
  const korvins = personsOf(assembly).filter(({ name }) => name.endsWith('Korvin'))
  expect(korvins.map(({ name }) => name)).toEqual(['Greta Korvin', 'Tomas Korvin'])
  expect(korvins[0]!.aliases).toEqual(expect.arrayContaining(['Greta Korvin', 'Korvin', 'Ms. Korvin']))
  const tomas = assembly.actors.find(({ name }) => name === 'Tomas Korvin')!
  const resigned = assembly.statements.find(({ mode }) => mode === 'resign')!
  expect(resigned.actors).toMatchObject([{ id: tomas.id }])
})

test('aliases-and-namesake: "not the same" holds after every new reading, in any order', () => {
  const texts = [
    'Norwegian President Greta Korvin accused Denmark.',
    'Norwegian President Gretta Korvin accused Sweden.',
  ]
  const [one, other] = texts.map((text) => readText(text).actors.find(({ name }) => name.endsWith('Korvin'))!)
  const judged = (verdict: 'same' | 'different') =>
    makeJudgement({
      about: 'actors',
      actors: [one!.id, other!.id],
      verdict,
      by: 'test',
      at: '2026-05-05T00:00:00Z',
      reason: null,
    })
  const persons = (verdict: 'same' | 'different', order: string[]) =>
    personsOf(assembleTexts(order, [judged(verdict)])).filter(({ name }) => name.endsWith('Korvin')).length
  for (const order of [texts, texts.toReversed(), [...texts, ...KORVINS]]) {
    expect(persons('same', order.slice(0, 2))).toBe(1)
    expect(persons('different', order.slice(0, 2))).toBe(2)
  }
})

test('acronym-in-every-run: one document given four times is one actor, one document, one statement', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'floods.txt')
  writeFileSync(file, 'The BQRT warned of landslides.')
  const counts: number[][] = []
  for (let run = 0; run < 4; run++) {
    await build(join(folder, 'graph'), file)
    const { actors, documents, statements } = await loadAssembly(requireGraph(join(folder, 'graph')))
    counts.push([actors.length, documents.length, statements.length])
  }
  expect(counts).toEqual(Array.from({ length: 4 }, () => [1, 1, 1]))
})

/** Who holds what from when to when in the graph of some texts. */
function spellsIn(...texts: readonly string[]): string[] {
  const { nodes, relationships } = propertyGraph(knowledgeGraph(assembleTexts(texts)))
  const called = (id: string, property: string) => nodes.find((node) => node.id === id)!.properties[property]
  return relationships
    .filter(({ type }) => type === 'HOLDS_OFFICE')
    .map(
      ({ from, to, properties }) =>
        `${called(from, 'name')}: ${called(to, 'title')} ${properties.from ?? '…'} to ${properties.until ?? '…'}`,
    )
    .sort()
}

describe('succession: a seat passes on one day, and what is held beside it stays', () => {
  test('in a country', () => {
    expect(
      spellsIn(
        '2026-03-01 | Greta Holm is defence minister of Norway. Greta Holm also chairs the harbour board.',
        '2026-05-04 | Pia Strand replaced Greta Holm as Norwegian defence minister on Sunday.',
      ),
    ).toEqual([
      'Greta Holm: Chair of the harbour board … to …',
      'Greta Holm: Defence Minister … to 2026-05-03',
      'Pia Strand: Defence Minister 2026-05-03 to …',
    ])
  })

  test('by surnames alone, of no country that a text names', () => {
    expect(
      spellsIn(
        '2026-03-01 | Holm is health minister. Holm also heads the water board.',
        '2026-05-04 | Strand replaced Holm as health minister on Friday.',
      ),
    ).toEqual([
      'Holm: Head of the water board … to …',
      'Holm: Health Minister … to 2026-05-01',
      'Strand: Health Minister 2026-05-01 to …',
    ])
  })

  test('in an office of nobody knows what country, one holder says nothing of another', () => {
    expect(
      spellsIn(
        '2026-03-01 | Holm became health minister in 2019.',
        '2026-05-04 | Strand became health minister in 2023.',
      ),
    ).toEqual(['Holm: Health Minister 2019-01-01 to …', 'Strand: Health Minister 2023-01-01 to …'])
  })
})

const HOSTILE = [
  'Nodes,Edges',
  '3_months',
  'y`}) MATCH (n) DETACH DELETE n //',
  'größe_für',
  '$name',
  "'; DROP",
]

test('hostile-labels: names are data wherever they stand, and labels and types come from closed lists', () => {
  const named = HOSTILE.map(
    (name): Actor => ({
      id: actorId('company', name, null),
      kind: 'company',
      name,
      aliases: [name],
      country: null,
      sectors: [],
      identifiers: {},
    }),
  )
  const text = readText('Norway accused Denmark.')
  const assembly = assemble({
    documents: [text.document],
    actors: [...text.actors, ...named],
    statements: text.statements.map((statement) => ({
      ...statement,
      recipients: named.map(({ id }) => ({ id, span: null })),
    })),
    judgements: [],
  })
  const graph = propertyGraph(knowledgeGraph(assembly))
  for (const { labels } of graph.nodes) for (const label of labels) expect(NODE_LABELS).toContain(label)
  for (const { type } of graph.relationships) expect(RELATIONSHIP_TYPES).toContain(type)
  const stored = graph.nodes.flatMap(({ properties }) =>
    typeof properties.name === 'string' ? [properties.name] : [],
  )
  expect(stored).toEqual(expect.arrayContaining(HOSTILE))
  for (const kind of HOSTILE)
    expect(ActorSchema.safeParse({ ...named[0], kind: kind as ActorKind }).success).toBe(false)
})

test.each(['\n', '\r\n'])(
  'line-break-in-name: a name over two lines is one name, with offsets into the text as it stands (%j)',
  (line) => {
    const text = `Defence Minister Pia de la${line}Cruz met Premier Olaf${line}Berg.`
    const { actors, mentions } = readText(text)
    const names = actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
    expect(names.sort()).toEqual(['Olaf Berg', 'Pia de la Cruz'])
    const words = mentions.map(({ span }) => text.slice(span.start, span.end))
    expect(words).toEqual([`Defence Minister Pia de la${line}Cruz`, `Premier Olaf${line}Berg`])
  },
)

test('country-is-no-person: a country is one, however it is written', () => {
  for (const [text, name] of [
    ['united kingdom accused Norway.', 'United Kingdom'],
    ['UNITED KINGDOM accused Norway.', 'United Kingdom'],
    ['United states of America accused Norway.', 'United States'],
    ['south korea accused Norway.', 'South Korea'],
  ] as const) {
    const { actors } = readText(text)
    expect(actors.map((actor) => [actor.kind, actor.name]).sort()).toEqual(
      [
        ['country', 'Norway'],
        ['country', name],
      ].sort(),
    )
  }
})

test('so-called: the body is the same with and without the words, and they stay where they were written', () => {
  const assembly = assembleTexts([
    'The so-called Government of Eastern Harn accused Norway.',
    'The Government of Eastern Harn accused Denmark.',
  ])
  const bodies = assembly.actors.filter(({ kind }) => kind === 'government')
  expect(bodies.map(({ name }) => name)).toEqual(['Government of Eastern Harn'])
  expect(bodies[0]!.aliases).toContain('The so-called Government of Eastern Harn')
  expect(assembly.statements.some(({ evidence }) => evidence[0]!.quote.includes('so-called'))).toBe(true)
})

test('transliterations: one person in three spellings, and his wife is another', () => {
  const assembly = assembleTexts([
    'Azerbaijani President Ilham Aliyev accused Armenia.',
    'Ilham Aliev accused Armenia.',
    'İlham Əliyev accused Armenia.',
    'Azerbaijani Vice President Mehriban Aliyeva accused Armenia.',
  ])
  const persons = personsOf(assembly)
  expect(persons.map(({ name }) => name)).toEqual(['Ilham Aliyev', 'Mehriban Aliyeva'])
  expect(persons[0]!.aliases).toEqual(expect.arrayContaining(['Ilham Aliev', 'Ilham Aliyev', 'İlham Əliyev']))
})
