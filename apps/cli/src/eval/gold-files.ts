/** Reads files of gold sets: a file of another form is no error, another set may know it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { type Document, documentId } from '@demarche/core'
import type { z } from 'zod'
import { CliError, systemReason } from '../cli-error.ts'

/** The text of a file with this ending; undefined for any other path. */
export function readText(path: string, ending: string): string | undefined {
  if (!path.toLowerCase().endsWith(ending) || !isFile(path)) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CliError('unreadable-gold', `${path}: cannot be read: ${systemReason(error)}`, { cause: error })
  }
}

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/**
 * The JSON of a `.json` file where it fits a schema.
 *
 * @throws CliError `bad-gold` where the file is not JSON
 */
export function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = readText(path, '.json')
  return text === undefined ? undefined : schema.safeParse(parsed(path, text)).data
}

/** The lines of a `.jsonl` file where all fit a schema. */
export function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): z.output<Schema>[] | undefined {
  const text = readText(path, '.jsonl')
  if (text === undefined) return undefined
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return schema.array().safeParse(lines.map((line) => parsed(path, line))).data as z.output<Schema>[]
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-gold', `${path}: is not JSON (${reason})`, { cause: error })
  }
}

/** A text of a gold set as a document. */
export function goldDocument(text: string, publishedAt: string | null = null): Document {
  return {
    id: documentId(text),
    externalId: null,
    title: null,
    publisher: null,
    publishedAt,
    url: null,
    language: 'en',
    text,
  }
}

/** `1,050 pairs`. */
export const sizeOf = (count: number, what: string): string => `${count.toLocaleString('en-GB')} ${what}`
