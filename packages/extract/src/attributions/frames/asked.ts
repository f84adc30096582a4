/** "Asked if C, he said …", "when asked about C", "was asked whether C": a question of nobody that the text names. */
import type { Tree } from '../../syntax/tree.ts'
import { attribution, CONTENT_TAGS, type Frame, type FrameContext, NOTHING, trimmed } from '../frame.ts'
import { sourceAt } from '../source.ts'

/** A participle of "ask" that opens a clause or stands in the passive; who asks is named by "by" only. */
export const asked: Frame = {
  tags: CONTENT_TAGS,
  isCue: ({ lower }) => lower === 'asked',
  read: (context, cue) =>
    context.quotationOf[cue] === -1 && isPassiveOrOpening(context.tree, cue)
      ? questionBehind(context, cue)
      : NOTHING,
}

function questionBehind(context: FrameContext, cue: number): ReturnType<Frame['read']> {
  const { tree, mentions } = context
  const { endToken } = tree.sentence(cue)
  let at = cue + 1
  const asker = at + 1 < endToken && tree.lower(at) === 'by' ? mentions.phrase(at + 1) : undefined
  if (asker) at = asker.range.end
  while (at < Math.min(endToken, cue + 8) && !isQuestion(tree, at)) {
    if (/^(VERB|AUX)$/.test(tree.upos(at)) || /^[,.;:]$/.test(tree.form(at))) return NOTHING
    at += 1
  }
  if (at >= endToken || !isQuestion(tree, at)) return NOTHING
  const first = tree.lower(at) === 'about' ? at + 1 : at
  const content = trimmed(tree, { first, end: questionEnd(tree, at, endToken) })
  const source = asker ? sourceAt(context, asker.head, cue) : null
  return attribution(context, cue, source, [content], 'asked', { reports: 'act', held: true, plain: true })
}

function isPassiveOrOpening(tree: Tree, cue: number): boolean {
  const { firstToken } = tree.sentence(cue)
  if (cue === firstToken) return true
  let before = cue - 1
  while (before > firstToken && /^(ADV|PART)$/.test(tree.upos(before)) && !/^when$/.test(tree.lower(before)))
    before -= 1
  return /^(when|whenever|once|if|is|are|was|were|been|being)$/.test(tree.lower(before))
}

const isQuestion = (tree: Tree, token: number) =>
  /^(if|whether|about|what|who|why|how|which|when|where|to)$/.test(tree.lower(token))

/** A question runs to the comma behind which another speaks, or to the end of the sentence. */
function questionEnd(tree: Tree, first: number, endToken: number): number {
  for (let at = first + 1; at < endToken; at++)
    if (tree.form(at) === ',' && speaksBehind(tree, at + 1, endToken)) return at
  return endToken
}

function speaksBehind(tree: Tree, first: number, endToken: number): boolean {
  for (let at = first; at < Math.min(endToken, first + 12); at++) {
    if (tree.form(at) === ',' && at > first + 6) return false
    if (tree.upos(at) === 'VERB') return tree.childrenBy(at, 'nsubj').some((child) => child >= first)
  }
  return false
}
