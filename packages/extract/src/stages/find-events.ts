/** Stage: events by trigger rows. */
import { perWord, type Word } from '@demarche/language'
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

/** The rows of each part of speech. */
interface RowsOfWord {
  readonly VERB: readonly TriggerRow[]
  readonly NOUN: readonly TriggerRow[]
  readonly ADJ: readonly TriggerRow[]
}

const NO_ROWS_OF_WORD: RowsOfWord = { VERB: NO_ROWS, NOUN: NO_ROWS, ADJ: NO_ROWS }

/** For each part of speech, the rows of the first of some lemmas that has any; most words have none. */
function rowsOf(lemmas: readonly string[]): RowsOfWord {
  const { VERB, NOUN, ADJ } = rowsByTrigger
  if (!lemmas.some((lemma) => VERB.has(lemma) || NOUN.has(lemma) || ADJ.has(lemma))) return NO_ROWS_OF_WORD
  return { VERB: firstRows(VERB, lemmas), NOUN: firstRows(NOUN, lemmas), ADJ: firstRows(ADJ, lemmas) }
}

function firstRows(
  rows: ReadonlyMap<string, readonly TriggerRow[]>,
  lemmas: readonly string[],
): readonly TriggerRow[] {
  for (const lemma of lemmas) if (rows.has(lemma)) return rows.get(lemma)!
  return NO_ROWS
}

/** Rows whose trigger a word is as it stands, and those whose trigger it may be by its endings; null for most words. */
const rowsOfWord = perWord((word) => {
  const asWritten = rowsOf([word.lower])
  const byEndings = rowsOf(stems(word))
  return asWritten === NO_ROWS_OF_WORD && byEndings === NO_ROWS_OF_WORD ? null : { asWritten, byEndings }
})

/** The lemma that a word had last, and its rows: nearly always it has the same again. */
const lastLemma = perWord(() => ({ lemma: '', rows: NO_ROWS_OF_WORD }))

function rowsOfLemma(word: Word, lemma: string): RowsOfWord {
  const last = lastLemma(word)
  if (last.lemma !== lemma) {
    last.lemma = lemma
    last.rows = rowsOf([lemma])
  }
  return last.rows
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
  const upos = tree.upos(token)
  if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ') return NO_ROWS
  const word = tree.word(token)
  const known = rowsOfWord(word)
  // "is committed to": a predicate that some trees take for a verb
  if (known && upos === 'VERB' && known.asWritten.ADJ.length > 0) return known.asWritten.ADJ
  const lemma = tree.lemma(token)
  if (lemma !== word.lower) {
    const ofLemma = rowsFor(upos, rowsOfLemma(word, lemma))
    if (ofLemma.length > 0) return ofLemma
  } else if (known) {
    const ofWord = rowsFor(upos, known.asWritten)
    if (ofWord.length > 0) return ofWord
  }
  // where no row has its lemma
  return known === null ? NO_ROWS : rowsFor(upos, known.byEndings)
}

const rowsFor = (upos: 'VERB' | 'NOUN' | 'ADJ', { VERB, NOUN, ADJ }: RowsOfWord) =>
  upos === 'VERB' ? VERB : upos === 'NOUN' ? NOUN : ADJ

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
