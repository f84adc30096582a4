/** Scores as tables for people, as Markdown for pages, and as JSON for programs. */
import { type Figure, harmonicMean, share } from '@demarche/extract/eval'
import { formatTable } from '../output/format-table.ts'
import type { CountRow, FigureRow, Score } from './gold-set.ts'
import type { ScoreFormat } from './score-formats.ts'

/** A set with its score by one reader. */
export interface SetScore extends Score {
  readonly set: string
  readonly about: string
  readonly size: string
  readonly path: string
  readonly reader: string
}

/** A table as columns and cells; numbers stand to the right. */
interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const DIGITS = 3

/** `0.712 [0.690, 0.733]`, or a dash where nothing was counted. */
function figureText({ value, low, high, count }: Figure): string {
  if (count === 0) return '–'
  return `${value.toFixed(DIGITS)} [${low.toFixed(DIGITS)}, ${high.toFixed(DIGITS)}]`
}

const figureTable = (rows: readonly FigureRow[]): Table => ({
  columns: ['measure', 'value [95 %]', 'of'],
  rows: rows.map((row) => [row.measure, figureText(row), row.count]),
})

const countTable = (rows: readonly CountRow[]): Table => ({
  columns: ['part', 'right', 'wanted', 'given', 'precision [95 %]', 'recall [95 %]', 'F1'],
  rows: rows.map((row) => {
    const { part, right, found = right, wanted, given } = row
    const precision = share(right, given)
    const recall = share(found, wanted)
    const f1 = harmonicMean(precision.value, recall.value)
    const shares = [
      figureText(precision),
      figureText(recall),
      wanted + given === 0 ? '–' : f1.toFixed(DIGITS),
    ]
    return [part, right, wanted, given, ...shares]
  }),
})

const tablesOf = ({ figures, counts }: Score): Table[] =>
  [figureTable(figures), countTable(counts)].filter(({ rows }) => rows.length > 0)

function plainTable({ columns, rows }: Table): string {
  const records = rows.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]!])))
  const lines = formatTable({ columns: [...columns], rows: records, warnings: [] })
    .trimEnd()
    .split('\n')
  return lines.slice(0, -2).join('\n')
}

function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Some of the misses, spread evenly, and always the same. */
export function spread(misses: readonly string[], most: number): string[] {
  const count = Math.min(most, misses.length)
  return Array.from({ length: count }, (_, index) => misses[Math.floor((index * misses.length) / count)]!)
}

function misses({ misses: all }: Score, most: number, mark: string): string[] {
  const shown = spread(all, most)
  if (shown.length === 0) return []
  const title =
    shown.length === all.length ? `Misses: ${all.length}` : `Misses: ${shown.length} of ${all.length}`
  return [title, shown.map((miss) => `${mark}${miss}`).join('\n')]
}

const writers: Record<ScoreFormat, (scores: readonly SetScore[], most: number) => string> = {
  table: (scores, most) =>
    scores
      .map((score) => {
        const title = `${score.set}: ${score.about}; ${score.size} of ${score.path}, read by ${score.reader}`
        return [title, ...tablesOf(score).map(plainTable), ...misses(score, most, '- ')].join('\n\n')
      })
      .join('\n\n\n'),
  markdown: (scores, most) =>
    scores
      .map((score) => {
        const title = `## ${score.set}: ${score.about}`
        const where = `${score.size} of \`${score.path}\`, read by ${score.reader}.`
        return [title, where, ...tablesOf(score).map(markdownTable), ...misses(score, most, '- ')].join(
          '\n\n',
        )
      })
      .join('\n\n'),
  json: (scores, most) =>
    JSON.stringify(
      scores.map((score) => ({ ...score, misses: spread(score.misses, most) })),
      null,
      2,
    ),
}

/** The scores in a format, with at most so many misses of each set. */
export function writeScores(scores: readonly SetScore[], format: ScoreFormat, most: number): string {
  return `${writers[format](scores, most)}\n`
}
