/** Counts the rows of a big table by pair of actors, type and week: DuckDB reads and groups, we read the few values. */
import {
  type Actor,
  addDays,
  COUNTED_TYPES,
  CountedTable,
  compareStrings,
  dayNumber,
  type Issue,
  mergeActors,
  weekday,
} from '@demarche/core'
import { actorOfRow } from '../actors/actor-of-row.ts'
import { unplacedActor } from '../actors/roles.ts'
import { emptyTally, type RowTally } from '../imported-document.ts'
import type { RowEvent, TableActor } from './coded-row.ts'
import type { RowPart, TableFormat, TableLayout } from './table-format.ts'
import { cellsRelation, linesRelation, type TableDatabase } from './table-lines.ts'
import { cellLookup } from './table-rows.ts'

/** What a big table gives. */
export interface TableAggregation {
  counted: CountedTable
  tally: RowTally
  issues: Issue[]
}

type Parts = NonNullable<TableFormat['parts']>

/** Between the cells of a key; stands in no text. */
const KEY_MARK = '\u001f'
/** Why a row is not counted, in the order in which the reasons are looked at. */
const reasons = ['', 'no-event-code', 'utterance', 'no-date', 'no-actor', 'one-actor', 'same-actor'] as const

/** One table that is counted. */
export class TableAggregator {
  readonly #parts: Parts
  readonly #layout: TableLayout
  readonly #database: TableDatabase
  readonly #fileName: string
  readonly #actors: Actor[] = []
  readonly #eventNumbers = new Map<string, number>()
  /** What gives the line of a row of `table_rows r`. */
  #line = 'r.n'

  constructor(parts: Parts, layout: TableLayout, database: TableDatabase, fileName: string) {
    this.#parts = parts
    this.#layout = layout
    this.#database = database
    this.#fileName = fileName
  }

  /**
   * Counts the rows of a file in UTF-8.
   *
   * @param lines how many lines it has
   */
  async aggregate(path: string, lines: number): Promise<TableAggregation> {
    await this.#loadRows(path, lines)
    const actors = await this.#valuesOf(this.#parts.actor, 'a')
    const recipients = await this.#valuesOf(this.#parts.recipient, 'b')
    const numbers = this.#numberActors([...actors, ...recipients])
    await this.#database.addMap('actor_map', mapRows(actors, numbers))
    await this.#database.addMap('recipient_map', mapRows(recipients, numbers))
    await this.#database.addMap(
      'event_map',
      mapRows(await this.#valuesOf(this.#parts.event, 'e'), this.#eventNumber),
    )
    await this.#database.addMap('day_map', mapRows(await this.#valuesOf(this.#parts.day, 'd'), dayNumbers))
    await this.#database.run(coded(this.#line))
    const tally = await this.#tally()
    const counted = await this.#groups(tally)
    await this.#database.run('DROP TABLE table_rows; DROP TABLE coded_rows')
    return { counted, tally, issues: countIssues(tally, this.#fileName) }
  }

  /** Keeps the few columns that count, in memory: a file is read once. */
  async #loadRows(path: string, lines: number): Promise<void> {
    if (!(await this.#loadCells(path, lines))) await this.#loadLines(path)
  }

  #keys(cell: (name: string) => string): string {
    const key = ({ columns }: RowPart<unknown>) =>
      columns.length === 1
        ? cell(columns[0]!)
        : `concat_ws('${KEY_MARK}', ${columns.map((name) => cell(name)).join(', ')})`
    const { actor, recipient, event, day } = this.#parts
    return `${key(actor)} AS a, ${key(recipient)} AS b, ${key(event)} AS e, ${key(day)} AS d`
  }

  /**
   * The quick way, for files in which every line is a row of as many cells as belong: DuckDB cuts only the cells that
   * are asked for. False where the file is not like that.
   */
  async #loadCells(path: string, lines: number): Promise<boolean> {
    const { delimiter, columns, hasHeader, widths } = this.#layout
    if (widths.length !== 1 || hasHeader || columns.length !== widths[0]) return false
    // Rows are kept in the order of the file: the row's id is its number, and no window over all rows keeps the cores apart.
    try {
      await this.#database.run(`CREATE OR REPLACE TEMP TABLE table_rows AS
        SELECT true AS fits, ${this.#keys((name) => `"${name}"`)}
        FROM ${cellsRelation(path, columns, delimiter)}`)
    } catch {
      return false
    }
    this.#line = 'r.rowid + 1'
    // DuckDB passes over empty lines here: then the numbers of the rows would not be those of their lines.
    for await (const [row] of this.#database.rows('SELECT count(*) FROM table_rows')) {
      return Number(row?.[0]) === lines
    }
    return false
  }

  async #loadLines(path: string): Promise<void> {
    const { delimiter, columns, hasHeader, widths } = this.#layout
    this.#line = 'r.n'
    const keys = this.#keys((name) => `coalesce(c[${columns.indexOf(name) + 1}], '')`)
    await this.#database.run(`CREATE OR REPLACE TEMP TABLE table_rows AS
      SELECT n, len(c) IN (${widths.join(', ')}) AS fits, ${keys}
      FROM (SELECT n, string_split(rtrim(line, chr(13)), '${delimiter}') AS c FROM ${linesRelation(path)}
        WHERE line IS NOT NULL ${hasHeader ? 'AND n > 1' : ''})`)
  }

  /** The few different values of a part, each with its key. */
  async #valuesOf<T>({ columns, read }: RowPart<T>, column: string): Promise<[string, T][]> {
    const lookup = cellLookup(columns)
    const values: [string, T][] = []
    for await (const rows of this.#database.rows(`SELECT DISTINCT ${column} FROM table_rows WHERE fits`)) {
      for (const [key] of rows as [string][]) values.push([key, read(lookup(key.split(KEY_MARK)))])
    }
    return values
  }

  /** Actors are numbered by their ids: then numbers and ids are in one order. */
  #numberActors(
    values: readonly (readonly [string, TableActor | undefined])[],
  ): NumberOf<TableActor | undefined> {
    const actorOf = (given: TableActor) => actorOfRow(given.isLocal ? classOf(given) : given, this.#fileName)
    const byId = new Map<string, Actor>()
    for (const [, given] of values) {
      if (given === undefined) continue
      const actor = actorOf(given)
      const known = byId.get(actor.id)
      byId.set(actor.id, known === undefined ? actor : mergeActors(known, actor))
    }
    this.#actors.push(...[...byId.values()].sort((a, b) => compareStrings(a.id, b.id)))
    const numbers = new Map(this.#actors.map(({ id }, number) => [id, number]))
    return (given) => [given === undefined ? -1 : (numbers.get(actorOf(given).id) ?? -1), 0]
  }

  /** An event is a type with a mode; the second number is twice its type's, and one more for what both sides do. */
  readonly #eventNumber = (
    coded: { event: RowEvent; isMutual: boolean } | undefined,
  ): readonly [number, number] => {
    if (coded === undefined) return [-1, 0]
    if (coded.event.kind === 'utterance') return [-2, 0]
    const { type, mode } = coded.event
    const key = `${type} ${mode}`
    const number = this.#eventNumbers.get(key) ?? this.#eventNumbers.size
    this.#eventNumbers.set(key, number)
    return [number, COUNTED_TYPES.indexOf(type) * 2 + (coded.isMutual ? 1 : 0)]
  }

  async #tally(): Promise<RowTally> {
    const tally = emptyTally()
    for await (const rows of this.#database.rows(
      `SELECT 'cell-count', count(*) FROM table_rows WHERE NOT fits
       UNION ALL SELECT reason::VARCHAR, count(*) FROM coded_rows GROUP BY ALL ORDER BY 1`,
    )) {
      for (const [reason, count] of rows as [string, bigint][]) {
        tally.rows += Number(count)
        const code = reason === 'cell-count' ? reason : (reasons[Number(reason)] ?? '')
        if (code !== '' && count > 0n) tally.skipped[code] = Number(count)
      }
    }
    return tally
  }

  async #groups(tally: RowTally): Promise<CountedTable> {
    const counted = new CountedTable(this.#fileName, this.#actors)
    for await (const { columns, size } of this.#database.integers(GROUPS)) {
      const [a, b, type, week, count, rows, first, last, from, to] =
        columns as readonly Numbers[] as GroupColumns
      for (let row = 0; row < size; row += 1) {
        const acts = count[row]!
        tally.stated += acts
        tally.merged += rows[row]! - acts
        const edge = [type[row]!, a[row]!, b[row]!, week[row]!, acts, first[row]!, last[row]!] as const
        counted.add([...edge, from[row]!, to[row]!])
      }
    }
    return counted
  }
}

/** One line for each reason for which rows of a table were left out. */
export function countIssues({ skipped }: RowTally, fileName: string): Issue[] {
  return Object.entries(skipped).map(([code, count]) => ({
    severity: code === 'cell-count' || code === 'bad-line' ? 'warning' : 'note',
    code,
    message: `${count} rows were left out: ${explanations[code] ?? code}`,
    location: fileName,
    span: null,
  }))
}

type NumberOf<T> = (value: T) => readonly [number: number, more: number]

const mapRows = <T>(values: readonly (readonly [string, T])[], numberOf: NumberOf<T>) =>
  values.map(([key, value]) => [key, ...numberOf(value)] as const)

/** What `GROUPS` gives of a group: actors, type and week; acts and rows; first and last day, first and last line. */
type Numbers = readonly number[]
type GroupColumns = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers]

const explanations: Readonly<Record<string, string>> = {
  'cell-count': 'they have another number of cells than the format; is the file whole?',
  'no-event-code': 'their code is no CAMEO code',
  utterance: 'they report words, which make no edge; with --rows statements they are kept',
  'no-date': 'their date is no date',
  'no-day': 'they name no day, so no week can be told; with --rows statements they are kept',
  'bad-line': 'they are no objects in JSON',
  'no-event-type': "their type is none of PLOVER's",
  'unknown-type': "their type is none of PLOVER's and no CAMEO code",
  'no-actor': 'neither actor is given',
  'one-actor': 'an edge needs two actors; with --rows statements they are kept',
  'same-actor': 'both sides are one actor, which makes no edge; with --rows statements they are kept',
}

const dayNumbers = (day: string | undefined): readonly [number, number] => {
  if (day === undefined || day.length !== 10) return [-1, 0]
  // Monday is the first day of a week.
  const monday = addDays(day, -((weekday(day) + 6) % 7))
  return [dayNumber(day), dayNumber(monday)]
}

/** In a count, who is nobody outside its source is one of a class: "Police, country not given". */
export function classOf({ sectors, name }: TableActor): TableActor {
  const plain = sectors[0] === undefined ? undefined : unplacedActor('', sectors[0])
  const base = plain ?? unplacedActor(name, 'CVL')
  return { ...base, name: `${base.name}, country not given`, isLocal: false }
}

/** Rows with the numbers of their parts; of what both sides do, the smaller number first, so that mirrored rows meet. */
const coded = (line: string) => `CREATE OR REPLACE TEMP TABLE coded_rows AS
  SELECT ${line} AS n, e.number AS event, e.more >> 1 AS type, d.number AS day, d.more AS week,
    CASE WHEN e.more & 1 = 1 THEN least(a.number, b.number) ELSE a.number END AS a,
    CASE WHEN e.more & 1 = 1 THEN greatest(a.number, b.number) ELSE b.number END AS b,
    CASE WHEN e.number = -1 THEN 1 WHEN e.number = -2 THEN 2 WHEN d.number = -1 THEN 3
      WHEN a.number < 0 AND b.number < 0 THEN 4 WHEN a.number < 0 OR b.number < 0 THEN 5
      WHEN a.number = b.number THEN 6 ELSE 0 END AS reason
  FROM table_rows r
    JOIN actor_map a ON a.key = r.a JOIN recipient_map b ON b.key = r.b
    JOIN event_map e ON e.key = r.e JOIN day_map d ON d.key = r.d
  WHERE r.fits`

/** One act is one pair, type, mode and day, however many rows report it. */
const GROUPS = `SELECT a, b, type, week, count(*)::INTEGER, sum(rows)::INTEGER, min(day), max(day),
    min(first)::INTEGER, max(last)::INTEGER
  FROM (SELECT a, b, type, event, week, day, count(*) AS rows, min(n) AS first, max(n) AS last
    FROM coded_rows WHERE reason = 0 GROUP BY ALL)
  GROUP BY ALL ORDER BY ALL`
