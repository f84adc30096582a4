/** "according to X". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import {
  attribution,
  clauseAround,
  type Frame,
  type FrameContext,
  hasVerb,
  trimmed,
  without,
} from '../frame.ts'
import { type Source, sourceAt } from '../source.ts'

/** "according to X": the clause around it. */
export const accordingTo: Frame = (context, cue) => {
  const { tree } = context
  if (tree.lower(cue) !== 'according' || cue + 2 >= tree.length) return []
  const source = sourceBehind(context, cue)
  const own: TokenRange = { first: cue, end: source?.range.end ?? cue + 2 }
  const content = without(clauseAround(tree, cue, own), own)
    .map((range) => trimmed(tree, range))
    .filter(({ first, end }) => end - first > 1)
  return attribution(context, cue, source, content, 'according-to', {
    cueRange: { first: cue, end: cue + 2 },
    plain: true,
  })
}

/** The phrase behind "to", and on the surface what goes on to the comma or the end of the sentence. */
function sourceBehind(context: FrameContext, cue: number): Source | null {
  const { tree, mentions } = context
  const { firstToken, endToken } = tree.sentence(cue)
  const from = cue + 2
  const heads = [...tree.children(cue), ...tree.childrenBy(tree.head(cue) < 0 ? cue : tree.head(cue), 'obl')]
  const byTree = tree.upos(tree.head(cue) < 0 ? cue : tree.head(cue)) !== 'VERB' ? tree.head(cue) : undefined
  const head =
    heads.find((child) => child >= from && tree.isNominal(child)) ??
    (byTree !== undefined && byTree > cue ? byTree : undefined) ??
    mentions.phrase(from)?.head
  if (head === undefined || head < from) return null
  const { range } = sourceAt(context, head, cue)
  const comma = nextComma(tree, from, endToken)
  const trailing = hasVerb(tree, firstToken, cue)
  let end = Math.max(range.end, mentions.phrase(from)?.range.end ?? 0)
  if (!trailing && comma !== undefined && end > comma && comma > from) end = comma
  if (trailing && comma === undefined) end = Math.max(end, lastWord(tree, endToken))
  return { head, range: { first: from, end: Math.max(from + 1, Math.min(end, endToken)) } }
}

function nextComma(tree: Tree, from: number, end: number): number | undefined {
  for (let token = from; token < end; token++) if (/^[,;)]$/.test(tree.form(token))) return token
  return undefined
}

function lastWord(tree: Tree, endToken: number): number {
  let end = endToken
  while (end > 0 && /^[.?!”")]$|^''$/.test(tree.form(end - 1))) end -= 1
  return end
}
