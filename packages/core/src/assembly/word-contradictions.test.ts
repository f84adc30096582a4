import { describe, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { actor, aliyev, documentOf, of, statement } from './assembly.test-kit.ts'

const critics = actor('population', 'Critics')
const documents = [documentOf('a'), documentOf('b')]

/** The bases on which what two say contradicts. */
function bases(
  one: string,
  other: string,
  speakers = [aliyev, critics],
  days = ['2023-09-20', '2023-09-20'],
) {
  const statements = [one, other].map((text, index) =>
    statement(
      documents[0]!,
      {
        type: 'SAY',
        kind: 'utterance',
        text,
        discriminator: text,
        actors: of(speakers[index]!),
        time: {
          start: days[index]!,
          end: `${days[index]!.slice(0, 8)}28`,
          precision: 'day',
          basis: 'document',
        },
      },
      index * 5,
    ),
  )
  const assembly = assemble({ documents, actors: [aliyev, critics], statements, judgements: [] })
  return assembly.statements.flatMap(({ contradicts }) => contradicts.map(({ basis }) => basis))
}

describe('what two say', () => {
  test.each([
    ['The harbour is safe', 'the harbour is unsafe'],
    ['The harbour is safe', '“The harbour is not safe,”'],
    ['the treaty is legal', 'that the treaty is illegal'],
    ['the treaty isn’t dead', 'the treaty is dead'],
    ['no soldiers crossed the river', 'soldiers crossed the river'],
  ])('%s / %s: one is the opposite of the other', (one, other) => {
    expect(bases(one, other)).toEqual(['polarity', 'polarity'])
  })

  test.each([
    ['The harbour is safe', 'the bridge is unsafe'],
    ['The harbour is safe', 'The harbour is safe'],
    ['the union met on Monday', 'the ion met on Monday not'],
    ['We are not afraid of them', 'We are afraid of them'],
    ['the treaty is not unsafe', 'the treaty is safe'],
  ])('%s / %s: no contradiction', (one, other) => expect(bases(one, other)).toEqual([]))

  test('one voice that says both in one document is not held against itself, nor what is said at another time', () => {
    expect(bases('The harbour is safe', 'The harbour is unsafe', [aliyev, aliyev])).toEqual([])
    const days = ['2022-01-20', '2023-09-20']
    expect(bases('The harbour is safe', 'The harbour is unsafe', [aliyev, critics], days)).toEqual([])
  })
})
