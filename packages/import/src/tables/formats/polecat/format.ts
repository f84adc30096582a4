/** POLECAT events: tabs and a header; PLOVER already, with lists behind semicolons. Files come in latin-1 too. */
import { countryFromTableCode, isEventTypeName, modeOf } from '@demarche/core'
import { icewsActor, isAbsent } from '../../../actors/icews-actor.ts'
import { countryActor, kindOfSector, sectorActor } from '../../../actors/roles.ts'
import { type RowReading, skip, type TableActor } from '../../coded-row.ts'
import { parseTableDate } from '../../row-dates.ts'
import { type Cells, layoutByHeader, type TableFormat } from '../../table-format.ts'

const cellsIn = (list: string) =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !isAbsent(part))

/** Names may be a list, and then countries and sectors are lists beside it, in the same order. */
function actorsOf(cells: Cells, role: 'actor' | 'recipient'): TableActor[] {
  const names = cellsIn(cells(`${role}name`))
  const countries = cells(`${role}country`).split(';')
  const sectors = cells(`primary${role}sector`).split(';')
  const wikipedia = cellsIn(cells(`wikipedia${role}id`))
  const count = Math.max(names.length, cellsIn(cells(`${role}country`)).length)
  return Array.from({ length: count }, (_, index) => {
    const country = countryFromTableCode((countries[index] ?? countries[0] ?? '').trim()) ?? null
    const sector = (sectors[index] ?? sectors[0] ?? '').trim()
    const actor = oneActor(names[index], country, sector)
    const page = names.length === 1 ? wikipedia[0] : undefined
    return actor && page ? { ...actor, identifiers: { wikipedia: page } } : actor
  }).filter((actor) => actor !== undefined)
}

function oneActor(name: string | undefined, country: string | null, sector: string): TableActor | undefined {
  if (name === undefined) {
    if (country === null) return undefined
    return sectorActor(country, sector) ?? countryActor(country)
  }
  const known = icewsActor(name, '', '')
  if (known === undefined || known.kind === 'country' || known.country !== null) return known
  const kind = known.kind === 'person' && sector !== '' ? (kindOfName(name) ?? 'person') : known.kind
  const sectors = kindOfSector(sector) === undefined ? known.sectors : [sector]
  return { ...known, kind, country, sectors }
}

/** A single word in a list of names is a group more often than a person, but nothing else says so: left as it is. */
const kindOfName = (name: string): TableActor['kind'] | undefined =>
  / (group|movement|forces)$/i.test(name) ? 'armed-group' : undefined

function readRow(cells: Cells): RowReading {
  const type = cells('eventtype').trim().toUpperCase()
  if (!isEventTypeName(type)) return skip('no-event-type', `"${type}" is no type of PLOVER's`)
  const date = parseTableDate(cells('eventdate'))
  if (date === undefined) return skip('no-date', `"${cells('eventdate')}" is no date`)
  const [actors, recipients] = [actorsOf(cells, 'actor'), actorsOf(cells, 'recipient')]
  if (actors.length + recipients.length === 0) return skip('no-actor', 'neither actor nor recipient is named')
  const mode = modeOf(type, cells('eventmode').trim().toLowerCase()) ?? null
  const place = [cells('city'), cells('placename'), cells('district'), cells('province')]
    .map((cell) => cell.trim())
    .find((cell) => !isAbsent(cell))
  const publisher = cells('source').trim()
  return {
    id: cells('eventid').trim(),
    date,
    actors,
    recipients,
    places: place
      ? [{ kind: 'place', name: place, country: countryFromTableCode(cells('country')) ?? null, sectors: [] }]
      : [],
    event: { kind: 'event', type, mode, contexts: cellsIn(cells('contexts')) },
    eventWords: [type, cells('eventmode').trim()].filter((word) => !isAbsent(word)).join(' '),
    isMutual: type === 'CONSULT',
    source: null,
    url: null,
    publisher: isAbsent(publisher) ? null : publisher,
    publishedAt: dayOnly(parseTableDate(cells('publicationdate'))),
    title: null,
    notes: null,
    discriminator: null,
  }
}

const dayOnly = (date: string | undefined) => (date?.length === 10 ? date : null)

export const polecatFormat: TableFormat = {
  name: 'polecat',
  title: 'POLECAT events',
  confidence: 0.6,
  quote: {
    columns: [
      'eventdate',
      'actorname',
      'eventtype',
      'eventmode',
      'recipientname',
      'placename',
      'country',
      'eventid',
    ],
    event: 'eventtype',
  },
  detect: ({ lines }) =>
    layoutByHeader(lines[0] ?? '', '\t', false, [
      'Event ID',
      'Event Type',
      'Actor Name',
      'Recipient Name',
      'Contexts',
    ]),
  readRow,
}
