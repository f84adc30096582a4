/** UCDP's georeferenced events: commas and quotation marks, with a header or without. */
import { countryByName } from '@demarche/core'
import { groupActor } from '../../../actors/acled-actor.ts'
import { type RowReading, skip } from '../../coded-row.ts'
import { parseTableDate } from '../../row-dates.ts'
import {
  type Cells,
  columnKey,
  layoutByHeader,
  type TableFormat,
  type TableLayout,
} from '../../table-format.ts'

/** The columns of versions from 2017 on, for files that come without a header. */
const columns =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'
    .split(',')
    .map(columnKey)

/** An id, the related id, two years or flags, the status, the type of violence. */
const ROW = /^"?\d+"?,"?[^",]*"?,"?(19|20)\d\d"?,"?\w+"?,"?[^",]*"?,"?[123]"?,/

function layoutOf(lines: readonly string[]): TableLayout | undefined {
  const byHeader = layoutByHeader(lines[0] ?? '', ',', true, [
    'type_of_violence',
    'side_a',
    'side_b',
    'date_start',
  ])
  if (byHeader !== undefined) return byHeader
  const rows = lines.filter((line) => ROW.test(line)).length
  if (lines.length === 0 || rows * 2 <= lines.length) return undefined
  return { delimiter: ',', isQuoted: true, columns, hasHeader: false, widths: [columns.length] }
}

function readRow(cells: Cells): RowReading {
  const violence = cells('typeofviolence').trim()
  if (!/^[123]$/.test(violence))
    return skip('no-event-type', `type of violence "${violence}" is none of 1, 2, 3`)
  const date = parseTableDate(cells('datestart'))
  if (date === undefined) return skip('no-date', `"${cells('datestart')}" is no date`)
  const lastDate = parseTableDate(cells('dateend'))
  const country = countryByName(cells('country').trim()) ?? null
  const first = groupActor(cells('sidea'), '', country)
  const second = groupActor(cells('sideb'), '', country)
  if (first === undefined && second === undefined) return skip('no-actor', 'neither side is named')
  const kind = ['', 'state-based violence', 'violence between groups', 'violence against civilians'][
    Number(violence)
  ]!
  const best = cells('best').trim()
  const place = [cells('wherecoordinates'), cells('adm1')]
    .map((cell) => cell.trim())
    .find((cell) => cell !== '')
  const id = cells('id').trim()
  return {
    id,
    date,
    ...(lastDate !== undefined && lastDate > date && { lastDate }),
    actors: first ? [first] : [],
    recipients: second ? [second] : [],
    places: place === undefined ? [] : [{ kind: 'place', name: place, country, sectors: [] }],
    event: { kind: 'event', type: 'ASSAULT', mode: null, contexts: ['military'] },
    eventWords: best === '' ? kind : `${kind}, ${best} deaths`,
    isMutual: false,
    source: null,
    url: null,
    publisher: cells('sourceoffice').trim() || null,
    publishedAt: null,
    title: cells('sourceheadline').trim() || null,
    notes: cells('sourcearticle').trim() || null,
    discriminator: id === '' ? null : `UCDP ${id}`,
  }
}

export const ucdpGedFormat: TableFormat = {
  name: 'ucdp-ged',
  title: 'UCDP georeferenced events',
  confidence: 0.9,
  quote: {
    columns: [
      'datestart',
      'dateend',
      'sidea',
      'typeofviolence',
      'sideb',
      'wherecoordinates',
      'country',
      'best',
      'id',
    ],
    event: 'typeofviolence',
  },
  detect: ({ lines }) => layoutOf(lines),
  readRow,
}
