/** Loading the committed model under Node. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Analyser } from './analysis.ts'
import { createAnalyser } from './create-analyser.ts'

export { inlineLess } from './inline-less.ts'

/** Name of the model file, beside this package's sources and builds: `packages/language/model/`. */
export const MODEL_FILE = 'english.model.gz'

const MAXIMAL_CHUNK = 1 << 26

/** The bytes of the model file, uncompressed. */
export function loadModel(
  location: string | URL = new URL(`../model/${MODEL_FILE}`, import.meta.url),
): Uint8Array {
  const file = readFileSync(location)
  // the last four bytes of gzip tell the length, so that one chunk holds everything
  const length = file.length < 18 ? 0 : file.readUInt32LE(file.length - 4)
  return gunzipSync(file, { chunkSize: Math.min(MAXIMAL_CHUNK, Math.max(65536, length + 1)) })
}

/**
 * Loads the analyser with the model of this package.
 *
 * @param location path or URL of the model file, for bundles that carry a copy of it
 * @example
 * loadAnalyser().analyse('Moscow rejected the claim.')
 */
export function loadAnalyser(location?: string | URL): Analyser {
  return createAnalyser(loadModel(location))
}
