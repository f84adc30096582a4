/** Attributions as the model writes them: spans for tokens. */
import type { Actor, Attribution } from '@demarche/core'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import type { FoundAttribution } from './found-attribution.ts'

/** One attribution with offsets; `actorIn` says which actor a token names, if any. */
export function writeAttribution(
  tree: Tree,
  mentions: MentionIndex,
  actorIn: (token: number) => Actor['id'] | null,
  { source, holder, sourceRange, cueRange, content, kind }: FoundAttribution,
): Attribution {
  const head = source ?? holder
  const range = sourceRange ?? (head === null ? undefined : mentions.mention(head)?.full)
  return {
    source:
      head === null
        ? null
        : { span: range ? tree.span(range) : tree.spanOfToken(head), actorId: actorIn(head) },
    cue: tree.span(cueRange),
    content: content.map((range) => tree.span(range)),
    kind,
  }
}
