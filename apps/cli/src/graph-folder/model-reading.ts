/** Readings by a model in a graph's folder: they are told apart from those of the rules by their version. */
import { contentHash, type Document } from '@demarche/core'
import { EXTRACTION_VERSION, type Extraction, type ReaderChoice } from '@demarche/extract'

/** A model, alone or beside the rules, as a build needs it. */
export interface ModelReading {
  /** Made of the version of the rules, the choice and the model: another one reads the document again. */
  readonly version: string
  /** `isWhole` is false where requests were not answered: the next run asks them again. */
  read(document: Document): Promise<{ readonly extraction: Extraction; readonly isWhole: boolean }>
}

const MARK = '+'
const UNANSWERED = '?'

/** The version of readings by a model. */
export function modelVersion(reader: ReaderChoice, model: string): string {
  return `${EXTRACTION_VERSION}${MARK}${contentHash('by', [reader, model])}`
}

/** The version of a reading that lacks answers: no run takes it for its own. */
export function unansweredVersion(version: string): string {
  return `${version}${UNANSWERED}`
}

/** True where a model had a part in the reading. */
export function isByModel(version: string | undefined): boolean {
  return version?.includes(MARK) === true
}
