/** Rows as CSV (RFC 4180): lists, nodes and maps as JSON. */
import type { CypherValue, QueryResult } from '@demarche/store'
import { jsonText } from './format-json.ts'

function field(value: CypherValue): string {
  const text = value === null ? '' : typeof value === 'object' ? jsonText(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The header and a line a row, each ended with CR LF. */
export function formatCsv({ columns, rows }: QueryResult): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')
}
