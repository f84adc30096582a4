/** What a build found and what was wrong, for people and for programs. */
import type { Issue } from '@demarche/core'
import { CliError } from '../cli-error.ts'
import { plural } from '../output/plural.ts'

/** What the graph holds. */
export interface GraphCounts {
  documents: number
  actors: number
  statements: number
  edges: number
  contradictions: number
  /** Edges of big tables, whose rows were counted by pair, type and week; left out where there are none. */
  countedEdges?: number
}

/** An issue on one line: where, what, and what to do. */
export function issueLine({ severity, location, message }: Issue): string {
  const where = location === null ? '' : `${location}: `
  return `${severity === 'note' ? 'note: ' : severity === 'warning' ? 'warning: ' : ''}${where}${message}`
}

/** `3 errors, 1 warning`, or `no issues`. */
export function countIssues(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('note'), 'note'],
  ] as const
  return (
    parts
      .filter(([number]) => number > 0)
      .map(([number, name]) => plural(number, name))
      .join(', ') || 'no issues'
  )
}

/** The counts as aligned lines. */
export function countLines(counts: GraphCounts, issues: readonly Issue[]): string[] {
  const rows: [string, string][] = [
    ['documents', String(counts.documents)],
    ['actors', String(counts.actors)],
    ['statements', String(counts.statements)],
    ['contradictions', String(counts.contradictions)],
    ...(counts.countedEdges ? [['counted edges', String(counts.countedEdges)] as [string, string]] : []),
    ['issues', countIssues(issues)],
  ]
  return rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`)
}

/** The text of `report.txt`. */
export function reportText(counts: GraphCounts, issues: readonly Issue[]): string {
  const head = ['What the last build found', '', ...countLines(counts, issues), '']
  const listed =
    issues.length === 0 ? [] : ['Issues', '', ...issues.map((issue) => `  ${issueLine(issue)}`), '']
  return [...head, ...listed].join('\n')
}

/** How many reasons one error line holds. */
const MAX_REASONS = 5

/** The error for a run that leaves nothing in the graph, with each reason. */
export function nothingRead(failures: readonly Issue[]): CliError {
  const shown = failures.slice(0, MAX_REASONS).map(issueLine)
  const more = failures.length > shown.length ? [`and ${failures.length - shown.length} more`] : []
  return new CliError('nothing-read', [...shown, ...more].join('; ') || 'no document was found in the input')
}
