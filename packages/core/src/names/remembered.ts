/** Answers kept by the text that was asked about. */
import { ownCopy } from './own-copy.ts'

/** Answers that are kept at most; the names of some hundred articles are fewer. */
const MOST = 4096
/** The longest text whose answer is kept, in UTF-16 units. */
const LONGEST = 64

/**
 * `answer`, worked out once for a text as long as that is kept: with `MOST` of them all are let go. It must always say the
 * same of the same text. The answers’ memory is bounded whatever is asked: long texts are not kept, and no text keeps the
 * document that it is a part of.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (text.length > LONGEST) return answer(text)
    const own = ownCopy(text)
    const said = answer(own)
    if (answers.size >= MOST) answers.clear()
    answers.set(own, said)
    return said
  }
}
