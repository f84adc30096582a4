/** Reads bytes as if they lay in a file of some name. */
import { type DocumentDefaults, type ReadResult, readDocuments } from '../input/read-documents.ts'
import type { Source } from './reader.ts'
import { readerOf } from './readers.ts'

/** What the reader of that name makes of the bytes, given in small pieces so that nothing may depend on their size. */
export async function readAs(
  name: string,
  content: string | Uint8Array,
  defaults: DocumentDefaults = {},
): Promise<ReadResult[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const source: Source = {
    location: name,
    async *open() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    },
  }
  const results: ReadResult[] = []
  for await (const result of readDocuments(source, readerOf(name)!, defaults)) results.push(result)
  return results
}

/** The documents alone. */
export async function documentsOf(
  name: string,
  content: string | Uint8Array,
  defaults: DocumentDefaults = {},
) {
  const results = await readAs(name, content, defaults)
  return results.flatMap((result) => ('document' in result ? [result.document] : []))
}

/** The issues alone, as `code at location`. */
export async function issuesOf(name: string, content: string | Uint8Array, defaults: DocumentDefaults = {}) {
  const results = await readAs(name, content, defaults)
  return results.flatMap((result) =>
    'issue' in result ? [`${result.issue.code} at ${result.issue.location}`] : [],
  )
}
