/** Made-up documents with their statements, that often state what others state, as news does. */
import fc from 'fast-check'
import { officeId } from '../ids/ids.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Statement } from '../model/statement.ts'
import { actor, documentOf, of, statement } from './assembly.test-kit.ts'

export const people = [
  actor('government', 'Government of Norway', 'NOR'),
  actor('government', 'Government of Norway'),
  actor('country', 'Norway', 'NOR'),
  actor('armed-group', 'Norwegian forces', 'NOR'),
  actor('person', 'Anna Lind', 'NOR'),
  actor('person', 'Lind'),
  actor('person', 'A. Lind', 'NOR'),
  actor('person', 'Karl Mora', 'CHL'),
  actor('ministry', 'Foreign Ministry of Chile', 'CHL'),
  actor('place', 'the coast'),
]
export const texts = ['First report.', 'Second report.', 'A third one.', 'And the fourth.', 'The last.']

/** One document with the statements and records of actors that it gives. */
export interface Reading {
  readonly document: Document
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
}

export const days = ['2023-09-18', '2023-09-19', '2023-09-20', '2023-10-01']
const anyTime = fc.option(
  fc
    .record({
      start: fc.constantFrom(...days),
      length: fc.constantFrom(1, 1, 1, 2, 5, 20),
      basis: fc.constantFrom('said' as const, 'document' as const),
      isOpen: fc.boolean(),
    })
    .map(({ start, length, basis, isOpen }) => ({
      start,
      end: isOpen ? null : new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10),
      precision: 'day' as const,
      basis,
    })),
)

const anyWords = fc.constantFrom('the port is safe', 'the port is unsafe', 'the port is not safe')
const anyPartOf = (who: readonly Actor[]) =>
  fc.record({
    type: fc.constantFrom<Statement['type']>(
      'ASSAULT',
      'REQUEST',
      'RETREAT',
      'SAY',
      'LOCATED_IN',
      'HOLDS_OFFICE',
      'COERCE',
    ),
    actors: fc.subarray([...who], { maxLength: 2 }),
    recipients: fc.subarray([...who], { maxLength: 2 }),
    places: fc.subarray(people.slice(-1), { maxLength: 1 }),
    chain: fc.subarray([...who], { maxLength: 1 }),
    negated: fc.boolean(),
    future: fc.boolean(),
    trigger: fc.nat(8),
    time: anyTime,
    mode: fc.constantFrom(null, 'assassinate', 'acting'),
    count: fc.option(fc.integer({ min: 1, max: 4 })),
    title: fc.constantFrom('President', 'Spokesperson'),
    words: anyWords,
  })
type Part = ReturnType<typeof anyPartOf> extends fc.Arbitrary<infer T> ? T : never

const kindOf = (type: Statement['type']): Statement['kind'] =>
  type === 'SAY' ? 'utterance' : type === 'LOCATED_IN' || type === 'HOLDS_OFFICE' ? 'relation' : 'event'

function stateOf(document: Document, part: Part, inner: readonly Statement[]): Statement {
  const { type, actors, recipients, places, chain, negated, future, trigger, time, mode, count } = part
  const quantities = [{ of: 'soldiers', least: count ?? 0, most: count ?? 0 }] as Statement['quantities']
  return statement(
    document,
    {
      type,
      kind: kindOf(type),
      ...(type === 'SAY' && { text: part.words, discriminator: part.words }),
      actors: of(...actors),
      recipients: of(...recipients),
      places: of(...places),
      attribution: chain.map(({ id }) => ({ id, source: null, cue: null })),
      polarity: negated ? 'negated' : 'affirmed',
      auxiliary: future ? ['future'] : [],
      time,
      mode,
      ...(count !== null && type === 'ASSAULT' && { quantities }),
      office:
        type === 'HOLDS_OFFICE'
          ? { id: officeId(part.title, 'NOR'), title: part.title, country: 'NOR' }
          : null,
      content: [...inner],
    },
    trigger,
  )
}

const anyReadingOf = (pool: readonly Part[]): fc.Arbitrary<Reading> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      day: fc.constantFrom(null, ...days),
      parts: fc.array(
        fc.tuple(
          fc.constantFrom(...pool),
          fc.option(fc.constantFrom(...pool)),
          fc.record(
            { negated: fc.boolean(), words: anyWords, time: anyTime },
            { requiredKeys: ['negated', 'words'] },
          ),
        ),
        { maxLength: 5 },
      ),
    })
    .map(({ text, day, parts }) => readingOf(text, day, parts))

/** Readings of documents that draw on the same few statements. */
export const anyReadings = <T>(make: (reading: fc.Arbitrary<Reading>) => fc.Arbitrary<T>) =>
  fc
    .subarray(people, { minLength: 2, maxLength: 4 })
    .chain((who) =>
      fc.array(anyPartOf(who), { minLength: 1, maxLength: 5 }).chain((pool) => make(anyReadingOf(pool))),
    )

function readingOf(
  text: string,
  day: string | null,
  parts: readonly (readonly [
    Part,
    Part | null,
    Pick<Part, 'negated' | 'words'> & Partial<Pick<Part, 'time'>>,
  ])[],
): Reading {
  const document = documentOf(text, day)
  const statements = new Map(
    parts.map(([outer, inner, change]) => {
      const content = inner ? [stateOf(document, inner, [])] : []
      const one = stateOf(document, { ...outer, ...change }, content)
      return [one.id, one] as const
    }),
  )
  const named = new Set<string>()
  const note = ({ actors, recipients, places, attribution, content }: Statement): void => {
    for (const { id } of [...actors, ...recipients, ...places, ...attribution]) named.add(id)
    content.forEach(note)
  }
  for (const one of statements.values()) note(one)
  const alias = { ...people[4]!, aliases: [text] }
  const actors = [...people, alias].filter(({ id }) => named.has(id))
  return { document, statements: [...statements.values()], actors }
}
