/** Tables of people's own: which column holds what is found by the header, or said with `--map`. */
import { isEventTypeName } from '@demarche/core'
import { icewsActor } from '../actors/icews-actor.ts'
import { sniffTable } from '../graph-files/formats/edge-list/sniff-table.ts'
import { ImportError } from '../import-error.ts'
import { cameoEvent } from '../tables/cameo-event.ts'
import { type RowEvent, type RowReading, skip, type TableActor } from '../tables/coded-row.ts'
import { cameoCodeOfName } from '../tables/formats/icews/cameo-names.ts'
import { publisherOf } from '../tables/gdelt-row.ts'
import { type DateOrder, parseTableDate } from '../tables/row-dates.ts'
import { type Cells, columnKey, type TableFormat, type TableLayout } from '../tables/table-format.ts'
import { jsonCell, jsonObjectOf } from '../tables/table-rows.ts'

/** What a column can hold, and the headers by which it is known. */
const roles: Readonly<Record<string, readonly string[]>> = {
  actor: ['actor', 'actor1', 'source', 'sourcename', 'speaker', 'from', 'subject', 'who', 'initiator'],
  recipient: ['recipient', 'actor2', 'target', 'targetname', 'to', 'object', 'addressee', 'whom'],
  type: [
    'type',
    'eventtype',
    'event',
    'action',
    'relation',
    'verb',
    'code',
    'cameo',
    'cameocode',
    'eventcode',
  ],
  date: ['date', 'day', 'eventdate', 'when', 'month', 'year'],
  place: ['place', 'location', 'city', 'where'],
  url: ['url', 'link', 'sourceurl'],
  publisher: ['publisher', 'outlet', 'newspaper'],
  text: ['text', 'quote', 'notes', 'description', 'sentence'],
}

/** Which column holds what: role to the column's key. */
export type ColumnRoles = Readonly<Record<string, string>>

function rolesOf(header: readonly string[], map: Readonly<Record<string, string>>): ColumnRoles {
  const keys = header.map(columnKey)
  const found: Record<string, string> = {}
  for (const [role, names] of Object.entries(roles)) {
    const key = names.find((name) => keys.includes(name))
    if (key !== undefined) found[role] = key
  }
  for (const [role, column] of Object.entries(map)) {
    if (role === 'dates') continue
    if (!(role in roles)) {
      throw new ImportError(
        'mapping-needed',
        `--map knows no "${role}": it knows ${Object.keys(roles).join(', ')}`,
      )
    }
    if (!keys.includes(columnKey(column))) {
      throw new ImportError(
        'mapping-needed',
        `has no column "${column}": its columns are ${header.join(', ')}`,
      )
    }
    found[role] = columnKey(column)
  }
  return found
}

/** How dates of two numbers and a year are meant, by the dates that leave no doubt. */
function dateOrderOf(dates: readonly string[]): DateOrder | 'open' | undefined {
  const numbers = dates.flatMap((date) => {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(date.trim())
    return match ? [[Number(match[1]), Number(match[2])] as const] : []
  })
  if (numbers.length === 0) return undefined
  if (numbers.some(([first]) => first > 12)) return 'day-first'
  return numbers.some(([, second]) => second > 12) ? 'month-first' : 'open'
}

/** A table of one's own, with what was found of it. */
export interface OwnTable {
  format: TableFormat
  layout: TableLayout
}

/**
 * Finds out how a table is written.
 *
 * @returns undefined where it is no table with actors and types of events
 * @throws ImportError `mapping-needed` where `map` names what is not there, or dates can be read in two ways
 */
export function ownTable(
  lines: readonly string[],
  map: Readonly<Record<string, string>> = {},
): OwnTable | undefined {
  const sample = sampleOf(lines)
  if (sample === undefined) return undefined
  const { header, rows, layout } = sample
  const columns = rolesOf(header, map)
  const isMapped = Object.keys(map).length > 0
  if (columns.type === undefined || (columns.actor === undefined && columns.recipient === undefined)) {
    if (!isMapped) return undefined
    const lacks = columns.type === undefined ? 'type' : 'actor'
    throw new ImportError(
      'mapping-needed',
      `has no column for the ${lacks}: say which with --map ${lacks}=<column>`,
    )
  }
  const dateAt = header.findIndex((name) => columnKey(name) === columns.date)
  const dates = dateAt < 0 ? [] : rows.map((cells) => cells[dateAt] ?? '')
  const said = map.dates === 'day-first' || map.dates === 'month-first' ? map.dates : undefined
  const order = said ?? dateOrderOf(dates)
  if (order === 'open') {
    const message = `dates such as ${dates[0]} can be read in two ways: add dates=day-first or dates=month-first to --map`
    throw new ImportError('mapping-needed', message)
  }
  return { format: formatOf(columns, header, order), layout }
}

/** The beginning of a table: the names of its columns, the cells of its rows, and how it is written. */
interface Sample {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  layout: TableLayout
}

function sampleOf(lines: readonly string[]): Sample | undefined {
  if (jsonObjectOf(lines[0] ?? '') !== undefined) return sampleOfObjects(lines)
  const { delimiter } = sniffTable(lines.join('\n'))
  if (lines.length < 2 || delimiter === ' ') return undefined
  const header = (lines[0] ?? '').split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const rows = lines.slice(1).map((line) => line.split(delimiter).map((cell) => cell.replaceAll('"', '')))
  const keys = header.map(columnKey)
  return {
    header,
    rows,
    layout: { delimiter, isQuoted: true, columns: keys, hasHeader: true, widths: [keys.length] },
  }
}

/** Objects in JSON, one a line. A key that only comes later is known where it is the usual one of what it holds. */
function sampleOfObjects(lines: readonly string[]): Sample {
  const objects = lines.map(jsonObjectOf).filter((object) => object !== undefined)
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const rows = objects.map((object) => header.map((key) => jsonCell(object, columnKey(key))))
  const columns = [...new Set([...header.map(columnKey), ...Object.keys(roles)])]
  return {
    header,
    rows,
    layout: { delimiter: '', isQuoted: true, isJson: true, columns, hasHeader: false, widths: [] },
  }
}

function formatOf(
  columns: ColumnRoles,
  header: readonly string[],
  order: DateOrder | undefined,
): TableFormat {
  const nameOf = (key: string) => header.find((name) => columnKey(name) === key) ?? key
  const found = Object.entries(columns).map(([role, key]) => `${role} in "${nameOf(key)}"`)
  return {
    name: 'csv',
    title: `a table of its own (${found.join(', ')})`,
    confidence: 0.8,
    quote: {
      columns: ['date', 'actor', 'type', 'recipient', 'place', 'text'].map((role) => columns[role] ?? role),
      event: columns.type ?? '',
    },
    detect: () => undefined,
    readRow: (cells) => readRow((role) => cells(columns[role] ?? role).trim(), order),
  }
}

/** The event of a word: a type of PLOVER's, a CAMEO code, or the name of one. */
function eventOf(word: string): { event: RowEvent; isMutual: boolean } | undefined {
  const type = word.toUpperCase()
  if (isEventTypeName(type)) {
    return { event: { kind: 'event', type, mode: null, contexts: [] }, isMutual: type === 'CONSULT' }
  }
  if (type === 'SAY') return { event: { kind: 'utterance' }, isMutual: false }
  return cameoEvent(cameoCodeOfName(word) ?? word)
}

function readRow(cell: Cells, order: DateOrder | undefined): RowReading {
  const word = cell('type')
  const coded = eventOf(word)
  if (coded === undefined) {
    return skip('unknown-type', `"${word}" is no event type of PLOVER's and no CAMEO code`)
  }
  const written = cell('date')
  const date = written === '' ? '' : parseTableDate(written, order)
  if (date === undefined) return skip('no-date', `"${written}" is no date`)
  const actors = actorsOf(cell('actor'))
  const recipients = actorsOf(cell('recipient'))
  if (actors.length + recipients.length === 0) return skip('no-actor', 'neither actor nor recipient is named')
  const [place, url] = [cell('place'), cell('url')]
  return {
    id: '',
    date,
    actors,
    recipients,
    places: place === '' ? [] : [{ kind: 'place', name: place, country: null, sectors: [] }],
    ...coded,
    eventWords: word,
    source: url || null,
    url: url || null,
    publisher: cell('publisher') || (url === '' ? null : publisherOf(url)),
    publishedAt: null,
    title: null,
    notes: null,
    discriminator: null,
  }
}

/** Several names in one cell stand behind semicolons. */
const actorsOf = (names: string): TableActor[] =>
  names.split(/\s*;\s*/).flatMap((name) => icewsActor(name, '', '') ?? [])
