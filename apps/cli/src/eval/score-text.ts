/** A score as a table. */
import type { QueryResult } from '@demarche/store'
import { formatTable } from '../output/format-table.ts'
import { proportion, proportionText } from './proportion.ts'
import type { Score, ScoreRow } from './scorer.ts'

const columns = ['measure', 'right', 'wanted', 'given', 'precision', 'recall', 'F1'] as const

function f1({ right, wanted, given }: ScoreRow): string {
  return wanted + given === 0 ? '–' : ((2 * right) / (wanted + given)).toFixed(2)
}

function cells(row: ScoreRow): QueryResult['rows'][number] {
  return {
    ...row,
    precision: proportionText(proportion(row.right, row.given)),
    recall: proportionText(proportion(row.right, row.wanted)),
    F1: f1(row),
  }
}

/** The table with 95 % intervals, then what was missed or wrong. */
export function scoreText({ rows, notes }: Score): string {
  const table = formatTable({ columns, rows: rows.map(cells), warnings: [] })
  const withoutCount = table.trimEnd().split('\n').slice(0, -2).join('\n')
  return `${[withoutCount, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`
}
