/** What tells readings apart whose fields do not. Every reader asks here, so that what two of them read can meet. */
import type { Statement } from '@demarche/core'

/** The letters and numbers of a text; most texts have ASCII alone, which is quicker to read. */
const wordsOf = (text: string) =>
  text.replace(/[^\0-\x7f]/.test(text) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim()

/**
 * What keeps a statement apart from others with the same fields. An utterance is its words. An event is known by its
 * sides and its day; where a side or the day is missing, each reading stays apart, since two readings may be two events.
 */
export function discriminatorOf(
  statement: Pick<Statement, 'kind' | 'text' | 'actors' | 'recipients' | 'time' | 'evidence'>,
): string | null {
  if (statement.kind === 'utterance') return wordsOf(statement.text.toLowerCase())
  if (statement.kind === 'relation') return null
  const sides =
    statement.actors.length > 0 && (statement.recipients.length > 0 || statement.actors.length > 1)
  if (sides && statement.time !== null) return null
  const { document, trigger } = statement.evidence[0]!
  return `${document} ${trigger.start}`
}
