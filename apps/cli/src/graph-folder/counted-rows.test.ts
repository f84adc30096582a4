import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, actorId, type RowAggregate } from '@demarche/core'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/run-cli.ts'
import { type CountedRows, dropCounted, loadCounted, saveCounted } from './counted-rows.ts'
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
const edge = (from: Actor, to: Actor, table: string, line: number): RowAggregate => ({
  type: 'ASSAULT',
  from: from.id,
  to: to.id,
  week: '2024-01-01',
  count: 1 + (line % 3),
  first: '2024-01-02',
  last: '2024-01-05',
  table,
  lines: [line, line + 7],
})
/** More edges than are put together at once, of two tables. */
const counted: CountedRows = {
  actors: [a, b, c],
  aggregates: Array.from({ length: 2500 }, (_, at) =>
    edge([a, b, c][at % 3]!, [b, c, a][at % 3]!, at < 1200 ? 'events of "June".csv' : 'other.csv', at + 1),
  ),
}

const sourcesOf = (...names: string[]): SourceList => {
  const entry: SourceEntry = { path: 'events.csv', records: [], issues: [], counted: names }
  return new Map([[entry.path, entry]])
}

test('what was counted is read back as it was kept, under a name that its content gives', () => {
  const folder = join(scratch, 'kept')
  const name = saveCounted(folder, counted)
  expect(saveCounted(folder, structuredClone(counted))).toBe(name)
  expect(saveCounted(folder, { ...counted, aggregates: counted.aggregates.slice(1) })).not.toBe(name)
  expect(loadCounted(folder, sourcesOf(name))).toEqual(counted)
  expect(loadCounted(folder, sourcesOf(name), new Map([[name, counted]]))).toEqual(counted)
  expect(loadCounted(folder, sourcesOf())).toEqual({ actors: [], aggregates: [] })
  dropCounted(folder, sourcesOf(name))
  expect(readdirSync(folder)).toEqual([name])
})

test.each([
  ['cut in a line', (text: string) => text.slice(0, -9)],
  ['without its actors', (text: string) => text.split('\n').slice(3).join('\n')],
  ['of an older form', (text: string) => `${text}${JSON.stringify(counted.aggregates[0])}\n`],
])('a file %s is told in one line', (_, harm) => {
  const folder = join(scratch, 'harmed')
  const name = saveCounted(folder, counted)
  const path = join(folder, name)
  writeFileSync(path, harm(readFileSync(path, 'utf8')))
  expect(() => loadCounted(folder, sourcesOf(name))).toThrow(
    expect.objectContaining({ code: 'bad-graph-file', message: expect.stringMatching(/^.*damaged.*again$/) }),
  )
})
