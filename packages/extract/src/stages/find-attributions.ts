/** Stage: who says what. */
import { attachQuotations } from '../attributions/attach-quotations.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { createFrameContext, type FrameContext, NOTHING } from '../attributions/frame.ts'
import { frames } from '../attributions/frames.ts'
import { framesAt } from '../attributions/frames-at.ts'
import { settle } from '../attributions/settle.ts'
import { MentionIndex } from '../mentions/mention-index.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Quotations find their cues first; then every frame is tried at every other token, and at one cue the first that reads counts. */
export const findAttributions: Stage = {
  name: 'find-attributions',
  requires: ['tree', 'phrases', 'mentions'],
  assigns: ['attributions', 'mentionIndex'],
  run: ({ tree, phrases, mentions }: DocumentState) => {
    const mentionIndex = new MentionIndex(tree, phrases, mentions)
    const context = createFrameContext(tree, mentionIndex)
    const found: FoundAttribution[] = attachQuotations(context)
    const claimed = new Uint8Array(tree.length)
    for (const { cue } of found) claimed[cue] = 1
    for (let cue = 0; cue < tree.length; cue++) {
      if (claimed[cue] === 1) continue
      for (const item of readAt(context, cue)) {
        found.push(item)
        claimed[item.cue] = 1
      }
    }
    return { attributions: settle(context, found), mentionIndex }
  },
}

/** What the first frame that reads something at a token reads. */
function readAt(context: FrameContext, cue: number): readonly FoundAttribution[] {
  for (let left = framesAt(context.tree, cue), place = 0; left !== 0; left >>= 1, place++) {
    const read = (left & 1) === 1 ? frames[place]!.read(context, cue) : NOTHING
    if (read.length > 0) return read
  }
  return NOTHING
}
