import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from '../countries/countries.ts'
import { actorId } from '../ids/ids.ts'
import { linkActors } from '../linking/link-actors.ts'
import { reviewPairs } from '../linking/review-pairs.ts'
import { ACTOR_KINDS, type Actor, type ActorKind } from '../model/actor.ts'
import { foldName } from './fold.ts'
import { matchNames } from './match-names.ts'
import { ALIKE } from './name-match.ts'

const person = (a: string, b: string) => matchNames(a, b, { kind: 'person' })
const body = (a: string, b: string) => matchNames(a, b, { kind: 'ngo' })

describe('names of persons', () => {
  test.each([
    ['Elin Varga', 'VARGA, Elin'],
    ['President Elin Varga', 'Elin Varga'],
    ['Ilham Aliyev', 'İlham Əliyev'],
    ['Ilham Aliev', 'Ильхам Алиев'],
    ['Tomás Rúa', 'Tomas Rua'],
    ['Muhammad al-Karimi', 'Mohammed Al Karimi'],
    ['Oleksandr Bondar', 'Олександр Бондар'],
    ['Pavel Andreevich Sorokin', 'Pavel Sorokin'],
    ['Elin M. Varga', 'Elin Varga'],
    ['Elin M. Varga', 'Elin Marta Varga'],
    ['JanDe Wit', 'Jan de Wit'],
    ['Kim Tae-su', 'KIM TAE SU'],
    ['李文静', '李文静'],
  ])('%s and %s are one', (a, b) => expect(person(a, b).answer).toBe('same'))

  test.each([
    ['Ilham Aliyev', 'Ilham Aliyeva'],
    ['Andrei Zelensky', 'Andrea Zelenska'],
    ['Elin Varga', 'Tomas Varga'],
    ['Pavel Andreevich Sorokin', 'Pavel Ilyich Sorokin'],
    ['Omar bin Khalid al-Karimi', 'Khalid bin Omar al-Karimi'],
    ['Hans Martin', 'Martin Hans'],
    ['Kim Tae-su', 'Kim Jong-min'],
    ['Max Bush', 'Max Bosh'],
    ['李文静', '李文景'],
    ['Maria Soler', 'Mario Soler'],
    ['Elin', 'Elin Varga'],
  ])('%s and %s are two', (a, b) => expect(person(a, b).answer).toBe('different'))

  test.each([
    ['Elin Vargas', 'Elin Varga', /slip/],
    ['Bill Sorensen', 'William Sorensen', /short form/],
    ['E. Varga', 'Elin Varga', /initial/],
    ['Pedro Lindt', 'Peter Lindt', /variant/],
    ['Varga', 'Elin Varga', /surname only/],
    ['Elin Varga', 'Anna Elin de Varga Montoya', /missing/],
  ])('%s and %s are a question, with its reason', (a, b, reason) => {
    const { answer, reasons } = person(a, b)
    expect(answer).toBe('unsure')
    expect(reasons.join('; ')).toMatch(reason)
  })

  test('countries that are known must agree', () => {
    expect(matchNames('Elin Varga', 'Elin Varga', { kind: 'person', countries: ['HUN', 'SWE'] }).answer).toBe(
      'different',
    )
    expect(matchNames('Elin Varga', 'Elin Varga', { kind: 'person', countries: ['HUN', null] }).answer).toBe(
      'same',
    )
  })
})

describe('names of organisations', () => {
  test.each([
    ['Harbour Tools Limited', 'HARBOUR TOOLS LTD.'],
    ['OAO Severnaya Verf', 'Severnaya Verf JSC'],
    ['The Delta Fund', 'Delta Fund'],
    ['Quill & Sons', 'Quill and Sons'],
    ['Third Coastal Brigade', '3rd Coastal Brigade'],
    ['Coastal Brigade Twenty-Two', 'Coastal Brigade 22'],
    ['Ministry of Foreign Affairs of Armenia', 'Armenian Foreign Ministry'],
    ['World Seed Organization', 'World Seed Organisation'],
    ['GoodHarbour Co.', 'Good Harbour Company'],
    ['NATO', 'North Atlantic Treaty Organization'],
  ])('%s and %s are one', (a, b) => expect(body(a, b).answer).toBe('same'))

  test.each([
    ['Armenian Foreign Ministry', 'Azerbaijani Foreign Ministry'],
    ['Bank of Niger', 'Bank of Nigeria'],
    ['Harbour Tools AG', 'Harbour Tools GmbH'],
    ['Harbour Tools', 'Harbour Tools Systems'],
    ['North Coast Trust', 'South Coast Trust'],
    ['Delta Fund', 'Delta Fund II'],
    ['NATO', 'OSCE'],
  ])('%s and %s are two', (a, b) => expect(body(a, b).answer).toBe('different'))

  test.each([
    ['HTU', 'Harbour Tools Union', /first letters/],
    ['Herbour Tools', 'Harbour Tools', /slip/],
    ['Harbour Tools Fund III', 'Harbour Tools Fund IV', /number/],
  ])('%s and %s are a question, with its reason', (a, b, reason) => {
    expect(body(a, b).answer).toBe('unsure')
    expect(body(a, b).reasons.join('; ')).toMatch(reason)
  })
})

describe('countries, capitals and demonyms', () => {
  const lists: Record<'country' | 'place' | 'population', { name: string; of: string }[]> = {
    country: countries().map(({ name, alpha3 }) => ({ name, of: alpha3 })),
    place: countries().flatMap(({ capitals, alpha3 }) =>
      capitals.slice(0, 1).map((name) => ({ name, of: alpha3 })),
    ),
    population: countries().flatMap(({ demonyms, alpha3 }) =>
      demonyms.slice(0, 1).map(({ word }) => ({ name: word, of: alpha3 })),
    ),
  }
  const all = Object.entries(lists).flatMap(([kind, names]) =>
    names.map((named) => ({ ...named, kind: kind as ActorKind })),
  )

  test('no two of them are one or a question, whatever their kind is said to be', () => {
    expect(all.length).toBeGreaterThan(600)
    const kinds: (ActorKind | undefined)[] = ['country', 'government', 'ngo', undefined]
    const wrong: string[] = []
    for (const [at, a] of all.entries())
      for (const b of all.slice(at + 1)) {
        if (foldName(a.name) === foldName(b.name) || (a.of === b.of && a.kind === b.kind)) continue
        const answers = new Set(
          kinds.slice(at % 4, (at % 4) + 1).map((kind) => matchNames(a.name, b.name, { kind }).answer),
        )
        if (answers.has('same') || answers.has('unsure')) wrong.push(`${a.name} ${b.name}`)
      }
    expect(wrong).toEqual([])
  })

  test('as actors none is linked with another, and no pair is put up for review', () => {
    const actors = all.map(
      ({ name, of, kind }): Actor => ({
        id: actorId(kind, foldName(name), of),
        kind,
        name,
        aliases: [name],
        country: of,
        sectors: [],
        identifiers: {},
      }),
    )
    const { ids, links } = linkActors(actors, [])
    expect(links).toEqual([])
    expect(reviewPairs(actors, [], ids)).toEqual([])
  })
})

test('an answer is the same both ways, and a name is itself', () => {
  const word = fc.constantFrom(
    'Elin',
    'Jan',
    'Ivan',
    'de',
    'bin',
    'Varga',
    'Soler',
    'Aliyev',
    'Aliyeva',
    'Алиев',
    'J.',
    'Bank',
    'Ltd',
    'of',
    'Mali',
    '2',
    '李文',
    'محمد',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(name, name, fc.constantFrom(undefined, ...ACTOR_KINDS), (a, b, kind) => {
      const [there, back] = [matchNames(a, b, { kind }), matchNames(b, a, { kind })]
      expect(back.answer).toBe(there.answer)
      expect(back.score).toBeCloseTo(there.score, 1)
      expect(there.answer !== 'same' || there.score >= ALIKE).toBe(true)
      expect(matchNames(a, a, { kind }).answer).toBe('same')
    }),
    { numRuns: 300 },
  )
})
