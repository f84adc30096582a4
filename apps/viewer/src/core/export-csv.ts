/** What is seen, as tables. */

import type { Visible } from './filter-model.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** A field as RFC 4180 wants it; a leading = + - @ is kept from being run as a formula by a spreadsheet. */
function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const table = (rows: readonly (string | number | boolean | null)[][]) =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')

/** The edges that are shown, one a row. */
export function edgesCsv(graph: ViewerGraph, { edges }: Visible): string {
  const head = [
    'from',
    'type',
    'to',
    'count',
    'first',
    'last',
    'contested',
    'reading',
    'from_id',
    'to_id',
    'statements',
  ]
  const rows = [...edges].map((edge) => {
    const {
      type,
      count,
      first,
      last,
      contested,
      reading = 'affirmed',
      statements,
    } = graph.getEdgeAttributes(edge)
    const [from, to] = graph.extremities(edge)
    const [fromName, toName] = [graph.getNodeAttribute(from, 'name'), graph.getNodeAttribute(to, 'name')]
    return [fromName, type, toName, count, first, last, contested, reading, from, to, statements.join(' ')]
  })
  return table([head, ...rows])
}
