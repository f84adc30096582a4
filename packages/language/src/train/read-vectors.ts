/** Reads the file of word vectors that training starts from. */
import { gunzipSync } from 'fflate'
import { VECTOR } from '../net/shape.ts'

/** Word vectors; row 0 stands for unknown words. */
export interface WordVectors {
  readonly rowOf: ReadonlyMap<string, number>
  /** `VECTOR` small integers a row. */
  readonly values: Int8Array
  /** Cluster of each row. */
  readonly clusters: Uint16Array
}

/** Reads `word-vectors.gz`: a header line, the words, their rows, the rows' clusters, then the values by dimension. */
export function readVectors(file: Uint8Array): WordVectors {
  const bytes = gunzipSync(file)
  const headEnd = bytes.indexOf(10) + 1
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headEnd))) as {
    words: number
    rows: number
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const wordBytes = view.getUint32(headEnd, true)
  let at = headEnd + 4
  const words = new TextDecoder()
    .decode(bytes.subarray(at, at + wordBytes))
    .trimEnd()
    .split('\n')
  at += wordBytes
  const rowOf = new Map(words.map((word, i) => [word, view.getUint16(at + 2 * i, true)]))
  at += 2 * words.length
  const clusters = new Uint16Array(head.rows + 1)
  for (let i = 0; i < head.rows; i++) clusters[i + 1] = view.getUint16(at + 2 * i, true)
  at += 2 * head.rows
  const values = new Int8Array((head.rows + 1) * VECTOR)
  for (let j = 0; j < VECTOR; j++) {
    for (let i = 0; i < head.rows; i++) values[(i + 1) * VECTOR + j] = view.getInt8(at + j * head.rows + i)
  }
  return { rowOf, values, clusters }
}
