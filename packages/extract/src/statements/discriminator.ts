/** What tells readings apart whose fields do not. Every reader asks here, so that what two of them read can meet. */
import type { Statement } from '@demarche/core'

const isDigitOrSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Signs between words: of ASCII, and of the block of general punctuation, where dashes and quotation marks are. */
const isSign = (code: number) => (code <= 0x7f ? !isDigitOrSmall(code) : code >= 0x2000 && code <= 0x206f)

/** The letters and numbers of a text in lower case, with a space for what is between them. */
function wordsOf(text: string): string {
  const { length } = text
  let words = ''
  let from = 0
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const begin = at++
    if (isDigitOrSmall(code)) continue
    if (!isSign(code)) return wordsByExpression(text)
    while (at < length && isSign(text.charCodeAt(at))) at++
    const isInside = begin > 0 && at < length
    // a space alone stays as it is
    if (isInside && code === SPACE && at === begin + 1) continue
    words += text.slice(from, begin)
    if (isInside) words += ' '
    from = at
  }
  return words + text.slice(from)
}

const SPACE = 0x20

/** The same for letters of any language. */
const wordsByExpression = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

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
