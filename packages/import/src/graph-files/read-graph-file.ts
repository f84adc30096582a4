/** Reads a graph file of any known format. */
import { graphFileFormats } from './formats.ts'
import type { GraphFileFormat, GraphFileOptions, GraphFileReading } from './graph-file.ts'
import { refusedReading } from './reading-builder.ts'

/** Characters that are enough to know a format by. */
const BEGINNING = 8192

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/**
 * Which format a file is: by its first characters, and by its name only where they leave a doubt.
 *
 * @returns undefined for what is no graph file
 */
export function detectGraphFile(fileName: string, text: string): GraphFileFormat | undefined {
  const beginning = withoutMark(text.slice(0, BEGINNING))
  return graphFileFormats.find((format) => format.detect(beginning, fileName))
}

/**
 * Reads a graph file. Never throws for what is wrong with the file: `issues` says what was mended or skipped, where
 * and why; and `graph` is null where nothing could be read.
 *
 * @param fileName used where the text alone does not tell the format, and in messages
 * @param text the whole text, decoded; a byte order mark does no harm
 * @example readGraphFile('miserables.gexf', text).graph?.nodes.length
 */
export function readGraphFile(
  fileName: string,
  text: string,
  options: GraphFileOptions = {},
): GraphFileReading {
  const clean = withoutMark(text)
  if (clean.trim() === '') return refusedReading('empty-file', `${fileName} is empty`)
  const format =
    options.format === undefined
      ? detectGraphFile(fileName, clean)
      : graphFileFormats.find(({ name }) => name === options.format)
  if (format !== undefined) return format.read(clean, options)
  return refusedReading(
    'not-a-graph-file',
    `${fileName} is no GEXF, GraphML, graph JSON or edge list: nothing of it could be read`,
  )
}
