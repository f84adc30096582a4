/** Reads a text for a test, and shows what was read by names. */
import { type Document, documentId, type Statement } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import type { Extraction } from './extraction.ts'
import { createExtractor } from './extractor.ts'

const extractor = createExtractor(loadAnalyser())

export function documentOf(text: string, publishedAt: string | null = null): Document {
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

export function read(text: string, publishedAt: string | null = null): Extraction {
  return extractor.extract(documentOf(text, publishedAt))
}

/** A statement by the names of its actors. */
export function shown(extraction: Extraction, statement: Statement) {
  const name = ({ id }: { id: string }) => extraction.actors.find((actor) => actor.id === id)?.name ?? '?'
  return {
    type: statement.type,
    actors: statement.actors.map(name),
    recipients: statement.recipients.map(name),
    chain: statement.attribution.map(name),
    negated: statement.polarity === 'negated',
    auxiliary: statement.auxiliary,
  }
}

/** The statements of a text that are of a type. */
export function statementsOf(text: string, type: Statement['type'], publishedAt: string | null = null) {
  const extraction = read(text, publishedAt)
  return extraction.statements
    .filter((statement) => statement.type === type)
    .map((statement) => shown(extraction, statement))
}
