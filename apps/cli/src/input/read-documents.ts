/** From sources to documents of the model, with everything that is wrong as issues. */
import { type Document, documentId, type Issue } from '@demarche/core'
import { checkLanguage } from '@demarche/language'
import type { DocumentFields, Reader, ReadItem, ReadOptions, Source } from '../readers/reader.ts'
import { parseDate } from './parse-date.ts'

/** What a user says of all documents of a run, where they do not say it themselves. */
export interface DocumentDefaults extends ReadOptions {
  publisher?: string | undefined
  publishedAt?: string | undefined
}

/** A document and where it stands, or an issue. */
export type ReadResult = { document: Document; location: string } | { issue: Issue }

const filled = (value: string | null | undefined) => (value?.trim() ? value.trim() : null)

function dayOf(
  written: string | number | null | undefined,
  location: string,
): { day: string | null; issue?: Issue } {
  if (written === null || written === undefined || written === '') return { day: null }
  const day = parseDate(written)
  if (day) return { day }
  const message = `"${written}" names no day and was left out: write dates as 2023-09-19`
  return { day: null, issue: { severity: 'warning', code: 'bad-date', message, location, span: null } }
}

function* toDocument(
  fields: DocumentFields,
  source: Source,
  defaults: DocumentDefaults,
): Generator<ReadResult> {
  const location = fields.location ?? source.location
  if (fields.text.trim() === '') {
    const message = 'holds no text, only white space or marks: nothing to read'
    yield { issue: { severity: 'error', code: 'empty-text', message, location, span: null } }
    return
  }
  const { day, issue } = dayOf(fields.publishedAt, location)
  if (issue) yield { issue }
  const document: Document = {
    id: documentId(fields.text),
    externalId: filled(fields.externalId),
    title: filled(fields.title),
    publisher: filled(fields.publisher) ?? defaults.publisher ?? null,
    publishedAt: day ?? defaults.publishedAt ?? null,
    url: filled(fields.url),
    language: checkLanguage(fields.text).language,
    text: fields.text,
  }
  yield { document, location }
}

/** The documents of one source, in its order. Never throws for what the source holds. */
export async function* readDocuments(
  source: Source,
  reader: Reader,
  defaults: DocumentDefaults = {},
): AsyncGenerator<ReadResult> {
  const items: AsyncIterable<ReadItem> = reader.read(source, defaults)
  for await (const item of items) {
    if ('issue' in item) yield item
    else yield* toDocument(item.fields, source, defaults)
  }
}
