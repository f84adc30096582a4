/** "the statement said", "the region": who issued it, and which one, by what the text told before. */
import { metonym } from '@demarche/core'
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import { one, type Resolved } from './body-resolver.ts'
import type { LastMentioned } from './last-mentioned.ts'
import type { Phrase } from './phrase.ts'

/** Bodies that issue statements in their own name. */
const ISSUERS =
  /\b(press service|press office|ministry|embassy|office|agency|service|council|department|commission|secretariat)\b/i
const DOCUMENT_NOUNS = new Set(['statement', 'communique', 'communiqué', 'release', 'message', 'report'])
const isDocument = perWord(({ lower }) => DOCUMENT_NOUNS.has(lower))

/** Whether a word is a noun for what `toldBefore` finds. */
export const isToldBefore = perWord((word) => word.lower === 'region' || isDocument(word))

/** The place told of last for "the region"; for a document as a subject the body that spoke last. */
export function toldBefore(
  tree: Tree,
  { definite, range, head }: Phrase,
  mentioned: LastMentioned,
): Resolved | undefined {
  const last = tree.word(range.end - 1)
  if (definite && last.lower === 'region') {
    const place = mentioned.find(({ kind, name }) => kind === 'place' && metonym(name)?.from !== 'capital')
    return place ? one('common-noun', place, true) : undefined
  }
  if (!isDocument(last) || !tree.deprel(head).startsWith('nsubj')) return undefined
  const issuer = mentioned.find(({ name }) => ISSUERS.test(name))
  return issuer ? one('common-noun', issuer) : undefined
}
