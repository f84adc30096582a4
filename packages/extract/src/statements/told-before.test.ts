/** Words that stand for somebody told of before, or for whoever the grammar of a clause means. */
import { describe, expect, test } from 'vitest'
import { read, shown, statementsOf } from '../read.test-kit.ts'

const chainOf = (text: string) => statementsOf(text, 'ASSAULT')[0]?.chain
const saysOf = (text: string) => statementsOf(text, 'SAY').map(({ actors }) => actors)

describe('a source told of before is no new one', () => {
  test.each<[string, string[]]>([
    [
      "Georgia's State Security Service met on Monday. Russia attacked Chad, the service said.",
      ['State Security Service of Georgia'],
    ],
    [
      "The Serbian president's press service met on Monday. Russia attacked Chad, according to the same service.",
      ['Presidential Press Service of Serbia'],
    ],
    [
      'The Sudanese Interior Ministry met on Monday. Norway attacked Denmark, the same ministry said.',
      ['Interior Ministry of Sudan'],
    ],
    ['Ukrainian President Ada Lind arrived. In her words, Russia attacked Chad.', ['Ada Lind']],
  ])('%s', (text, chain) => expect(chainOf(text)).toEqual(chain))

  test('reports of a country are its word', () =>
    expect(saysOf('His office denied Georgian reports that several villages had fallen.')).toContainEqual([
      'Georgia',
    ]))

  test('a service that nobody named before is of this text only', () => {
    expect(chainOf('Russia attacked Chad, the service said.')).toEqual(['the service'])
    expect(chainOf('The Interior Ministry of Sudan met. Russia attacked Chad, the service said.')).toEqual([
      'the service',
    ])
  })

  test('"each side" are the two between whom something is', () => {
    expect(
      saysOf(
        'A truce between Serbia and Kosovo holds. Russia brokered it, Russia said. Each side says the other lied.',
      ),
    ).toContainEqual(['Government of Kosovo', 'Government of Serbia'])
  })
})

describe('who does what in a clause', () => {
  test.each<[string, string, string[]]>([
    ['Serbia accused Kosovo of attacking Albania.', 'ASSAULT', ['Kosovo']],
    ['Serbia accused Kosovo of staging protests.', 'PROTEST', ['Kosovo']],
    ['Norway blamed Kosovo for attacking Albania.', 'ASSAULT', ['Kosovo']],
  ])('%s: %s', (text, type, actors) =>
    expect(statementsOf(text, type as 'ASSAULT')[0]?.actors).toEqual(actors),
  )

  test('behind a comma "and" joins clauses, not their objects', () => {
    const text =
      'Kyiv denied attacking civilians, and its military spokesman, Ivo Tas, denied that a convoy had come under fire.'
    expect(statementsOf(text, 'ASSAULT')[0]).toMatchObject({ recipients: ['Civilians'] })
    expect(saysOf(text)).toContainEqual(['Ivo Tas'])
  })

  test('forces are of the one who sends them, or whose they are said to be', () => {
    const { actors } = read('Kosovo blamed Albania, whose forces attacked Chad.')
    expect(
      actors
        .filter(({ kind }) => kind === 'military')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Armed forces of Albania'])
    expect(
      statementsOf('Serbia accused Kosovo of sending troops across the border.', 'MOBILIZE')[0]?.recipients,
    ).toContain('Armed forces of Kosovo')
  })

  test('a participle behind a comma is not refused with the verb before it', () => {
    expect(
      statementsOf('Serbia declined the invitation, accusing Kosovo of bias.', 'ACCUSE')[0]?.negated,
    ).toBe(false)
  })

  test('to insist that something is so asks for nothing; to insist that it be done does', () => {
    expect(statementsOf('Serbia insisted that its forces had left Kosovo.', 'REQUEST')).toEqual([])
    expect(statementsOf('Serbia insisted that Kosovo withdraw its forces.', 'REQUEST')).toHaveLength(1)
    expect(statementsOf('Serbia insisted that the forces be withdrawn.', 'REQUEST')).toHaveLength(1)
  })
})

describe('what is nobody', () => {
  const names = (text: string) => read(text).actors.map(({ name }) => name)
  test('an infinitive is no part of a name', () =>
    expect(names('Kenya urged Sudan to stop, to spare civilians and to leave Chad.')).not.toContain(
      'Spare civilians',
    ))
  test('an unknown name in a list of places is a place', () =>
    expect(names('Serbian troops attacked Goris, Velk and Jermuk.')).not.toContain('Velk'))
  test('the head of an unrecognised republic has no office of a country', () => {
    const extraction = read(
      'Georgia accused Ivo Tas, the president of the unrecognised republic. Ivo Tas denied that he attacked Georgia.',
    )
    const offices = extraction.statements.filter(({ type }) => type === 'HOLDS_OFFICE')
    expect(offices.flatMap((office) => shown(extraction, office).recipients)).not.toContain('Georgia')
  })
})
