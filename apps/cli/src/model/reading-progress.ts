/** How far a reading with a model is: documents, requests, tokens. */
import { plural } from '../output/plural.ts'
import { Progress } from '../output/progress.ts'
import type { ChosenReader } from './choose-reader.ts'

/** A line on a terminal's standard error, and one at the end where a model was asked. */
export class ReadingProgress {
  readonly #reader: ChosenReader
  readonly #progress = new Progress()
  #documents = 0

  constructor(reader: ChosenReader) {
    this.#reader = reader
  }

  documentDone(): void {
    this.#documents += 1
    const { answers, tokens } = this.#reader.used
    this.#progress.show(
      `${plural(this.#documents, 'document')} read; ${plural(answers, 'answer')}, ${plural(tokens, 'token')}`,
    )
  }

  clear(): void {
    this.#progress.clear()
  }
}
