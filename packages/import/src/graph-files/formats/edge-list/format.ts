/** Edge lists: tables with one edge a row, with a header (Gephi's edge table) or without. */
import type { GraphFileFormat } from '../../graph-file.ts'
import { readEdgeList } from './read-edge-list.ts'
import { sniffTable } from './sniff-table.ts'

export const edgeListFormat: GraphFileFormat = {
  name: 'edge-list',
  title: 'edge list',
  extensions: ['.csv', '.tsv', '.txt', '.edges', '.edgelist'],
  detect: (beginning, fileName) => /^\s*[[{<]/.test(beginning) === false && isEdgeList(beginning, fileName),
  read: readEdgeList,
}

/** A header that names both ends says it; a table without header is one only by the name of its file. */
function isEdgeList(beginning: string, fileName: string): boolean {
  const { columns, width } = sniffTable(beginning)
  if (columns !== undefined || width < 2) return columns !== undefined
  return /\.(edges|edgelist)$/i.test(fileName) || (width <= 3 && /\.(csv|tsv|txt)$/i.test(fileName))
}
