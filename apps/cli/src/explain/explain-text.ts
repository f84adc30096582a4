/** Statements as a person reads them: the sentence, when, where it is written, and what stands against it. */
import type { AssembledStatement, Assembly, Document } from '@demarche/core'
import { oneLine } from '../output/one-line.ts'
import { type SentenceContext, statementSentence } from './statement-sentence.ts'
import { indexStatements } from './statements-between.ts'

/** When it was, as exactly as it is known. */
export function timeWords({ time }: AssembledStatement): string {
  if (!time?.start) return time?.end ? `before ${time.end}` : 'undated'
  const { start, precision, basis } = time
  const date = precision === 'year' ? start.slice(0, 4) : precision === 'month' ? start.slice(0, 7) : start
  return basis === 'said' ? date : `${date} (${basis === 'document' ? 'date of the document' : basis})`
}

function originWords(document: Document | undefined): string {
  const parts = [document?.publisher, document?.publishedAt, document?.title].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'a document without publisher and date'
}

/** Looks up actors and statements of an assembly for sentences about them. */
export function sentenceContext(assembly: Assembly): SentenceContext {
  const names = new Map<string, string>(assembly.actors.map(({ id, name }) => [id, name]))
  const statements = indexStatements(assembly)
  return { nameOf: (id) => names.get(id) ?? id, statement: (id) => statements.get(id) }
}

function explainOne(
  statement: AssembledStatement,
  number: number,
  context: SentenceContext,
  documents: ReadonlyMap<string, Document>,
): string {
  const kind = statement.kind === 'utterance' ? 'SAY' : statement.type
  const against = statement.contradicts.flatMap(({ proposition, basis }) => {
    const other = context.statement(proposition)
    return other ? [`   contradicted (${basis}) by: ${statementSentence(other, context)}`] : []
  })
  const evidence = statement.evidence.flatMap(({ document, quote }) => [
    `   “${oneLine(quote)}”`,
    `      ${originWords(documents.get(document))}`,
  ])
  const head = `${number}. ${timeWords(statement)}  ${kind}, ${statement.polarity}`
  return [head, `   ${statementSentence(statement, context)}`, ...evidence, ...against].join('\n')
}

/** All of the statements, numbered. */
export function explainText(assembly: Assembly, statements: readonly AssembledStatement[]): string {
  const context = sentenceContext(assembly)
  const documents = new Map<string, Document>(assembly.documents.map((document) => [document.id, document]))
  return statements
    .map((statement, index) => explainOne(statement, index + 1, context, documents))
    .join('\n\n')
}
