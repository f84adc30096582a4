/** The options that every command which reads documents shares. */
import { type Command, Option } from 'commander'
import { UsageError } from '../cli-error.ts'
import type { Reader, Source } from '../readers/reader.ts'
import { readerNamed, readerOf, readers } from '../readers/readers.ts'
import { type FoundFiles, findFiles } from './find-files.ts'
import { parseDate } from './parse-date.ts'
import type { DocumentDefaults } from './read-documents.ts'
import { fileSource, standardInputSource } from './sources.ts'

/** What those options give. */
export interface InputOptions {
  input?: string
  textColumn?: string
  publisher?: string
  publishedAt?: string
}

/** Adds the options to a command. */
export function addInputOptions(command: Command): Command {
  const formats = readers.map((reader) => reader.format)
  return command
    .addOption(
      new Option(
        '--input <format>',
        'format of standard input, and of files whose name does not tell',
      ).choices(formats),
    )
    .option('--text-column <name>', 'column of a CSV file that holds the text')
    .option('--publisher <name>', 'publisher of documents that do not name one')
    .option('--published-at <date>', 'day of documents that do not name one')
}

/** A source with the reader that takes it. */
export interface Input {
  source: Source
  reader: Reader
}

/** What the options say of documents that do not say it themselves. */
export function documentDefaults(options: InputOptions): DocumentDefaults {
  const { publisher, textColumn } = options
  if (options.publishedAt === undefined) return { publisher, textColumn }
  const publishedAt = parseDate(options.publishedAt)
  if (!publishedAt) {
    throw new UsageError(
      'bad-option',
      `--published-at "${options.publishedAt}" names no day: write it as 2023-09-19`,
    )
  }
  return { publisher, textColumn, publishedAt }
}

/** The files and standard input that the arguments name, each with its reader. */
export async function findInputs(
  paths: readonly string[],
  options: InputOptions,
): Promise<{ inputs: Input[]; found: FoundFiles }> {
  if (paths.length === 0) {
    throw new UsageError(
      'no-input',
      'name files, folders or globs to read, or - for standard input; see --help',
    )
  }
  const found = await findFiles(paths)
  const named = readerNamed(options.input ?? 'text')!
  const inputs = found.files.map((path) => ({ source: fileSource(path), reader: readerOf(path) ?? named }))
  if (found.standardInput) inputs.push({ source: standardInputSource(), reader: named })
  return { inputs, found }
}
