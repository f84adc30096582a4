/** ICEWS events: tabs, a header, and quotation marks that are part of the cells. */
import { countryOfWords, icewsActor, isAbsent } from '../../../actors/icews-actor.ts'
import { cameoEvent } from '../../cameo-event.ts'
import { type RowReading, skip, type TableActor } from '../../coded-row.ts'
import { parseTableDate } from '../../row-dates.ts'
import { type Cells, layoutByHeader, type TableFormat } from '../../table-format.ts'
import { cameoCodeOfName } from './cameo-names.ts'

function placeOf(cells: Cells): TableActor[] {
  const names = ['city', 'district', 'province'].map((column) => cells(column).trim())
  const name = names.find((each) => !isAbsent(each))
  const country = countryOfWords(cells('country').trim())
  return name === undefined ? [] : [{ kind: 'place', name, country, sectors: [] }]
}

/** The code, which 2017 leaves out: then by the name of the event. */
function codeOf(cells: Cells): string | undefined {
  const code = cells('cameocode').trim()
  return isAbsent(code) ? cameoCodeOfName(cells('eventtext')) : code
}

function readRow(cells: Cells): RowReading {
  const words = cells('eventtext').trim()
  const code = codeOf(cells)
  const coded = code === undefined ? undefined : cameoEvent(code)
  if (code === undefined || coded === undefined) return skip('no-event-code', `"${words}" is no CAMEO event`)
  const written = cells('eventdate')
  const date = parseTableDate(written, 'month-first')
  if (date === undefined) return skip('no-date', `"${written}" is no date`)
  const source = icewsActor(cells('sourcename'), cells('sourcesectors'), cells('sourcecountry'))
  const target = icewsActor(cells('targetname'), cells('targetsectors'), cells('targetcountry'))
  if (source === undefined && target === undefined) return skip('no-actor', 'neither side is named')
  const [story, publisher] = [cells('storyid').trim(), cells('publisher').trim()]
  return {
    // Ids alone come twice: the key of a row is its id with its date.
    id: `${cells('eventid').trim()} ${date}`,
    date,
    actors: source ? [source] : [],
    recipients: target ? [target] : [],
    places: placeOf(cells),
    ...coded,
    eventWords: `${words} ${code}`.trim(),
    source: isAbsent(story) ? null : `ICEWS story ${story}`,
    url: null,
    publisher: isAbsent(publisher) ? null : publisher,
    publishedAt: null,
    title: null,
    notes: null,
    discriminator: null,
  }
}

const required = ['Event ID', 'Event Date', 'Source Name', 'Event Text', 'Target Name', 'Story ID']

const actorColumns = (role: 'source' | 'target') => [`${role}name`, `${role}sectors`, `${role}country`]
const actorPart = (role: 'source' | 'target') => ({
  columns: actorColumns(role),
  read: (cells: Cells) => icewsActor(cells(`${role}name`), cells(`${role}sectors`), cells(`${role}country`)),
})

export const icewsFormat: TableFormat = {
  name: 'icews',
  title: 'ICEWS events',
  confidence: 0.6,
  quote: {
    columns: [
      'eventdate',
      'sourcename',
      'eventtext',
      'cameocode',
      'targetname',
      'city',
      'country',
      'eventid',
    ],
    event: 'eventtext',
  },
  parts: {
    actor: actorPart('source'),
    recipient: actorPart('target'),
    event: { columns: ['eventtext', 'cameocode'], read: (cells) => cameoEvent(codeOf(cells) ?? '') },
    day: { columns: ['eventdate'], read: (cells) => parseTableDate(cells('eventdate'), 'month-first') },
  },
  detect: ({ lines }) => layoutByHeader(lines[0] ?? '', '\t', false, required),
  readRow,
}
