/**
 * What an event means together with what it is about: the mode of a request follows from what is asked for, an offer of
 * force is a threat, help that someone says he will not give is refused, and whom an agreement or refusal concerns is
 * often named only in its content.
 */
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { contentMode } from './content-mode.ts'
import type { FoundEvent } from './found-event.ts'
import { nearestOther } from './nearest-other.ts'
import { COOPERATION, FORCE, threatenedMode } from './plover-mapping.ts'
import { prepositionals } from './prepositionals.ts'
import { objects, subjects } from './roles.ts'
import type { TriggerRow } from './trigger-row.ts'

/** Types whose other side is named in their content: "threatened to shell the port". */
const ABOUT_OTHERS: ReadonlySet<TriggerRow['type']> = new Set(['AGREE', 'REJECT', 'THREATEN', 'CONCEDE'])
/** Prepositions that bring the other side of a promised or refused deed. */
const TOWARDS = ['to', 'with', 'against', 'for', 'on', 'from', 'of', 'by']

const NONE: readonly number[] = []

/** The same events, with types, modes and recipients settled. */
export function settleEvents(
  tree: Tree,
  mentions: MentionIndex,
  events: readonly FoundEvent[],
): FoundEvent[] {
  const byTrigger = new Map<number, FoundEvent>()
  for (const event of events) byTrigger.set(event.trigger, event)
  return events.map((event) => {
    const head = event.content.find((token) => byTrigger.has(token))
    const inner = head === undefined ? undefined : byTrigger.get(head)
    return riot(tree, withMode(tree, refusal(withOtherSide(tree, mentions, retyped(event, inner), inner))))
  })
}

const withRow = (event: FoundEvent, type: TriggerRow['type'], mode: string | null): FoundEvent => ({
  ...event,
  row: { ...event.row, type, mode: mode ?? undefined },
})

/** "vowed to attack" is a threat, "agreed to end its operation" a concession, "did not agree" a refusal. */
function retyped(event: FoundEvent, inner: FoundEvent | undefined): FoundEvent {
  if (event.row.type !== 'AGREE') return event
  if (event.negated) return { ...withRow(event, 'REJECT', null), negated: false, future: false }
  if (inner === undefined) return event
  if (FORCE.has(inner.row.type) && !inner.negated)
    return withRow(event, 'THREATEN', threatenedMode(inner.row))
  return inner.row.mode === 'ceasefire' ? withRow(event, 'CONCEDE', null) : event
}

/** "will not release them": a refusal. */
function refusal(event: FoundEvent): FoundEvent {
  if (!event.negated || !event.future || !COOPERATION.has(event.row.type) || event.actors.length === 0)
    return event
  return { ...withRow(event, 'REJECT', null), negated: false, future: false }
}

const RIOTERS = new Set(['protester', 'protestor', 'demonstrator', 'rioter', 'marcher', 'mob'])
const RIOTING = new Set(['destroy', 'primitive', 'beat'])

/** What protesters destroy, throw or beat is a riot (PLOVER: PROTEST, riot), and so is a clash with them. */
function riot(tree: Tree, event: FoundEvent): FoundEvent {
  const { type, mode, id } = event.row
  const isRiot = type === 'ASSAULT' && ((mode !== undefined && RIOTING.has(mode)) || id === 'clash')
  const [first] = event.actors
  return isRiot && first !== undefined && RIOTERS.has(tree.lemma(first))
    ? withRow(event, 'PROTEST', 'riot')
    : event
}

function withOtherSide(
  tree: Tree,
  mentions: MentionIndex,
  event: FoundEvent,
  inner: FoundEvent | undefined,
): FoundEvent {
  const { type } = event.row
  if (event.recipients.length > 0 || type === 'SAY' || type === 'LOCATED_IN') return event
  const found = ABOUT_OTHERS.has(type)
    ? (inner?.recipients ?? NONE).concat(event.content.flatMap((head) => othersAt(tree, mentions, head)))
    : type === 'REQUEST'
      ? (inner?.actors ?? NONE).concat(event.content.flatMap((head) => askedAt(tree, mentions, head)))
      : NONE
  if (found.length > 0) {
    const recipients = [...new Set(found)].filter((token) => !event.actors.includes(token))
    if (recipients.length > 0) return { ...event, recipients }
  }
  // those who act together have no other side
  if (event.actors.length === 0 || (event.row.reciprocal && event.actors.length > 1)) return event
  const other = nearestOther(tree, mentions, event.trigger, event.actors)
  return other === undefined ? event : { ...event, recipients: [other] }
}

/** Who is to do what is asked for: the subject of its clause. */
function askedAt(tree: Tree, mentions: MentionIndex, head: number): number[] {
  if (tree.upos(head) !== 'VERB') return []
  return subjects(tree, head).filter((token) => mentions.actors(token).length > 0)
}

/** Actors in the clause or phrase of a content, other than its subject. */
function othersAt(tree: Tree, mentions: MentionIndex, head: number): number[] {
  const direct = objects(tree, head)
  const near = [
    ...direct,
    ...prepositionals(tree, head, TOWARDS),
    ...direct.flatMap((object) => tree.childrenBy(object, 'nmod', 'amod')),
  ]
  return near.filter((token) => mentions.actors(token).some(({ kind }) => kind !== 'place')).slice(0, 1)
}

/** Requests and refusals take the mode of what they are about. */
function withMode(tree: Tree, event: FoundEvent): FoundEvent {
  const { type, mode } = event.row
  if ((type !== 'REQUEST' && type !== 'REJECT') || mode !== undefined) return event
  const asked = contentMode(tree, event.content)
  return asked === null ? event : withRow(event, type, asked)
}
