/** Stage: who says what. */
import { attachQuotations } from '../attributions/attach-quotations.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { createFrameContext } from '../attributions/frame.ts'
import { frames } from '../attributions/frames.ts'
import { settle } from '../attributions/settle.ts'
import { MentionIndex } from '../mentions/mention-index.ts'
import type { DocumentState, Stage } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'

/** Words of content, "according" however tagged, and colons. */
function canBeCue(tree: Tree, token: number): boolean {
  const upos = tree.upos(token)
  if (upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ' || upos === 'ADV') return true
  return upos === 'PUNCT' ? tree.form(token) === ':' : tree.lower(token) === 'according'
}

/** Quotations find their cues first; then every frame is tried at every other token, and at one cue the first that reads counts. */
export const findAttributions: Stage = {
  name: 'find-attributions',
  requires: ['tree', 'phrases', 'mentions'],
  assigns: ['attributions', 'mentionIndex'],
  run: ({ tree, phrases, mentions }: DocumentState) => {
    const mentionIndex = new MentionIndex(tree, phrases, mentions)
    const context = createFrameContext(tree, mentionIndex)
    const found: FoundAttribution[] = attachQuotations(context)
    const claimed = new Set(found.map(({ cue }) => cue))
    for (let cue = 0; cue < tree.length; cue++) {
      if (claimed.has(cue) || !canBeCue(tree, cue)) continue
      for (const frame of frames) {
        const read = frame(context, cue)
        found.push(...read)
        for (const item of read) claimed.add(item.cue)
        if (read.length > 0) break
      }
    }
    return { attributions: settle(context, found), mentionIndex }
  },
}
