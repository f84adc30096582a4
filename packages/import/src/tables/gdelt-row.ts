/** Rows of GDELT's event tables, both versions. */

import { countryFromFips } from '../actors/fips.ts'
import { gdeltActor } from '../actors/gdelt-actor.ts'
import { cameoEvent } from './cameo-event.ts'
import { type RowReading, skip, type TableActor } from './coded-row.ts'
import { dayFromIso } from './row-dates.ts'
import type { Cells, TableFormat } from './table-format.ts'

function actorAt(cells: Cells, at: 1 | 2): TableActor | undefined {
  const cell = (name: string) => cells(`Actor${at}${name}`).trim()
  const roles = [cell('Type1Code'), cell('Type2Code'), cell('Type3Code')]
  return gdeltActor({
    code: cell('Code'),
    name: cell('Name'),
    country: cell('CountryCode'),
    group: cell('KnownGroupCode'),
    role: roles.find((role) => role !== '') ?? '',
  })
}

/** The place of the event: FIPS, not ISO. A country alone is the country. */
function placeOf(cells: Cells): TableActor | undefined {
  const name = cells('ActionGeo_FullName').trim()
  const country = countryFromFips(cells('ActionGeo_CountryCode')) ?? null
  if (name === '') return undefined
  const kind = cells('ActionGeo_Type').trim() === '1' && country !== null ? 'country' : 'place'
  return { kind, name: name.split(',')[0]!.trim(), country, sectors: [] }
}

/** `https://www.news.example/a` → `news.example`. */
export function publisherOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}

/** Reads one row. */
export function readGdeltRow(cells: Cells): RowReading {
  const code = cells('EventCode').trim()
  const coded = cameoEvent(code)
  if (coded === undefined) return skip('no-event-code', `"${code}" is no CAMEO code`)
  const written = cells('SQLDATE').trim()
  const date = dayFromIso(written)
  if (date === undefined) return skip('no-date', `"${written}" is no date`)
  const [first, second] = [actorAt(cells, 1), actorAt(cells, 2)]
  if (first === undefined && second === undefined) return skip('no-actor', 'neither actor is given')
  const place = placeOf(cells)
  const source = cells('SOURCEURL').trim()
  const url = /^https?:\/\//.test(source) ? source : null
  return {
    id: cells('GLOBALEVENTID').trim(),
    date,
    actors: first ? [first] : [],
    recipients: second ? [second] : [],
    places: place ? [place] : [],
    ...coded,
    eventWords: `CAMEO ${code}`,
    source: source === '' ? null : source,
    url,
    publisher: url === null ? source || null : publisherOf(url),
    publishedAt: dayFromIso(cells('DATEADDED')) ?? null,
    title: null,
    notes: null,
    discriminator: null,
  }
}

const actorColumns = (at: 1 | 2) =>
  ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'Type1Code'].map((name) => `Actor${at}${name}`)

/** The parts of a row, for tables of millions. */
export const gdeltParts: NonNullable<TableFormat['parts']> = {
  actor: { columns: actorColumns(1), read: (cells) => actorAt(cells, 1) },
  recipient: { columns: actorColumns(2), read: (cells) => actorAt(cells, 2) },
  event: { columns: ['EventCode'], read: (cells) => cameoEvent(cells('EventCode')) },
  day: { columns: ['SQLDATE'], read: (cells) => dayFromIso(cells('SQLDATE')) },
}

/** The cells that a row is quoted by. */
export const gdeltQuote = {
  columns: [
    'SQLDATE',
    'Actor1Code',
    'Actor1Name',
    'EventCode',
    'Actor2Code',
    'Actor2Name',
    'ActionGeo_FullName',
    'GLOBALEVENTID',
    'ReducedDate',
    'ReducedActor1',
    'ReducedActor2',
  ],
  event: 'EventCode',
} as const
