import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble } from '../assembly/assemble.ts'
import { documentOf, of, statement } from '../assembly/assembly.test-kit.ts'
import { actorId } from '../ids/ids.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import { type Judgement, type JudgementDraft, makeJudgement } from '../model/judgement.ts'
import { foldName } from '../names/fold.ts'
import { linkActors } from './link-actors.ts'
import { reviewPairs } from './review-pairs.ts'

interface Parts {
  kind?: ActorKind
  country?: string | null
  sectors?: string[]
  aliases?: string[]
  identifiers?: Record<string, string>
  scope?: string | null
}

function record(name: string, parts: Parts = {}): Actor {
  const {
    kind = 'person',
    country = null,
    sectors = [],
    aliases = [],
    identifiers = {},
    scope = null,
  } = parts
  return {
    id: actorId(kind, foldName(name), country, scope),
    kind,
    name,
    aliases: [name, ...aliases],
    country,
    sectors,
    identifiers,
  }
}

let clock = 0
const judge = (parts: object): Judgement => {
  clock += 1
  const at = new Date(Date.UTC(2026, 0, 1) + clock * 1000).toISOString()
  return makeJudgement({ by: 'tester', at, reason: null, ...parts } as JudgementDraft)
}
const verdict = (a: Actor, b: Actor, said: 'same' | 'different' | 'unsure') =>
  judge({ about: 'actors', actors: [a.id, b.id], verdict: said })
const areOne = (a: Actor, b: Actor, all: Actor[], judgements: Judgement[] = []) => {
  const { ids } = linkActors(all, judgements)
  return ids.get(a.id) === ids.get(b.id)
}

describe('linking across documents', () => {
  test.each<[string, Actor, Actor]>([
    ['spellings', record('Ilham Aliyev'), record('İlham Əliyev')],
    ['scripts', record('Ilham Aliev', { country: 'AZE' }), record('Ильхам Алиев')],
    ['a country that one text leaves out', record('Elin Varga', { country: 'HUN' }), record('Elin Varga')],
    [
      'a middle initial',
      record('Elin M. Varga', { country: 'HUN' }),
      record('Elin Varga', { country: 'HUN' }),
    ],
    [
      'bodies by their words',
      record('Ministry of Trade of Hungary', { kind: 'ministry', country: 'HUN' }),
      record('Trade Ministry of Hungary', { kind: 'ministry', country: 'HUN' }),
    ],
    [
      'an identifier',
      record('Elin Varga', { country: 'HUN', identifiers: { wikidata: 'Q1' } }),
      record('E. Varga-Kiss', { identifiers: { wikidata: 'Q1' } }),
    ],
  ])('joins by %s', (_, a, b) => expect(areOne(a, b, [a, b])).toBe(true))

  test.each<[string, Actor, Actor]>([
    ['two countries', record('Elin Varga', { country: 'HUN' }), record('Elin Varga', { country: 'SWE' })],
    ['a man and a woman of one family', record('Ilham Aliyev'), record('Mehriban Aliyeva')],
    [
      'another line of work',
      record('Elin Varga', { country: 'HUN', sectors: ['GOV'] }),
      record('Elin Varga', { sectors: ['BUS'] }),
    ],
    ['a name that only looks alike', record('Elin Varga'), record('Elin Vargas')],
    [
      'groups that a name identifies in one document only',
      record('Fighters', { kind: 'armed-group', scope: 'one' }),
      record('Fighters', { kind: 'armed-group', scope: 'two' }),
    ],
    [
      'invented states of one part of the name',
      record('Government of North Velia', { kind: 'government' }),
      record('Government of South Velia', { kind: 'government' }),
    ],
    ['two kinds', record('Aurora', { kind: 'party' }), record('Aurora', { kind: 'company' })],
  ])('keeps apart %s', (_, a, b) => expect(areOne(a, b, [a, b])).toBe(false))

  test('a record without a country joins neither of two namesakes', () => {
    const [swede, hungarian, unknown] = [
      record('Elin Varga', { country: 'SWE' }),
      record('Elin Varga', { country: 'HUN' }),
      record('Elin Varga'),
    ]
    const all = [swede, hungarian, unknown]
    expect(
      areOne(unknown, swede, all) || areOne(unknown, hungarian, all) || areOne(swede, hungarian, all),
    ).toBe(false)
  })

  test('a short name that fits two longer ones joins neither', () => {
    const [a, b, short] = [record('John Adam Smith'), record('John Brian Smith'), record('John Smith')]
    expect(new Set(linkActors([a, b, short], []).ids.values()).size).toBe(3)
  })

  test('a surname alone is the one office holder of that name, and nobody where there are two', () => {
    const anna = record('Anna Korda', { sectors: ['GOV'] })
    const piotr = record('Piotr Korda', { aliases: ['a banker'] })
    const alone = record('Korda', { scope: 'two' })
    const miss = record('Korda', { scope: 'three', aliases: ['Ms. Korda'] })
    const all = [anna, piotr, alone, miss]
    expect([alone, miss].map((one) => areOne(anna, one, all))).toEqual([true, true])
    expect(areOne(anna, piotr, all)).toBe(false)
    const other = record('Karel Korda', { sectors: ['LEG'] })
    expect(areOne(anna, alone, [...all, other])).toBe(false)
    expect(areOne(alone, piotr, [piotr, alone])).toBe(false)
  })

  test('a pair that may be one is put up for review, once, until it is judged', () => {
    const [a, b] = [record('Elin Varga', { country: 'HUN' }), record('Elin Vargas', { country: 'HUN' })]
    const pairs = (judgements: Judgement[]) =>
      reviewPairs([a, b], judgements, linkActors([a, b], judgements).ids)
    expect(pairs([])).toHaveLength(1)
    expect(pairs([])[0]!.reasons.join()).toMatch(/slip.*both of HUN/)
    for (const said of ['different', 'unsure'] as const) expect(pairs([verdict(a, b, said)])).toEqual([])
  })
})

describe('judgements', () => {
  const [anna, ana, namesake] = [
    record('Anna Korda', { country: 'POL' }),
    record('Hanna Korda', { country: 'POL' }),
    record('Anna Korda'),
  ]
  const all = [anna, ana, namesake]

  test('what was judged two is never one, whatever else joins it', () => {
    expect(areOne(anna, namesake, all)).toBe(true)
    expect(areOne(anna, namesake, all, [verdict(anna, namesake, 'different')])).toBe(false)
    expect(areOne(anna, namesake, all, [verdict(anna, namesake, 'unsure')])).toBe(false)
    const throughAnother = [
      verdict(anna, namesake, 'different'),
      verdict(anna, ana, 'same'),
      verdict(ana, namesake, 'same'),
    ]
    expect(areOne(anna, namesake, all, throughAnother)).toBe(false)
  })

  test('an undo takes a judgement back, and an undo of the undo gives it again', () => {
    const same = verdict(anna, ana, 'same')
    const undo = judge({ about: 'undo', judgement: same.id })
    const redo = judge({ about: 'undo', judgement: undo.id })
    expect(areOne(anna, ana, all, [same])).toBe(true)
    expect(areOne(anna, ana, all, [undo, same])).toBe(false)
    expect(areOne(anna, ana, all, [redo, undo, same])).toBe(true)
  })

  const [first, second] = [documentOf('Korda spoke.'), documentOf('Korda left.')]
  const statements = [
    statement(first, { type: 'CONSULT', actors: of(anna) }),
    statement(second, { type: 'ASSAULT', actors: of(anna) }),
  ]
  const build = (judgements: Judgement[]) =>
    assemble({ documents: [first, second], actors: [anna], statements, judgements })
  const doer = (judgements: Judgement[], type: string) => {
    const { statements: built, actors } = build(judgements)
    const id = built.find((one) => one.type === type)!.actors[0]!.id
    return actors.find((one) => one.id === id)!
  }

  test('a split makes another actor in some documents, which can be named and joined; undone, it is gone', () => {
    const split = judge({
      about: 'split',
      actor: anna.id,
      documents: [second.id],
      name: 'Anna Korda (banker)',
    })
    expect(build([split]).actors).toHaveLength(2)
    expect(doer([split], 'CONSULT').name).toBe('Anna Korda')
    expect(doer([split], 'ASSAULT').name).toBe('Anna Korda (banker)')
    const rename = judge({ about: 'name', actor: doer([split], 'ASSAULT').id, name: 'A. Korda' })
    expect(doer([split, rename], 'ASSAULT').name).toBe('A. Korda')
    expect(build([split, judge({ about: 'undo', judgement: split.id })]).actors).toEqual([anna])
  })

  test('the latest name counts, and the earlier one stays an alias', () => {
    const names = ['President Korda', 'Anna M. Korda'].map((name) =>
      judge({ about: 'name', actor: anna.id, name }),
    )
    const [actor] = build(names.reverse()).actors
    expect(actor!.name).toBe('Anna M. Korda')
    expect(actor!.aliases).toContain('Anna Korda')
  })

  const anyJudgement = fc.oneof(
    fc
      .record({
        pair: fc.shuffledSubarray(all, { minLength: 2, maxLength: 2 }),
        said: fc.constantFrom('same', 'different', 'unsure'),
      })
      .map(({ pair: [a, b], said }) => verdict(a!, b!, said as 'same')),
    fc.constantFrom(...all).map((one) => judge({ about: 'name', actor: one.id, name: 'Somebody' })),
    fc
      .constantFrom(...all)
      .map((one) => judge({ about: 'split', actor: one.id, documents: [second.id], name: null })),
  )
  const anyJudgements = fc
    .array(anyJudgement, { maxLength: 8 })
    .chain((given) =>
      fc
        .subarray(given)
        .map((undone) => [...given, ...undone.map(({ id }) => judge({ about: 'undo', judgement: id }))]),
    )

  test('they outlive rebuilds, imports that come twice, and any order of lines', () => {
    fc.assert(
      fc.property(
        anyJudgements.chain((judgements) =>
          fc.record({
            judgements: fc.constant(judgements),
            shuffled: fc.shuffledSubarray(judgements, { minLength: judgements.length }),
          }),
        ),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        ({ judgements, shuffled }, actors) => {
          const built = (lines: Judgement[], records: Actor[]) =>
            JSON.stringify(
              assemble({ documents: [first, second], actors: records, statements, judgements: lines }),
            )
          expect(built([...shuffled, ...shuffled], actors)).toBe(built(judgements, all))
          const standing = linkActors(all, judgements)
          for (const judgement of judgements) {
            const undone = judgements.some(
              (other) => other.about === 'undo' && other.judgement === judgement.id,
            )
            const later = judgements.some((other) => other.about === 'actors' && other.at > judgement.at)
            if (judgement.about !== 'actors' || judgement.verdict !== 'different' || undone || later) continue
            expect(standing.ids.get(judgement.actors[0])).not.toBe(standing.ids.get(judgement.actors[1]))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
