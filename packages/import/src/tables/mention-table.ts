/** Mentions: rows that say which article tells of an event that another table coded. They are evidence, and no new event. */
import { documentId, type Issue, identify, type Statement } from '@demarche/core'
import {
  EVENT_NOT_HERE,
  emptyTally,
  IMPORT_VERSION,
  type ImportedDocument,
  type RowTally,
  type StatedEvent,
} from '../imported-document.ts'
import { publisherOf } from './gdelt-row.ts'
import type { TableReading } from './import-table.ts'
import { dayFromIso } from './row-dates.ts'
import { SkippedRows } from './skipped-rows.ts'
import type { Cells, TableFormat, TableLayout } from './table-format.ts'
import { cellLookup, type TableRow } from './table-rows.ts'

/** Finds an event of the graph by its id; undefined where no table told it row by row. */
export type EventLookup = (id: string) => StatedEvent | undefined

/** One mention whose event is known. */
interface Mention {
  line: number
  words: readonly string[]
  eventWord: string
  event: StatedEvent
  cells: Cells
}

/** What an event's own row states, with what is a mention's own: its row as evidence. */
export function retold(
  event: Statement,
  { evidence, confidence, provenance }: Pick<Statement, 'evidence' | 'confidence' | 'provenance'>,
): Statement {
  const { id: _, proposition: __, ...told } = event
  return identify({ ...told, evidence, confidence, provenance })
}

/** Collects the mentions of one file. */
export class MentionReader {
  readonly #format: TableFormat
  readonly #layout: TableLayout
  readonly #fileName: string
  readonly #eventOf: EventLookup
  readonly #lookup: (cells: readonly string[]) => Cells
  readonly #byArticle = new Map<string, Mention[]>()
  readonly #tally: RowTally = emptyTally()
  readonly #skipped: SkippedRows

  constructor(format: TableFormat, layout: TableLayout, fileName: string, eventOf: EventLookup) {
    this.#format = format
    this.#layout = layout
    this.#fileName = fileName
    this.#eventOf = eventOf
    this.#lookup = cellLookup(layout.columns)
    this.#skipped = new SkippedRows(fileName, this.#tally)
  }

  /** Takes a row. */
  add({ line, cells }: TableRow): void {
    this.#tally.rows += 1
    if (!this.#layout.widths.includes(cells.length)) {
      this.#skipped.addWidth(line, cells.length, this.#layout.widths)
      return
    }
    const lookup = this.#lookup(cells)
    const { columns, event: eventColumn } = this.#format.quote
    const id = lookup(eventColumn).trim()
    const event = this.#eventOf(id)
    if (event === undefined) {
      const message = `event ${id} is in no table that was read row by row: import its events with this file`
      this.#skipped.add(EVENT_NOT_HERE, message, line, 'note')
      return
    }
    const article = lookup('MentionIdentifier').trim() || `${this.#fileName}:${line}`
    const words = columns.map((column) => lookup(column).trim()).filter((word) => word !== '')
    const mention = { line, words, eventWord: id, event, cells: lookup }
    const known = this.#byArticle.get(article)
    if (known) known.push(mention)
    else this.#byArticle.set(article, [mention])
  }

  /** A document for each article, in the order in which the file first names them. */
  finish(): TableReading {
    const documents = [...this.#byArticle].map(([article, mentions]) => this.#documentOf(article, mentions))
    for (const { statements } of documents) {
      const told = new Set(statements.map(({ proposition }) => proposition)).size
      this.#tally.stated += told
      this.#tally.merged += statements.length - told
    }
    return { documents, tally: this.#tally, issues: this.#skipped.issues() }
  }

  #documentOf(article: string, mentions: readonly Mention[]): ImportedDocument {
    const lines = mentions.map(({ line, words }) => [`${this.#fileName}:${line}`, ...words].join(' | '))
    const text = lines.join('\n')
    const id = documentId(text)
    const { cells } = mentions[0]!
    const url = /^https?:\/\//.test(article) ? article : null
    const document = {
      id,
      externalId: article,
      title: article,
      publisher: cells('MentionSourceName').trim() || (url && publisherOf(url)),
      publishedAt: dayFromIso(cells('MentionTimeDate')) ?? null,
      url,
      language: 'en',
      text,
    }
    let start = 0
    const statements = mentions.map((mention, index) => {
      const quote = lines[index]!
      const statement = this.#statementOf(mention, id, start, quote)
      start += quote.length + 1
      return statement
    })
    const actors = new Map(mentions.flatMap(({ event }) => event.actors.map((actor) => [actor.id, actor])))
    const issues: Issue[] = []
    const tellsOf = mentions.map(({ eventWord }) => eventWord)
    const told = { document, mentions: [], actors: [...actors.values()], attributions: [], statements }
    return { ...told, issues, tellsOf }
  }

  /** What the event's own row states, with this row as its evidence. */
  #statementOf(
    { event, eventWord, line }: Mention,
    document: Statement['evidence'][number]['document'],
    start: number,
    quote: string,
  ): Statement {
    const at = start + quote.indexOf(eventWord, this.#fileName.length)
    const sentence = { start, end: start + quote.length }
    const { name, confidence } = this.#format
    return retold(event.statement, {
      evidence: [{ document, sentence, quote, trigger: { start: at, end: at + eventWord.length } }],
      confidence,
      provenance: { reader: name, version: IMPORT_VERSION, rule: `${this.#fileName}:${line}` },
    })
  }
}
