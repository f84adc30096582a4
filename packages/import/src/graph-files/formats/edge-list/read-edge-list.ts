/** Reads a table with one edge a row. Its nodes are the ends of its edges. */
import { parse } from 'csv-parse/browser/esm/sync'
import { parseNumber } from '../../attribute-values.ts'
import type { GraphFileEdge, GraphFileOptions, GraphFileReading } from '../../graph-file.ts'
import { emptyEdge, emptyNode, ReadingBuilder, refusedReading } from '../../reading-builder.ts'
import { type EdgeColumns, sniffTable, type TableShape } from './sniff-table.ts'

interface Row {
  record: string[]
  info: { lines: number }
}

/** Reads an edge list text. */
export function readEdgeList(text: string, options: GraphFileOptions): GraphFileReading {
  const shape = sniffTable(text)
  if (shape.width < 2) {
    return refusedReading('no-edge-list', 'no two columns in most rows: it is no edge list')
  }
  const rows = parseRows(text, shape)
  if (typeof rows === 'string') return refusedReading('table-error', rows)
  const builder = new ReadingBuilder('edge-list', options)
  builder.version = shape.columns === undefined ? 'without header' : 'with header'
  const columns = shape.columns ?? columnsWithoutHeader(rows, shape.width)
  const seen = new Set<string>()
  const width = shape.columns === undefined ? shape.width : shape.header.length
  for (const { record, info } of shape.columns === undefined ? rows : rows.slice(1)) {
    addRow(record, info.lines, columns, { ...shape, width }, seen, builder)
  }
  return builder.finish()
}

function parseRows(text: string, { delimiter }: TableShape): Row[] | string {
  try {
    return parse(delimiter === ' ' ? text.replace(/^ +| +$/gm, '').replace(/ +/g, ' ') : text, {
      delimiter,
      comment: '#',
      comment_no_infix: true,
      info: true,
      ltrim: true,
      rtrim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as Row[]
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return `the table cannot be read: ${message.split('\n')[0]}`
  }
}

/** Source and target first; a third column is the weight where it holds numbers, else the kind. */
function columnsWithoutHeader(rows: readonly Row[], width: number): EdgeColumns {
  if (width < 3) return { source: 0, target: 1 }
  const isNumber = rows.every(({ record }) => parseNumber(record[2] ?? '') !== undefined)
  return isNumber ? { source: 0, target: 1, weight: 2 } : { source: 0, target: 1, kind: 2 }
}

function addRow(
  record: readonly string[],
  line: number,
  columns: EdgeColumns,
  { header, width }: TableShape,
  seen: Set<string>,
  builder: ReadingBuilder,
): void {
  const cell = (meaning: string): string => {
    const index = columns[meaning]
    return index === undefined ? '' : (record[index] ?? '')
  }
  const [source, target] = [cell('source'), cell('target')]
  if (source === '' || target === '') {
    const lacks = source === '' ? 'source' : 'target'
    builder.skipEdge('edge-without-end', `row without a ${lacks}: it was left out`, line)
    return
  }
  if (record.length !== width) {
    const message = `row with ${record.length} cells where ${width} were expected: it was left out`
    builder.skipEdge('cell-count', message, line)
    return
  }
  for (const id of [source, target]) {
    if (!seen.has(id)) builder.addNode(emptyNode(id), line)
    seen.add(id)
  }
  const edge: GraphFileEdge = emptyEdge(cell('id'), source, target)
  edge.label = cell('label') || null
  const type = cell('type')
  const isDirection = /^(un)?directed$|^(true|false|0|1)$/i.test(type)
  edge.kind = cell('kind') || (isDirection ? null : type || null)
  edge.weight = weightOf(cell('weight'), line, builder)
  if (/^(undirected|false|0)$/i.test(type)) edge.direction = 'undirected'
  const [start, end] = [cell('start') || cell('date'), cell('end') || cell('date')]
  if (start !== '' || end !== '') edge.spells.push({ start: start || null, end: end || null })
  const known = new Set(Object.values(columns))
  record.forEach((value, index) => {
    if (value !== '' && !known.has(index)) edge.attributes[header[index] || `column ${index + 1}`] = value
  })
  builder.addEdge(edge, line)
}

function weightOf(written: string, line: number, builder: ReadingBuilder): number | null {
  if (written === '') return null
  const weight = parseNumber(written)
  if (weight !== undefined) return weight
  builder.issue('weight', 'skipped', `weight "${written}" is no number: the edge has none`, line)
  return null
}
