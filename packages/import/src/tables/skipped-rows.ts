/** Rows of one file that are left out: counted by reason, and the first of each reason listed. */
import type { Issue } from '@demarche/core'
import type { RowTally } from '../imported-document.ts'

/** Rows of one reason that are listed one by one; the rest is one line. */
const LISTED = 20

/** Collects them. */
export class SkippedRows {
  readonly #fileName: string
  readonly #tally: RowTally
  readonly #issues: Issue[] = []

  /** @param tally where they are counted */
  constructor(fileName: string, tally: RowTally) {
    this.#fileName = fileName
    this.#tally = tally
  }

  add(code: string, message: string, line: number, severity: Issue['severity']): void {
    const count = (this.#tally.skipped[code] ?? 0) + 1
    this.#tally.skipped[code] = count
    if (count > LISTED) return
    this.#issues.push({ severity, code, message, location: `${this.#fileName}:${line}`, span: null })
  }

  /** A row of another number of cells than belong. */
  addWidth(line: number, width: number, widths: readonly number[]): void {
    const wanted = widths.join(' or ')
    const message = `a row of ${width} cells where ${wanted} belong: it was left out; is the file whole?`
    this.add('cell-count', message, line, 'warning')
  }

  /** The listed ones, and a line for those of each reason that are not. */
  issues(): Issue[] {
    const more = Object.entries(this.#tally.skipped)
      .filter(([, count]) => count > LISTED)
      .map(([code, count]): Issue => {
        const message = `${count - LISTED} more rows were left out for the same reason (${code})`
        return { severity: 'note', code, message, location: this.#fileName, span: null }
      })
    return [...this.#issues, ...more]
  }
}
