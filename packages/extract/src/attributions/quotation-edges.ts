/** What the edges of a quotation tell: where sentences, clauses and paragraphs begin and end around it. */
import { perWordTest } from '@demarche/language'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FrameContext } from './frame.ts'
import type { Quotation } from './quotations.ts'
import type { Source } from './source.ts'

/** How far a cue may stand from a quotation. */
export const REACH = 45

/** A cue of a quotation, and who it says the words are by. */
export interface Cue {
  readonly cue: number
  readonly cueRange: TokenRange
  readonly source: Source | null
}

/** The words go on behind the quotation: a comma at its end, or a question or exclamation mark. */
export function endsOpen(tree: Tree, { end, closed }: Quotation): boolean {
  if (!closed || end >= tree.length) return false
  let last = end - 2
  while (last > 0 && /^['’]+$/.test(tree.form(last))) last -= 1
  return /^[,?!—–-]$|^\.\.\.$|^…$/.test(tree.form(last)) || tree.form(end) === ','
}

/** A mark that ends a sentence. */
export const isFinal = (form: string) => /^[.?!…]+$/.test(form)

const endsSentence = perWordTest(({ form }) => isFinal(form))
const endsClause = perWordTest(({ form }) => /^[;:(]$/.test(form))

/** True for a token, or the mark of a quotation, that begins a sentence or paragraph. */
export function startsSentence(tree: Tree, first: number): boolean {
  const before = first - 1
  if (before < 0 || paragraphOf(tree, before) !== paragraphOf(tree, first)) return true
  const form = tree.form(before)
  if (endsSentence(tree.word(before))) return true
  if (/^[”"»]$|^''$/.test(form) && before > 0 && endsSentence(tree.word(before - 1))) return true
  // "… of Tampa, Fla. “The"
  return /\.$/.test(form) && first + 1 < tree.length && tree.sentence(first + 1).firstToken >= first
}

/** The paragraph of a token. */
export function paragraphOf(tree: Tree, token: number): number {
  return tree.sentence(token).paragraph
}

/** Start of the sentence around a token by its marks, which holds where sentences are split at quotations. */
export function clauseStart({ tree, quotationOf }: FrameContext, token: number): number {
  const paragraph = paragraphOf(tree, token)
  let at = token
  while (at > 0 && paragraphOf(tree, at - 1) === paragraph) {
    const before = tree.word(at - 1)
    const quoted = quotationOf[at - 1] !== -1
    if ((!quoted && endsSentence(before)) || endsClause(before)) break
    if (quoted && startsSentence(tree, at)) break
    at -= 1
  }
  return at
}

export const isVerb = (tree: Tree, token: number) =>
  tree.upos(token) === 'VERB' || (tree.upos(token) === 'AUX' && tree.lemma(token) === 'say')

export const verbCue = (cue: number, source: Source | null): Cue => ({
  cue,
  cueRange: { first: cue, end: cue + 1 },
  source,
})
