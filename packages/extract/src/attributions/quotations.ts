/** Quotation marks: which stretches of a text stand in them. */
import { wordBit } from '@demarche/language'
import type { TokenRange, Tree } from '../syntax/tree.ts'

const OPENING = new Set(['“', '„', '«', '``', '‟'])
const CLOSING = new Set(['”', '»', "'''"])
/** Marks that open and close alike. */
const STRAIGHT = new Set(['"', "''", '＂'])
const ANY_MARK = wordBit(({ form }) => OPENING.has(form) || CLOSING.has(form) || STRAIGHT.has(form))

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends TokenRange {
  /** False where the paragraph ends before the mark: the quotation goes on in the next one. */
  readonly closed: boolean
  readonly paragraph: number
}

/** Ranges of tokens in quotation marks, the marks included; an unclosed quotation ends with the stretch. */
export function quotationsIn(tree: Tree, firstToken: number, endToken: number): TokenRange[] {
  const found: Quotation[] = []
  scan(tree, firstToken, endToken, found)
  return found
}

/** Adds the quotations of a stretch inside one paragraph. */
function scan(tree: Tree, firstToken: number, endToken: number, found: Quotation[]): void {
  const { paragraph } = tree.sentence(firstToken)
  let open: number | null = null
  for (let token = firstToken; token < endToken; token++) {
    if (!tree.has(token, ANY_MARK)) continue
    const form = tree.form(token)
    const straight = STRAIGHT.has(form)
    if (open === null && (OPENING.has(form) || straight)) open = token
    else if (
      open !== null &&
      (CLOSING.has(form) || straight || (form === '“' && closesWrongly(tree, token, endToken)))
    ) {
      found.push({ first: open, end: token + 1, closed: true, paragraph })
      open = null
    }
  }
  if (open !== null && open + 1 < endToken)
    found.push({ first: open, end: endToken, closed: false, paragraph })
}

/** “No,“ she said: a mark that opens, glued to the word before and not to the one behind. */
function closesWrongly(tree: Tree, token: number, endToken: number): boolean {
  const { start, end } = tree.analysis.tokens
  return end[token - 1] === start[token] && (token + 1 >= endToken || end[token]! < start[token + 1]!)
}

/** Every quotation of a document, over sentences and never over the end of a paragraph, in order. */
export function allQuotations(tree: Tree): Quotation[] {
  const found: Quotation[] = []
  const { sentences } = tree.analysis
  for (let index = 0; index < sentences.length; ) {
    const { paragraph, firstToken } = sentences[index]!
    let last = index
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === paragraph) last += 1
    scan(tree, firstToken, sentences[last]!.endToken, found)
    index = last + 1
  }
  return found
}

/** A quotation long enough to be somebody’s words and not a term held at a distance: it has a verb or four words. */
export function isSpeech(tree: Tree, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++)
    if (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') return true
  return end - first >= 7
}
