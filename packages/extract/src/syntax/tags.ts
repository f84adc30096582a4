/** Questions about the tag of a token. */
import { UPOS_TAGS } from '@demarche/language'
import type { Tree } from './tree.ts'

/** Whether a token has one of these tags; no token has one beyond the ends of a document. */
export function tagged(...tags: readonly string[]): (tree: Tree, token: number) => boolean {
  const isOne = UPOS_TAGS.map((tag) => tags.includes(tag))
  return (tree, token) => isOne[tree.analysis.tokens.upos[token]!] === true
}
