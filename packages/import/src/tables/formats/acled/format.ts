/** ACLED events: commas, quotation marks, a header, often a byte order mark. */
import { countryByName, isEventTypeName } from '@demarche/core'
import { groupActor } from '../../../actors/acled-actor.ts'
import { type RowReading, skip } from '../../coded-row.ts'
import { parseTableDate } from '../../row-dates.ts'
import { type Cells, layoutByHeader, type TableFormat } from '../../table-format.ts'
import { acledType } from './event-types.ts'

function readRow(cells: Cells): RowReading {
  const [event, subEvent] = [cells('eventtype').trim(), cells('subeventtype').trim()]
  const [type, mode] = acledType(event, subEvent) ?? []
  const words = [event, subEvent].filter((word) => word !== '').join(': ')
  if (type === undefined || mode === undefined || !isEventTypeName(type)) {
    return skip('no-act', `"${words}" says no act of one to another`)
  }
  const date = parseTableDate(cells('eventdate'), 'day-first')
  if (date === undefined) return skip('no-date', `"${cells('eventdate')}" is no date`)
  const country = countryByName(cells('country').trim()) ?? null
  const first = groupActor(cells('actor1'), cells('inter1'), country)
  const second = groupActor(cells('actor2'), cells('inter2'), country)
  if (first === undefined && second === undefined) return skip('no-actor', 'neither actor is named')
  const place = cells('location').trim()
  const id = cells('eventidcnty').trim() || cells('dataid').trim()
  return {
    id,
    date,
    actors: first ? [first] : [],
    recipients: second ? [second] : [],
    places: place === '' ? [] : [{ kind: 'place', name: place, country, sectors: [] }],
    event: { kind: 'event', type, mode, contexts: [] },
    eventWords: words,
    isMutual: type === 'AGREE',
    source: null,
    url: null,
    publisher: cells('source').trim() || null,
    publishedAt: null,
    title: null,
    notes: cells('notes').trim() || null,
    discriminator: id === '' ? null : `ACLED ${id}`,
  }
}

export const acledFormat: TableFormat = {
  name: 'acled',
  title: 'ACLED events',
  confidence: 0.9,
  quote: {
    columns: [
      'eventdate',
      'actor1',
      'eventtype',
      'subeventtype',
      'actor2',
      'location',
      'country',
      'eventidcnty',
    ],
    event: 'eventtype',
  },
  detect: ({ lines }) => {
    const required = ['event_date', 'event_type', 'actor1', 'inter1', 'actor2']
    return [',', ';', '\t']
      .map((delimiter) => layoutByHeader(lines[0] ?? '', delimiter, true, required))
      .find((layout) => layout !== undefined)
  },
  readRow,
}
