/** The rows of a table as documents. */
import { parse } from 'csv-parse/sync'
import { type DocumentFields, type ReadItem, readIssue } from '../reader.ts'
import { findDelimiter } from './find-delimiter.ts'

type Field = Exclude<keyof DocumentFields, 'location'>

/** Names under which tables keep each field, lower case, without spaces and underscores; first match wins. */
const columnNames: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'fulltext', 'content', 'body', 'article', 'articletext', 'story'],
  externalId: ['id', 'externalid', 'documentid', 'docid', 'articleid', 'guid'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'publication', 'source', 'sourcename'],
  publishedAt: ['publishedat', 'published', 'publicationdate', 'pubdate', 'date'],
  url: ['url', 'link'],
}

/** One row and the line on which it begins. */
interface Row {
  record: string[]
  line: number
}

const NEWLINE = 10

type Columns = Partial<Record<Field, number>> & { text: number }

const plainName = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '')

/** For each field the index of its column. */
function findColumns(
  header: readonly string[],
  textColumn: string | undefined,
): Partial<Record<Field, number>> {
  const plain = header.map(plainName)
  const columns: Partial<Record<Field, number>> = {}
  for (const [field, names] of Object.entries(columnNames) as [Field, readonly string[]][]) {
    const name = names.find((candidate) => plain.includes(candidate))
    if (name !== undefined) columns[field] = plain.indexOf(name)
  }
  if (textColumn !== undefined) {
    const index = header.findIndex((name) => name.trim() === textColumn)
    if (index >= 0) columns.text = index
    else delete columns.text
  }
  return columns
}

/** The columns of a table, or the issue that it has none for the text. */
function columnsOf(header: readonly string[], location: string, textColumn: string | undefined) {
  const columns = findColumns(header, textColumn)
  const { text } = columns
  if (text !== undefined) return { columns: { ...columns, text } }
  const wanted = textColumn === undefined ? 'named text, content or body' : `named "${textColumn}"`
  const names = header.map((name) => `"${name.trim()}"`).join(', ')
  const message = `has no column ${wanted} (its columns: ${names}): name the one that holds the text with --text-column`
  return readIssue('no-text-column', message, location)
}

function readRow(record: readonly string[], columns: Columns, width: number, location: string): ReadItem {
  const text = record[columns.text]
  if (text === undefined || text.trim() === '') {
    const message = `has nothing in the text column (${record.length} of ${width} columns): left out`
    return readIssue('no-text', message, location)
  }
  const cell = (field: Field) =>
    columns[field] === undefined ? null : record[columns[field]]?.trim() || null
  const [externalId, title, publisher] = [cell('externalId'), cell('title'), cell('publisher')]
  return {
    fields: {
      text,
      location,
      externalId,
      title,
      publisher,
      publishedAt: cell('publishedAt'),
      url: cell('url'),
    },
  }
}

/** Parses the rows; a fault in the table ends it, and the rows before it are kept. */
function parseRows(table: string): { rows: Row[]; fault?: string } {
  const bytes = Buffer.from(table)
  const rows: Row[] = []
  let line = 1
  let seen = 0
  const on_record = (record: string[], { bytes: end }: { bytes: number }) => {
    rows.push({ record, line })
    for (; seen < end; seen += 1) if (bytes[seen] === NEWLINE) line += 1
    return null
  }
  const options = { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true }
  try {
    parse(bytes, { ...options, delimiter: findDelimiter(table), on_record })
    return { rows }
  } catch (error) {
    return { rows, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** A document a row; the first row names the columns. */
export function* readTable(
  table: string,
  location: string,
  textColumn: string | undefined,
): Generator<ReadItem> {
  const { rows, fault } = parseRows(table)
  const [head, ...rest] = rows
  if (head) {
    const found = columnsOf(head.record, location, textColumn)
    if ('issue' in found) return yield found
    for (const { record, line } of rest) {
      yield readRow(record, found.columns, head.record.length, `${location}:${line}`)
    }
  }
  if (fault) yield readIssue('bad-table', `cannot be read to its end: ${fault}; mend that row`, location)
}
