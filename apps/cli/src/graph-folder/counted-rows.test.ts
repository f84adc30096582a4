import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, actorId, COUNTED_TYPES, CountedTable, dayNumber } from '@demarche/core'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/run-cli.ts'
import { dropCounted, loadCounted, saveCounted } from './counted-rows.ts'
import type { SourceEntry, SourceList } from './source-list.ts'

const scratch = scratchFolder()

const actor = (name: string): Actor => ({
  id: actorId('ngo', name, null),
  kind: 'ngo',
  name,
  aliases: [name],
  country: null,
  sectors: [],
  identifiers: {},
})
const [a, b, c] = ['"Quoted" \\ Corps', 'Zweite Stelle', '\u2028 three'].map(actor) as [Actor, Actor, Actor]
/** A table of more edges than are put together at once. */
function tableOf(name: string, edges: number): CountedTable {
  const counted = new CountedTable(name, [a, b, c])
  for (let line = 1; line <= edges; line += 1) {
    const [type, week] = [COUNTED_TYPES.indexOf('ASSAULT'), dayNumber('2024-01-01')]
    counted.add([type, line % 3, (line + 1) % 3, week, 1 + (line % 3), week + 1, week + 4, line, line + 7])
  }
  return counted
}
const counted = tableOf('events of "June".csv', 2500)

/** What is told of a table. */
const toldOf = (tables: readonly CountedTable[]) =>
  tables.map((each) => ({ table: each.table, actors: each.actors, rows: [...each] }))

const sourcesOf = (...names: string[]): SourceList => {
  const entry: SourceEntry = { path: 'events.csv', records: [], issues: [], counted: names }
  return new Map([[entry.path, entry]])
}

test('what was counted is read back as it was kept, under a name that its content gives', () => {
  const folder = join(scratch, 'kept')
  const name = saveCounted(folder, counted)
  expect(saveCounted(folder, tableOf('events of "June".csv', 2500))).toBe(name)
  const other = saveCounted(folder, tableOf('other.csv', 2500))
  expect(other).not.toBe(name)
  const { actors, aggregates } = loadCounted(folder, sourcesOf(name))
  expect(actors).toEqual([a, b, c])
  expect(toldOf(aggregates)).toEqual(toldOf([counted]))
  expect([...aggregates[0]!][4]).toMatchObject({ type: 'ASSAULT', from: c.id, to: a.id, week: '2024-01-01' })
  expect(loadCounted(folder, sourcesOf(name), new Map([[name, counted]])).aggregates).toEqual([counted])
  expect(
    loadCounted(folder, sourcesOf(name, other))
      .aggregates.map(({ table }) => table)
      .sort(),
  ).toEqual(['events of "June".csv', 'other.csv'])
  expect(loadCounted(folder, sourcesOf())).toEqual({ actors: [], aggregates: [] })
  dropCounted(folder, sourcesOf(name))
  expect(readdirSync(folder)).toEqual([name])
})

test.each([
  ['cut in a line', (text: string) => text.slice(0, -9)],
  ['without its actors', (text: string) => text.split('\n').slice(3).join('\n')],
  ['of an older form', (text: string) => `${text}${JSON.stringify(counted.at(0))}\n`],
])('a file %s is told in one line', (_, harm) => {
  const folder = join(scratch, 'harmed')
  const name = saveCounted(folder, counted)
  const path = join(folder, name)
  writeFileSync(path, harm(readFileSync(path, 'utf8')))
  expect(() => loadCounted(folder, sourcesOf(name))).toThrow(
    expect.objectContaining({ code: 'bad-graph-file', message: expect.stringMatching(/^.*damaged.*again$/) }),
  )
})
