/**
 * Look-up tables and codebooks that publishers of event tables hand out with them. Their rows report nothing: a row that
 * names a country or an organisation gives that actor, and every other row is left out with its reason.
 */
import { countryByName, countryName, knownOrganisation } from '@demarche/core'
import { parse } from 'csv-parse/sync'
import { countryActor } from '../actors/roles.ts'
import type { RelationBuilder } from '../entities/relation-builder.ts'
import type { TableActor } from '../tables/coded-row.ts'
import { columnKey } from '../tables/table-format.ts'

/** One kind of list. */
interface CodeList {
  readonly title: string
  /** The names of its first columns: by them it is known. */
  readonly header: readonly string[]
  /** The column with the names of actors; left out where a list is of other things. */
  readonly name?: string
  /** What a row of it is, where it names no actor. */
  readonly of: string
}

const lists: readonly CodeList[] = [
  {
    title: 'list of CAMEO codes',
    header: ['CODE', 'LABEL'],
    name: 'LABEL',
    of: 'nobody whom the tables of actors know',
  },
  {
    title: 'list of CAMEO event codes',
    header: ['CAMEOEVENTCODE', 'EVENTDESCRIPTION'],
    of: 'a code for a type of event',
  },
  {
    title: 'list of CAMEO event codes',
    header: ['', 'eventtype_ID', 'name', 'code'],
    of: 'a code for a type of event',
  },
  {
    title: 'list of countries',
    header: ['ISO', 'ISO3', 'ISO-Numeric', 'fips', 'Country'],
    name: 'Country',
    of: 'no country that the tables of actors know',
  },
  { title: 'codebook', header: ['Variable', 'Description', 'Values'], of: 'a description of a column' },
  {
    title: "list of ACLED's event types",
    header: ['event_type', 'sub_event_type', 'political_violence'],
    of: 'a type of event',
  },
  {
    title: "list of ACLED's interaction codes",
    header: ['Inter1/Inter2', 'Numeric Code'],
    of: 'a code for a class of actors',
  },
]

/** A look-up table, and how it is written. */
export interface FoundCodeList {
  readonly list: CodeList
  readonly delimiter: string
}

/** The look-up table whose header a line is. */
export function detectCodeList(line: string): FoundCodeList | undefined {
  for (const delimiter of ['\t', ',']) {
    const cells = line.split(delimiter).map((cell) => columnKey(cell))
    const list = lists.find(
      ({ header }) =>
        cells.length >= header.length && header.every((name, at) => columnKey(name) === cells[at]),
    )
    if (list !== undefined && (list.header.length > 2 || cells.length === 2)) return { list, delimiter }
  }
  return undefined
}

/** Who a name is; undefined where the tables know nobody of that name. */
function actorOf(name: string): TableActor | undefined {
  const country = countryByName(name)
  if (country !== undefined && countryName(country) !== undefined) return countryActor(country)
  const known = knownOrganisation(name)
  return (
    known && {
      kind: known.kind,
      name: known.name,
      country: known.country,
      sectors: known.sectors,
      aliases: [name],
    }
  )
}

/** Reads a look-up table. */
export function readCodeList(
  text: string,
  { list, delimiter }: FoundCodeList,
  builder: RelationBuilder,
): void {
  const isQuoted = delimiter === ','
  const rows = parse(text, {
    bom: true,
    delimiter,
    info: true,
    quote: isQuoted ? '"' : null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as { record: string[]; info: { lines: number } }[]
  const at =
    rows[0]?.record.findIndex(
      (name) => list.name !== undefined && columnKey(name) === columnKey(list.name),
    ) ?? -1
  for (const { record, info } of rows.slice(1)) {
    const name = record[at]?.trim() ?? ''
    // Codes of peoples are in small letters: the Tonga of Zambia are no country.
    const isPeople = list.header[0] === 'CODE' && !/^[A-Z]{3}$/.test(record[0] ?? '')
    const actor = at < 0 || isPeople ? undefined : actorOf(name)
    if (actor !== undefined) builder.addActor(actor.name, actor, String(info.lines))
    else
      builder.skip(
        'no-actor',
        `${name === '' ? 'it' : `"${name}"`} is ${list.of}: it was left out`,
        String(info.lines),
      )
  }
}
