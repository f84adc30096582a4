/** Edge lists: tables with one edge a row, with a header (Gephi's edge table) or without. */
import type { GraphFileFormat } from '../../graph-file.ts'
import { readEdgeList } from './read-edge-list.ts'
import { isRegularTable, sniffTable } from './sniff-table.ts'

export const edgeListFormat: GraphFileFormat = {
  name: 'edge-list',
  title: 'edge list',
  extensions: ['.csv', '.tsv', '.txt', '.edges', '.edgelist'],
  detect: (beginning, fileName) => /^\s*[[{<]/.test(beginning) === false && isEdgeList(beginning, fileName),
  read: readEdgeList,
}

/** A header that names both ends says it; a table without header is one only by the name of its file. */
function isEdgeList(beginning: string, fileName: string): boolean {
  const shape = sniffTable(beginning)
  if (shape.columns !== undefined || shape.width < 2) return shape.columns !== undefined
  if (/\.(edges|edgelist)$/i.test(fileName)) return true
  return shape.width <= 3 && /\.(csv|tsv|txt)$/i.test(fileName) && isRegularTable(beginning, shape)
}
