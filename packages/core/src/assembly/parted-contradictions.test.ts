import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReadings, type Reading } from './any-readings.test-kit.ts'
import { assemble } from './assemble.ts'
import { castOf } from './cast.ts'
import { type AssembledStatement, mergeStated, statedReadings } from './merge-statements.ts'
import { PartedContradictions } from './parted-contradictions.ts'

const inputOf = (readings: readonly Reading[]) => {
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  const all = [...byDocument.values()]
  return {
    documents: all.map(({ document }) => document),
    actors: all.flatMap(({ actors }) => actors),
    statements: all.flatMap(({ statements }) => statements),
    judgements: [],
  }
}

/** The same as `assemble`, with as few statements at once as there can be. */
function inParts(input: ReturnType<typeof inputOf>, atOnce: number): AssembledStatement[] {
  const cast = castOf(input.actors, input.judgements)
  const stated = [...statedReadings(input.statements, cast.idsIn, cast.standing)]
  const propositions = [...new Set(stated.map(({ reading }) => reading.proposition))].sort()
  const statements = propositions.flatMap((id) =>
    mergeStated(stated.filter(({ reading }) => reading.proposition === id)).map(({ statement }) => statement),
  )
  const parted = new PartedContradictions(
    {
      at: (place) => statements[place]!,
      placeOf: (id) => {
        const place = statements.findIndex((statement) => statement.id === id)
        return place < 0 ? undefined : place
      },
    },
    cast.index,
    atOnce,
  )
  for (const [place, statement] of statements.entries()) parted.add(place, statement)
  const found = parted.find()
  return statements.map((statement, place) => ({
    ...statement,
    contradicts: found
      .of(place)
      .map(({ place: other, basis }) => ({ proposition: statements[other]!.id, basis })),
  }))
}

test('merged and compared a few at a time, statements are those of the whole', () => {
  let contradictions = 0
  fc.assert(
    fc.property(
      anyReadings((reading) => fc.array(reading, { minLength: 1, maxLength: 6 })),
      fc.constantFrom(1, 3),
      (readings, atOnce) => {
        const input = inputOf(readings)
        const { statements } = assemble(input)
        expect(inParts(input, atOnce)).toEqual(statements)
        for (const { contradicts } of statements) contradictions += contradicts.length
      },
    ),
    { numRuns: 400 },
  )
  expect(contradictions).toBeGreaterThan(50)
})
