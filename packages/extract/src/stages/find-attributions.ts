/** Stage: who says what. */

import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { FrameContext } from '../attributions/frame.ts'
import { frames } from '../attributions/frames.ts'
import { MentionIndex } from '../mentions/mention-index.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Tries every frame at every token; at one cue the first frame that reads something counts. */
export const findAttributions: Stage = {
  name: 'find-attributions',
  requires: ['tree', 'phrases', 'mentions'],
  assigns: ['attributions', 'mentionIndex'],
  run: ({ tree, phrases, mentions }: DocumentState) => {
    const mentionIndex = new MentionIndex(tree, phrases, mentions)
    const context: FrameContext = { tree, mentions: mentionIndex }
    const attributions: FoundAttribution[] = []
    for (let cue = 0; cue < tree.length; cue++) {
      for (const frame of frames) {
        const found = frame(context, cue)
        attributions.push(...found)
        if (found.length > 0) break
      }
    }
    return { attributions, mentionIndex }
  },
}
