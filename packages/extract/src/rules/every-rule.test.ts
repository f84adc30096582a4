import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../extractor.ts'
import { documentOf } from '../read.test-kit.ts'
import { triggerRows } from './index.ts'

const analyser = loadAnalyser()

/** The events that a text gives by one row, with the names of who takes part. */
function read(text: string) {
  const document = documentOf(text)
  const state = readDocument(document, analyser)
  const names = (tokens: readonly number[]) =>
    tokens
      .flatMap((token) => state.mentionIndex.mention(token)?.actors ?? [])
      .map((draft) => [draft.name, ...draft.aliases])
  return state.events.map((event) => ({
    row: event.row.id,
    actors: names(event.actors),
    recipients: names(event.recipients),
    negated: event.negated,
  }))
}

const isNamed = (names: readonly string[], wanted: string) =>
  names.some(
    (name) =>
      name.toLowerCase().replace(/^the |^an? /, '') === wanted.toLowerCase().replace(/^the |^an? /, ''),
  )

test('ids are unique', () => {
  const ids = triggerRows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(triggerRows)('$type $id', (row) => {
  for (const [text, wanted] of row.examples) {
    test(`reads: ${text}`, () => {
      const found = read(text).filter((event) => event.row === row.id)
      expect(found.length, `nothing read by ${row.id}; read: ${JSON.stringify(read(text))}`).toBeGreaterThan(
        0,
      )
      for (const [role, key] of [
        ['actors', 'actor'],
        ['recipients', 'recipient'],
      ] as const) {
        for (const name of [wanted[key] ?? []].flat()) {
          expect(
            found.some((event) => event[role].some((names) => isNamed(names, name))),
            `${key} ${name}; read: ${JSON.stringify(found)}`,
          ).toBe(true)
        }
      }
      if (wanted.negated !== undefined)
        expect(found.some(({ negated }) => negated === wanted.negated)).toBe(true)
    })
  }
  for (const text of row.counterExamples) {
    test(`does not read: ${text}`, () => {
      expect(read(text).filter((event) => event.row === row.id)).toEqual([])
    })
  }
})
