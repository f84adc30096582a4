/** Issues as they turn up, one line each. */
import type { Issue } from '@demarche/core'
import { issueLine } from '../graph-folder/report.ts'

/** Prints an issue on standard error and, where a document was lost, makes the command end with 1. */
export function issueLineToStderr(command: string, issue: Issue): void {
  process.stderr.write(`demarche ${command}: ${issueLine(issue)}\n`)
  if (issue.severity === 'error') process.exitCode = 1
}
