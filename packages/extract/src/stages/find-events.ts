/** Stage: events by trigger rows. */
import { lemmaBit, type Word } from '@demarche/language'
import type { FoundEvent } from '../events/found-event.ts'
import { withGappedRequests } from '../events/gapped-requests.ts'
import { matchRow } from '../events/match-row.ts'
import { indexWithModifiers } from '../events/modifier-mentions.ts'
import { mustRequest } from '../events/must-requests.ts'
import { settleEvents } from '../events/settle-events.ts'
import { stems } from '../events/stems.ts'
import type { TriggerRow } from '../events/trigger-row.ts'
import { TriggerSlots } from '../events/trigger-slots.ts'
import { triggerRows } from '../rules/index.ts'
import type { DocumentState, Stage } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'

/** Rows by what their trigger must be, so that a token is tried with the rows that could match it only. */
const rowsByTrigger = {
  VERB: new Map<string, TriggerRow[]>(),
  NOUN: new Map<string, TriggerRow[]>(),
  ADJ: new Map<string, TriggerRow[]>(),
}
for (const row of triggerRows) {
  const rows = rowsByTrigger[row.compiled.upos]
  for (const lemma of row.compiled.lemmas) rows.set(lemma, [...(rows.get(lemma) ?? []), row])
}

const NO_ROWS: readonly TriggerRow[] = []

type TriggerTag = keyof typeof rowsByTrigger

/** The rows whose trigger a word may be: by its lemma, or where no row has that by its endings. */
function rowsOf(tag: TriggerTag, lemma: string, word: Word): readonly TriggerRow[] {
  // "is committed to": a predicate that some trees take for a verb
  const ofPredicate = tag === 'VERB' ? rowsByTrigger.ADJ.get(word.lower) : undefined
  const rows = rowsByTrigger[tag]
  const known = ofPredicate ?? rows.get(lemma)
  if (known) return known
  for (const stem of stems(word)) if (rows.has(stem)) return rows.get(stem)!
  return NO_ROWS
}

/** Lemmas of words that may be triggers: few are. */
const MAY_BE: Readonly<Record<TriggerTag, number>> = {
  VERB: lemmaBit((lemma, word) => rowsOf('VERB', lemma, word).length > 0),
  NOUN: lemmaBit((lemma, word) => rowsOf('NOUN', lemma, word).length > 0),
  ADJ: lemmaBit((lemma, word) => rowsOf('ADJ', lemma, word).length > 0),
}

/** Finds events; a noun that is the object of a trigger that matched is part of that event and no second one. */
export const findEvents: Stage = {
  name: 'find-events',
  requires: ['tree', 'phrases', 'mentions', 'mentionIndex', 'registry', 'attributions'],
  assigns: ['events', 'mentionIndex'],
  run: (state: DocumentState) => {
    const { tree } = state
    const mentionIndex = indexWithModifiers(state)
    const slots = new TriggerSlots(tree, mentionIndex)
    const events: FoundEvent[] = []
    for (let token = 0; token < tree.length; token++) {
      const event =
        firstMatch(tree, slots, token) ?? mustRequest(tree, mentionIndex, state.attributions, token)
      if (event) events.push(event)
    }
    const byTrigger = new Map<number, FoundEvent>()
    for (const event of events) byTrigger.set(event.trigger, event)
    const kept = events.filter(
      (event) => !isPartOfAnother(tree, event, byTrigger) && !isBackground(tree, event),
    )
    const all = withGappedRequests(tree, mentionIndex, kept)
    return { events: settleEvents(tree, mentionIndex, all), mentionIndex }
  },
}

/** The event of the first row that matches at a token. */
function firstMatch(tree: Tree, slots: TriggerSlots, token: number): FoundEvent | undefined {
  const rows = rowsAt(tree, token)
  if (rows.length === 0) return undefined
  slots.moveTo(token, rows[0]!.compiled.upos)
  for (const row of rows) {
    const event = matchRow(tree, row, token, slots)
    if (event) return event
  }
  return undefined
}

/** The rows whose trigger a token may be. */
function rowsAt(tree: Tree, token: number): readonly TriggerRow[] {
  const tag = tree.upos(token)
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return NO_ROWS
  const bit = tag === 'VERB' ? MAY_BE.VERB : tag === 'NOUN' ? MAY_BE.NOUN : MAY_BE.ADJ
  return tree.lemmaHas(token, bit) ? rowsOf(tag, tree.lemma(token), tree.word(token)) : NO_ROWS
}

/** "officials accused of fraud", "activists jailed last year": says who they are, not what happened now. */
function isBackground(tree: Tree, { trigger, row, actors, content }: FoundEvent): boolean {
  const isParticiple = tree.deprel(trigger) === 'acl' && row.compiled.upos === 'VERB'
  return isParticiple && actors.length === 0 && content.length === 0 && !isExistential(tree, trigger)
}

/** "There were two soldiers killed": the participle says what happened. */
function isExistential(tree: Tree, participle: number): boolean {
  const verb = tree.head(tree.head(participle))
  return verb >= 0 && tree.childBy(verb, 'expl') !== undefined
}

/**
 * "launched an attack": the noun’s own row says nothing new beside the verb’s. "took to the streets to protest": two
 * triggers of one type and one actor in one clause are one event; the one that names more of it stays.
 */
function isPartOfAnother(tree: Tree, event: FoundEvent, byTrigger: ReadonlyMap<number, FoundEvent>): boolean {
  const { trigger } = event
  if (isPartOf(tree, event, byTrigger.get(tree.head(trigger)))) return true
  for (let child = tree.firstChild(trigger); child >= 0; child = tree.nextSibling(child))
    if (isPartOf(tree, event, byTrigger.get(child))) return true
  return false
}

function isPartOf(tree: Tree, event: FoundEvent, other: FoundEvent | undefined): boolean {
  const { trigger, row } = event
  if (!other || other.content.includes(trigger)) return false
  const under = tree.head(trigger) === other.trigger
  if (row.type === other.row.type && isSameEvent(tree, event, other, under)) return true
  const saying = other.row.type === 'SAY' || other.row.type === 'REQUEST'
  return under && row.compiled.upos === 'NOUN' && other.row.compiled.upos === 'VERB' && !saying
}

/** The same event, named twice in a clause and told less of here than there. */
function isSameEvent(tree: Tree, event: FoundEvent, other: FoundEvent, under: boolean): boolean {
  const weight = ({ actors, recipients, places }: FoundEvent) =>
    actors.length + recipients.length + places.length
  const relation = tree.relation(under ? event.trigger : other.trigger)
  const joined = ['xcomp', 'advcl', 'acl', 'obj', 'obl', 'nmod'].includes(relation)
  const same = event.actors.length === 0 || event.actors.some((token) => other.actors.includes(token))
  return joined && same && (weight(event) < weight(other) || (weight(event) === weight(other) && under))
}
