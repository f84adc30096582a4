/** Quotation marks: which stretches of a sentence stand in them. */
import type { TokenRange, Tree } from '../syntax/tree.ts'

const OPENING = new Set(['“', '„', '«', '``', '‟'])
const CLOSING = new Set(['”', '»', "''"])

/** Ranges of tokens in quotation marks, the marks included; an unclosed quotation ends with the sentence. */
export function quotationsIn(tree: Tree, firstToken: number, endToken: number): TokenRange[] {
  const found: TokenRange[] = []
  let open: number | null = null
  for (let token = firstToken; token < endToken; token++) {
    const form = tree.form(token)
    const straight = form === '"'
    if (open === null && (OPENING.has(form) || straight)) open = token
    else if (open !== null && (CLOSING.has(form) || straight)) {
      found.push({ first: open, end: token + 1 })
      open = null
    }
  }
  if (open !== null && open + 1 < endToken) found.push({ first: open, end: endToken })
  return found
}

/** A quotation long enough to be somebody’s words and not a term held at a distance: it has a verb or four words. */
export function isSpeech(tree: Tree, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++)
    if (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') return true
  return end - first >= 7
}
