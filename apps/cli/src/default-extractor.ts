/** The extractor with the model that this installation carries. */
import { createExtractor } from '@demarche/extract'
import { loadAnalyser } from '@demarche/language/node'
import { packagedModel } from './packaged-files.ts'

/** Loads the language model and makes an extractor. */
export function createDefaultExtractor() {
  return createExtractor(loadAnalyser(packagedModel()))
}
