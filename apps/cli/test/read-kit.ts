/** Reads texts of a test’s own into what the graph holds, in this process. */
import { type Assembly, assemble, type Document, documentId, type Judgement } from '@demarche/core'
import { createExtractor, type Extraction } from '@demarche/extract'
import { loadAnalyser } from '@demarche/language/node'

const extractor = createExtractor(loadAnalyser())

/** A text with the day of its publication, as `2026-05-04 | text`, or without one. */
export function documentOf(text: string): Document {
  const [, publishedAt = null, words] = /^(?:(\d{4}-\d\d-\d\d) \| )?(.*)$/s.exec(text)!
  return {
    id: documentId(words!),
    externalId: null,
    title: null,
    publisher: null,
    publishedAt,
    url: null,
    language: 'en',
    text: words!,
  }
}

export const readText = (text: string): Extraction => extractor.extract(documentOf(text))

/** The assembly of several texts. */
export function assembleTexts(texts: readonly string[], judgements: readonly Judgement[] = []): Assembly {
  const read = texts.map(readText)
  return assemble({
    documents: read.map(({ document }) => document),
    actors: read.flatMap(({ actors }) => actors),
    statements: read.flatMap(({ statements }) => statements),
    judgements,
  })
}
