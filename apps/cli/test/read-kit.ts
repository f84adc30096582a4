/** Reads texts of a test’s own into what the graph holds, in this process. */
import { type Assembly, assemble, type Document, type Judgement, type Statement } from '@demarche/core'
import { createExtractor, type Extraction } from '@demarche/extract'
import { loadAnalyser } from '@demarche/language/node'
import { goldDocument } from '../src/eval/gold-files.ts'

const extractor = createExtractor(loadAnalyser())

/** A text with the day of its publication, as `2026-05-04 | text`, or without one. */
export function documentOf(text: string): Document {
  const [, publishedAt = null, words] = /^(?:(\d{4}-\d\d-\d\d) \| )?(.*)$/s.exec(text)!
  return goldDocument(words!, publishedAt)
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

/** A statement by the names of those in it. */
export interface Shown {
  readonly type: Statement['type']
  readonly kind: Statement['kind']
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly chain: readonly string[]
  readonly negated: boolean
  readonly auxiliary: Statement['auxiliary']
  readonly text: string
  readonly content: readonly Shown[]
}

/** The statements of a text, of some types or of all. */
export function statementsOf(text: string, ...types: Statement['type'][]): Shown[] {
  const { actors, statements } = readText(text)
  const names = (list: readonly { id: string }[]) =>
    list.map(({ id }) => actors.find((actor) => actor.id === id)!.name)
  const shown = (statement: Statement): Shown => ({
    type: statement.type,
    kind: statement.kind,
    mode: statement.mode,
    actors: names(statement.actors),
    recipients: names(statement.recipients),
    chain: names(statement.attribution),
    negated: statement.polarity === 'negated',
    auxiliary: statement.auxiliary,
    text: statement.text,
    content: statement.content.map(shown),
  })
  return statements.filter(({ type }) => types.length === 0 || types.includes(type)).map(shown)
}

/** Source, cue and content of each attribution by their words, and its kind. */
export const sourcesOf = (text: string) =>
  readText(text).attributions.map(({ source, cue, content, kind }) => {
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
    return [words(source?.span ?? null), words(cue), content.map(words).join(' '), kind]
  })
