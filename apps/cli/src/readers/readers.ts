/** The list of readers. To add a format: its folder, and its line here. */
import { extname } from 'node:path'
import { csvReader } from './csv/csv-reader.ts'
import { feedReader } from './feed/feed-reader.ts'
import { htmlReader } from './html/html-reader.ts'
import { jsonLinesReader } from './json-lines/json-lines-reader.ts'
import { markdownReader } from './markdown/markdown-reader.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text/text-reader.ts'

/** Every format that can be read. */
export const readers: readonly Reader[] = [
  textReader,
  markdownReader,
  htmlReader,
  jsonLinesReader,
  csvReader,
  feedReader,
]

/** The reader of a file by the ending of its name; undefined where no reader claims it. */
export function readerOf(path: string): Reader | undefined {
  const extension = extname(path).toLowerCase()
  return readers.find((reader) => reader.extensions.includes(extension))
}

/** The reader of a format by its name. */
export function readerNamed(format: string): Reader | undefined {
  return readers.find((reader) => reader.format === format)
}
