/** What runs in each worker: an extractor of its own, from a document to the JSON of what was read in it. */
import type { Document } from '@demarche/core'
import { createDefaultExtractor } from '../default-extractor.ts'

const extractor = createDefaultExtractor()

/** @returns JSON, so that it is written here and only copied there */
export function extract(document: Document): string {
  return JSON.stringify(extractor.extract(document))
}
