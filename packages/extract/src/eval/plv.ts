/** PLV: the PLOVER root of a marked pair in a sentence. Reads the table and scores answers; CONCEDE and RETREAT are YIELD. */
import type { Span } from '@demarche/core'
import { bootstrap, type Counts, type Figure, f1, share } from './intervals.ts'

/** One row: what does `sentence` say that its source does to its target? */
export interface PlvRow {
  readonly id: string
  readonly sentence: string
  /** Either is null where the sentence names none. */
  readonly source: Span | null
  readonly target: Span | null
  readonly gold: string
}

/** How well answers fit. */
export interface PlvScore {
  readonly accuracy: Figure
  readonly macroF1: Figure
  /** Rows in which the target stands before the source. */
  readonly targetFirst: Figure
  readonly byRoot: readonly (Counts & { readonly root: string })[]
  readonly misses: readonly { readonly row: PlvRow; readonly answer: string }[]
}

const MARKS = /<(\/?)([st])>/g

/** Cells of a tab-separated line; a cell may be quoted as in CSV. */
function cells(line: string): string[] {
  return line
    .split('\t')
    .map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
}

/** Sentence and spans of a marked sentence; a role marked twice keeps its first span. */
function readMarks(marked: string): Pick<PlvRow, 'sentence' | 'source' | 'target'> | undefined {
  let sentence = ''
  let at = 0
  const spans = new Map<string, Span>()
  const open = new Map<string, number>()
  for (const match of marked.matchAll(MARKS)) {
    sentence += marked.slice(at, match.index)
    at = match.index + match[0].length
    const role = match[2]!
    const start = open.get(role)
    if (match[1] === '') open.set(role, sentence.length)
    else if (start !== undefined && !spans.has(role))
      spans.set(role, { start, end: start + sentence.slice(start).trimEnd().length })
  }
  const source = spans.get('s') ?? null
  const target = spans.get('t') ?? null
  return source || target ? { sentence: sentence + marked.slice(at), source, target } : undefined
}

/** Rows of the table; lines without a mark are left out. */
export function readPlv(tsv: string): PlvRow[] {
  const [header = '', ...lines] = tsv.split(/\r?\n/)
  const names = cells(header)
  const [id, marked, gold] = ['sentence_id', 'marked_sentence', 'gold_root'].map((name) =>
    names.indexOf(name),
  )
  return lines.flatMap((line) => {
    const row = cells(line)
    const read = readMarks(row[marked!] ?? '')
    return read ? [{ id: row[id!] ?? '', gold: row[gold!] ?? '', ...read }] : []
  })
}

/** The root as PLV names it: CONCEDE and RETREAT are one. */
export const plvRoot = (type: string | null): string =>
  type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : (type ?? 'none')

/** Scores one answer a row; `null` abstains and is wrong. */
export function scorePlv(rows: readonly PlvRow[], types: readonly (string | null)[]): PlvScore {
  const pairs = rows.map((row, index) => ({ row, answer: plvRoot(types[index] ?? null) }))
  const roots = [...new Set(rows.map(({ gold }) => gold))].sort()
  const countsOf = (items: typeof pairs, root: string) => ({
    right: items.filter(({ row, answer }) => row.gold === root && answer === root).length,
    predicted: items.filter(({ answer }) => answer === root).length,
    wanted: items.filter(({ row }) => row.gold === root).length,
  })
  const macro = (items: readonly (typeof pairs)[number][]) =>
    roots.reduce((sum, root) => sum + f1(countsOf([...items], root)), 0) / Math.max(1, roots.length)
  const isRight = ({ row, answer }: (typeof pairs)[number]) => row.gold === answer
  const reversed = pairs.filter(
    ({ row }) => row.source !== null && row.target !== null && row.target.start < row.source.start,
  )
  return {
    accuracy: share(pairs.filter(isRight).length, pairs.length),
    macroF1: bootstrap(pairs, macro),
    targetFirst: share(reversed.filter(isRight).length, reversed.length),
    byRoot: roots.map((root) => ({ root, ...countsOf(pairs, root) })),
    misses: pairs.filter((pair) => !isRight(pair)),
  }
}
