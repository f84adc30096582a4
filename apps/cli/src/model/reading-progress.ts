/** How far a reading with a model is: documents, requests, tokens, cost, and the time left. */
import type { Input } from '../input/input-options.ts'
import { type DocumentDefaults, readDocuments } from '../input/read-documents.ts'
import { STANDARD_INPUT } from '../input/sources.ts'
import { Pace, roughly } from '../output/pace.ts'
import { plural } from '../output/plural.ts'
import { Progress } from '../output/progress.ts'
import type { ModelUse } from './model-use.ts'

/** How many documents inputs hold; undefined where standard input is one, which is read only once. */
export async function countDocuments(
  inputs: readonly Input[],
  defaults: DocumentDefaults,
): Promise<number | undefined> {
  if (inputs.some(({ source }) => source.location === STANDARD_INPUT)) return undefined
  let count = 0
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, defaults)) {
      if ('document' in result) count += 1
    }
  }
  return count
}

/** How many documents there are to read by a model; nothing is counted where no terminal shows the line. */
export async function countForProgress(
  inputs: readonly Input[],
  defaults: DocumentDefaults,
): Promise<number | undefined> {
  return process.stderr.isTTY ? countDocuments(inputs, defaults) : undefined
}

/** A line on a terminal's standard error. Documents that a kept answer or an earlier run gave say nothing of the pace. */
export class ReadingProgress {
  readonly #use: ModelUse
  readonly #total: number | undefined
  readonly #progress: Progress
  readonly #pace: Pace
  #documents = 0
  #kept = 0
  #answers = 0

  /** @param total how many documents there are, where that is known */
  constructor(use: ModelUse, total?: number, progress = new Progress(), pace = new Pace()) {
    this.#use = use
    this.#total = total
    this.#progress = progress
    this.#pace = pace
  }

  /** Says that one more document is done. */
  documentDone(): void {
    if (this.#use.answers === this.#answers) this.#kept += 1
    this.#answers = this.#use.answers
    this.#documents += 1
    this.#progress.show(this.#line())
  }

  #line(): string {
    const done = this.#documents
    const total = this.#total
    if (total === undefined && this.#use.answers === 0) return plural(done, 'document')
    if (total === undefined) return `${plural(done, 'document')}; ${this.#use.text()}`
    const left = this.#pace.secondsLeft({ phase: `after ${this.#kept}`, done, total })
    const time = left === undefined || done === total ? '' : `; ${roughly(left)} left`
    return `${done} of ${plural(total, 'document')}; ${this.#use.text()}${time}`
  }

  clear(): void {
    this.#progress.clear()
  }
}
