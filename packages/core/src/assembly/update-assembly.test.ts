import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { type ActorGraph, actorGraph, pictureChange } from '../graph/actor-graph.ts'
import { assembledGraph, graphOfParts } from '../graph/assembled-graph.ts'
import { compareStrings } from '../ids/content-hash.ts'
import { officeId } from '../ids/ids.ts'
import { linkKeys } from '../linking/link-keys.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import { makeJudgement } from '../model/judgement.ts'
import { ActorIndex } from './actor-index.ts'
import { anyReadings, days, people, type Reading, texts } from './any-readings.test-kit.ts'
import { type Assembly, assemble, countContradictions } from './assemble.ts'
import { actor, documentOf, of, statement } from './assembly.test-kit.ts'
import { mergeActors } from './canonical-actors.ts'
import type { KeptActors } from './changed-cast.ts'
import { officeSpells } from './office-spells.ts'
import { statementKeys } from './statement-keys.ts'
import { type AssemblyUpdate, canUpdate, type KeptAssembly, updateAssembly } from './update-assembly.ts'

/** One reading a document, as a folder has it. */
const byDocument = (readings: readonly Reading[]) => [
  ...new Map(readings.map((reading) => [reading.document.id, reading])).values(),
]

function records(readings: readonly Reading[]): Actor[] {
  const found = new Map<string, Actor>()
  for (const one of readings.flatMap(({ actors }) => actors)) {
    const known = found.get(one.id)
    found.set(one.id, known ? mergeActors(known, one) : one)
  }
  return [...found.values()]
}

type Judgements = Parameters<typeof assemble>[0]['judgements']

const whole = (readings: readonly Reading[], judgements: Judgements) =>
  assemble({
    documents: readings.map(({ document }) => document),
    actors: records(readings),
    statements: readings.flatMap(({ statements }) => statements).sort((a, b) => compareStrings(a.id, b.id)),
    judgements,
  })

function keepActors(own: readonly Actor[], { ids }: Assembly['linked']): KeptActors {
  const keyed = own.map((record) => ({ record, keys: linkKeys(record) }))
  const record = (id: string) => own.find((one) => one.id === id)
  return {
    record,
    keysOf: (id) => keyed.find((one) => one.record.id === id)?.keys ?? [],
    withKey: (key) => keyed.filter(({ keys }) => keys.includes(key)).map((one) => one.record.id),
    idOf: (id) => record(id) && ids.get(id),
    joinedIn: (id) => own.filter((one) => ids.get(one.id) === id).map((one) => one.id),
  }
}

/** What of some records is not among others. */
const missingIn = (some: readonly Actor[], others: readonly Actor[]) => {
  const known = new Set(others.map((actor) => JSON.stringify(actor)))
  return some.filter((actor) => !known.has(JSON.stringify(actor)))
}

/** The picture before with the change made. */
function drawn(before: ActorGraph, update: AssemblyUpdate): ActorGraph {
  const nodeOf = (id: string) => (before.hasNode(id) ? before.getNodeAttributes(id) : undefined)
  const { gone, come } = pictureChange(update, nodeOf)
  const nodes = new Map(before.mapNodes((id, attributes) => [id, attributes]))
  const edges = new Map(before.mapEdges((id, link, from, to) => [id, { id, from, to, link }]))
  for (const id of gone.nodes) expect(nodes.delete(id)).toBe(true)
  for (const id of gone.edges) expect(edges.delete(id)).toBe(true)
  for (const [id, node] of come.nodes) nodes.set(id, { ...node, x: 0, y: 0 })
  for (const edge of come.edges) edges.set(edge.id, edge)
  const graph: ActorGraph = new MultiDirectedGraph()
  for (const [id, node] of [...nodes].sort(([a], [b]) => compareStrings(a, b))) graph.addNode(id, node)
  for (const { id, from, to, link } of [...edges.values()].sort((a, b) => compareStrings(a.id, b.id)))
    graph.addDirectedEdgeWithKey(id, from, to, link)
  return graph
}

function keep(readings: readonly Reading[], assembly: Assembly): KeptAssembly {
  const { statements, stated, actors } = assembly
  const all = statements.map((one) => ({ statement: one, stated: stated.get(one.id)! }))
  const keyed = [...statementKeys(all, all, new ActorIndex(actors))]
  return {
    actors: keepActors(records(readings), assembly.linked),
    find(keys) {
      const wanted = new Set(keys)
      return keyed.filter(([, own]) => [...own].some((key) => wanted.has(key))).map(([one]) => one)
    },
    readings(ids) {
      const wanted = new Set(ids)
      return readings.flatMap((reading) => reading.statements).filter(({ id }) => wanted.has(id))
    },
  }
}

/** The property graph before with the update applied to it. */
function applied(before: Assembly, update: AssemblyUpdate, readings: readonly Reading[]): unknown {
  const documents = readings.map(({ document }) => document)
  const known = new Set<string>([...before.documents, ...documents].map(({ id }) => id))
  const graphOf = (side: 'before' | 'after', own: readonly Document[]) => {
    const part = update[side]
    const statements = part.statements.map(({ statement: one }) => one)
    const others = new Set<string>([...before.statements, ...statements].map(({ id }) => id))
    const hasNode = (id: string) => known.has(id) || others.has(id) || part.actorOf(id) !== undefined
    return graphOfParts({ ...part, statements, documents: own, hasNode })
  }
  const [gone, come] = [graphOf('before', before.documents), graphOf('after', documents)]
  const swap = <T extends { readonly id: string }>(
    old: readonly T[],
    out: readonly T[],
    now: readonly T[],
  ) => {
    const left = new Map(old.map((one) => [one.id, one]))
    for (const { id } of out) expect(left.delete(id)).toBe(true)
    for (const one of now) left.set(one.id, one)
    return [...left.values()].sort((a, b) => compareStrings(a.id, b.id))
  }
  const graph = assembledGraph(before)
  return {
    nodes: swap(graph.nodes, gone.nodes, come.nodes),
    relationships: swap([...graph.relationships], gone.relationships, come.relationships),
  }
}

const same = (one: Actor, other: Actor) =>
  makeJudgement({
    about: 'actors',
    actors: [one.id, other.id],
    verdict: 'same',
    by: 'someone',
    at: '2023-10-02T10:00:00Z',
    reason: null,
  })

const judged = [[], [same(people[0]!, people[1]!)], [same(people[4]!, people[7]!)]] as const

/** Computes the update from some documents to others, and holds it beside computing all of it. */
function check(old: readonly Reading[], now: readonly Reading[], judgements: Judgements = []): Assembly {
  const left = old.filter((reading) => !now.includes(reading))
  const fresh = now.filter((reading) => !old.includes(reading))
  const [before, after] = [whole(old, judgements), whole(now, judgements)]
  const dayIn = (some: readonly Reading[]) => (id: string) =>
    some.find(({ document }) => document.id === id)?.document.publishedAt ?? null
  const update = updateAssembly(keep(old, before), {
    records: { gone: missingIn(records(old), records(now)), come: missingIn(records(now), records(old)) },
    removed: new Set(left.flatMap(({ statements }) => statements.map(({ id }) => id))),
    added: fresh.flatMap(({ statements }) => statements),
    judgements,
    dayOf: { before: dayIn(old), after: dayIn(now) },
  })
  expect(applied(before, update, now)).toEqual(assembledGraph(after))
  expect(drawn(actorGraph(before), update).export()).toEqual(actorGraph(after).export())
  const all = new Map(
    before.statements.map((one) => [one.id, { statement: one, stated: before.stated.get(one.id)! }]),
  )
  for (const { statement: one } of update.before.statements) expect(all.delete(one.id)).toBe(true)
  for (const one of update.after.statements) all.set(one.statement.id, one)
  const kept = [...all.values()].sort((a, b) => compareStrings(a.statement.id, b.statement.id))
  expect(kept.map(({ statement: one }) => one)).toEqual(after.statements)
  expect(kept.map(({ stated }) => stated)).toEqual([...after.stated.values()])
  const index = new ActorIndex(after.actors)
  for (const [one, keys] of statementKeys(update.after.statements, kept, index))
    expect(update.keys.get(one)).toEqual(keys)
  return after
}

const reading = (text: string, ...parts: readonly Parameters<typeof statement>[1][]): Reading => {
  const document = documentOf(text)
  return { document, statements: parts.map((part, at) => statement(document, part, at)), actors: people }
}

describe('an update of an assembly', () => {
  test('gives what computing all of it gives', () => {
    const readings = anyReadings((one) =>
      fc.tuple(fc.array(one, { maxLength: 5 }), fc.array(one, { maxLength: 5 })),
    )
    fc.assert(
      fc.property(readings, fc.constantFrom(...judged), ([old, now], judgements) => {
        check(byDocument(old), byDocument(now), judgements)
      }),
      { numRuns: 100 },
    )
  })

  test('gives it where most documents stay, and where one is dated anew', () => {
    const input = anyReadings((one) =>
      fc.record({
        stay: fc.array(one, { minLength: 2, maxLength: 5 }),
        gone: fc.array(one, { maxLength: 1 }),
        come: fc.array(one, { maxLength: 1 }),
        newDay: fc.option(fc.constantFrom(...days)),
      }),
    )
    fc.assert(
      fc.property(input, fc.constantFrom(...judged), ({ stay, gone, come, newDay }, judgements) => {
        const again = gone.map((one) => ({ ...one, document: { ...one.document, publishedAt: newDay } }))
        check(byDocument([...stay, ...gone]), byDocument([...stay, ...(newDay ? again : come)]), judgements)
      }),
      { numRuns: 300 },
    )
  })

  test('a new document says that those are not there who were asked to leave', () => {
    const [government, coast] = [of(people[0]!), of(people.at(-1)!)]
    const leave = statement(documentOf('One.'), { type: 'RETREAT', actors: government, places: coast }, 3)
    const asked = reading('One.', { type: 'REQUEST', recipients: government, content: [leave] })
    const denied = reading('Two.', {
      type: 'LOCATED_IN',
      kind: 'relation',
      actors: government,
      recipients: coast,
      polarity: 'negated',
    })
    expect(countContradictions(check([asked], [asked, denied]))).toBe(1)
    expect(countContradictions(check([denied], [asked, denied]))).toBe(1)
    expect(countContradictions(check([asked, denied], [asked]))).toBe(0)
  })

  test('a document that is dated anew moves the spells of its offices', () => {
    const office = { id: officeId('President', 'NOR'), title: 'President', country: 'NOR' }
    const holds = { type: 'HOLDS_OFFICE', kind: 'relation', actors: of(people[4]!), office } as const
    const former = reading('One.', { ...holds, auxiliary: ['historical'] })
    const later = { ...former, document: { ...former.document, publishedAt: '2023-12-01' } }
    const untilOf = ({ documents, statements }: Assembly) =>
      officeSpells(statements, (id) => documents.find((one) => one.id === id)!.publishedAt)[0]!.until
    expect(untilOf(check([], [former]))).toBe('2023-09-20')
    expect(untilOf(check([former], [later]))).toBe('2023-12-01')
  })

  test.each(['NOR', 'CHL', 'KEN', 'JPN', 'FRA', 'GEO'])(
    'a new record tells whose government it is: %s',
    (country) => {
      const [known, unknown] = [country, null].map((code) =>
        actor('government', `Government of ${country}`, code),
      )
      const state = actor('country', country, country)
      const shells = { type: 'ASSAULT', recipients: of(people[7]!) } as const
      const inner = statement(documentOf('Three.'), { ...shells, actors: of(unknown!) }, 5)
      const told = [
        reading('One.', { ...shells, actors: of(state) }),
        reading('Two.', { ...shells, actors: of(unknown!), polarity: 'negated' }),
        reading('Three.', { type: 'REQUEST', actors: of(people[8]!), content: [inner] }),
      ].map((one) => ({ ...one, actors: [...people, unknown!, state] }))
      const named = { ...reading('Four.'), actors: [known!] }
      const judgements = [same(known!, unknown!)]
      expect(countContradictions(check(told, [...told, named], judgements))).toBe(1)
      expect(countContradictions(check([...told, named], told, judgements))).toBe(0)
    },
  )

  test('is not asked for where a split makes ids differ from document to document', () => {
    const split = makeJudgement({
      about: 'split',
      actor: people[4]!.id,
      documents: [documentOf(texts[0]!).id],
      name: null,
      by: 'someone',
      at: '2023-10-02T10:00:00Z',
      reason: null,
    })
    expect(canUpdate(judged[1])).toBe(true)
    expect(canUpdate([split])).toBe(false)
  })
})
