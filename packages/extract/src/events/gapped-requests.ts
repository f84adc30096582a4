/** "urged Norway to send observers, and Denmark to withdraw": two requests by one verb, each with who is asked and for what. */
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import type { FoundEvent } from './found-event.ts'
import { gappedSubject } from './misparsed.ts'

/** The events, each request followed by those that its verb makes of others behind "and". */
export function withGappedRequests(
  tree: Tree,
  mentions: MentionIndex,
  events: readonly FoundEvent[],
): FoundEvent[] {
  const all: FoundEvent[] = []
  for (const event of events) {
    const others = othersAsked(tree, mentions, event)
    if (others.length === 0) all.push(event)
    else {
      const isOther = (token: number) => others.some(({ recipients }) => recipients.includes(token))
      all.push({ ...event, recipients: event.recipients.filter((token) => !isOther(token)) }, ...others)
    }
  }
  return all
}

const NO_EVENTS: readonly FoundEvent[] = []

function othersAsked(tree: Tree, mentions: MentionIndex, event: FoundEvent): readonly FoundEvent[] {
  if (event.row.type !== 'REQUEST' || event.content.length === 0) return NO_EVENTS
  const { endToken } = tree.sentence(event.trigger)
  const others: FoundEvent[] = []
  for (let verb = Math.max(...event.content) + 1; verb < endToken; verb++) {
    const asked = tree.upos(verb) === 'VERB' ? gappedSubject(tree, verb) : undefined
    if (asked !== undefined && tree.isUnder(verb, event.trigger) && mentions.actors(asked).length > 0)
      others.push({ ...event, recipients: [asked], content: [verb] })
  }
  return others
}
