/** Every reading of every trigger in a sentence, whoever takes part: the rows with their words, without their actors. */
import type { FoundEvent } from '../events/found-event.ts'
import { hasHeadLemma } from '../events/head-lemmas.ts'
import { modalityOf } from '../events/modality.ts'
import { mustRow } from '../events/must-requests.ts'
import type { Pattern, Slot } from '../events/pattern.ts'
import { settleEvents } from '../events/settle-events.ts'
import { tokensIn } from '../events/slot-places.ts'
import { lemmasOf } from '../events/stems.ts'
import type { TriggerRow } from '../events/trigger-row.ts'
import { MentionIndex } from '../mentions/mention-index.ts'
import { triggerRows } from '../rules/index.ts'
import type { Tree } from '../syntax/tree.ts'
import { isIn, type Pair } from './pair-tokens.ts'

/** A trigger read by a row. */
export interface Candidate {
  readonly event: FoundEvent
  /** Slots with words that were found on the tree, and those found beside the trigger only. */
  readonly onTree: number
  readonly nearby: number
  /** The part of speech is the row’s. */
  readonly tagged: boolean
}

const rowsByLemma = new Map<string, TriggerRow[]>()
for (const row of triggerRows) {
  if (row.type === 'LOCATED_IN' || row.type === 'SAY') continue
  for (const lemma of row.compiled.lemmas) rowsByLemma.set(lemma, [...(rowsByLemma.get(lemma) ?? []), row])
}

/** How far from a trigger its words may stand where the tree does not show them. */
const REACH = 10

/** All candidates in the sentences of a pair, with types and modes settled. */
export function candidateEvents(tree: Tree, pair: Pair): Candidate[] {
  const found: Candidate[] = []
  for (const { first, end } of pair.sentences) {
    for (let token = first; token < end; token++) {
      if (isIn(pair.source, token) && isIn(pair.target, token)) continue
      const best = mustCandidate(tree, pair, token) ?? bestRow(tree, token)
      if (best) found.push(best)
    }
  }
  const events = settleEvents(
    tree,
    new MentionIndex(tree, [], []),
    found.map(({ event }) => event),
  )
  return found.map((candidate, index) => ({ ...candidate, event: events[index]! }))
}

/** "[Chad] said {Mali} must pay": whatever the deed, it is asked for. */
function mustCandidate(tree: Tree, { source, target }: Pair, token: number): Candidate | undefined {
  if (tree.upos(token) !== 'VERB' || !(source.end <= target.first && target.end <= token)) return undefined
  if (!tree.childrenBy(token, 'aux').some((word) => tree.lower(word) === 'must')) return undefined
  const event = { ...bareEvent(tree, mustRow, token), obligation: false, content: [token] }
  return { event, onTree: 2, nearby: 0, tagged: true }
}

/** The row that fits a token best: most of its words, on the tree rather than beside it. */
function bestRow(tree: Tree, token: number): Candidate | undefined {
  let best: Candidate | undefined
  const upos = tree.upos(token)
  if (!/^(VERB|NOUN|ADJ|PROPN|AUX|X)$/.test(upos)) return undefined
  const lemmas = [...lemmasOf(tree, token), tree.lower(token)]
  const rows = [...new Set(lemmas.flatMap((lemma) => rowsByLemma.get(lemma) ?? []))].filter(({ compiled }) =>
    isPossibleForm(tree.lower(token), compiled),
  )
  for (const row of rows) {
    const fit = fitOf(tree, token, row.compiled)
    if (fit === undefined) continue
    const candidate: Candidate = {
      ...fit,
      tagged: row.compiled.upos === upos,
      event: bareEvent(tree, row, token),
    }
    if (best === undefined || weight(candidate) > weight(best)) best = candidate
  }
  return best
}

/** Adjectives are not inflected, nouns not as verbs are: "opened" is no "open", "called" is no "call". */
function isPossibleForm(form: string, { upos, lemmas }: Pattern): boolean {
  if (upos === 'ADJ') return lemmas.includes(form)
  return upos === 'VERB' || lemmas.includes(form) || !/(ed|ing)$/.test(form)
}

const weight = ({ onTree, nearby, tagged }: Candidate) => onTree * 3 + nearby * 2 + (tagged ? 2 : 0)

/** Whether the words that a row asks for are there; undefined where one is missing or a forbidden one is there. */
function fitOf(
  tree: Tree,
  trigger: number,
  { slots, upos }: Pattern,
): Pick<Candidate, 'onTree' | 'nearby'> | undefined {
  let [onTree, nearby] = [0, 0]
  for (const slot of slots) {
    if (slot.names.includes('source')) continue
    const tokens = tokensIn(tree, trigger, slot, upos)
    const there =
      slot.lemmas === null ? tokens.length > 0 : tokens.some((token) => hasHeadLemma(tree, token, slot))
    if (slot.presence === 'forbidden') {
      if (there) return undefined
    } else if (slot.presence === 'optional') {
      if (there && slot.lemmas !== null) onTree++
    } else if (slot.lemmas === null) {
      if (!there && !isIntroduced(tree, trigger, slot)) return undefined
    } else if (there) onTree++
    else if (isNearby(tree, trigger, slot)) nearby++
    else return undefined
  }
  return { onTree, nearby }
}

/** For a slot of any words: sides may be anywhere, but what a preposition or "to" brings must have it behind the trigger. */
function isIntroduced(tree: Tree, trigger: number, { names, prepositions }: Slot): boolean {
  if (names.some((name) => name !== 'infinitive' && name !== 'clause')) return true
  const end = Math.min(tree.sentence(trigger).endToken, trigger + 2 * REACH)
  for (let token = trigger + 1; token < end; token++) {
    const word = tree.lower(token)
    // "called on": the word behind the verb; "discussed the crisis with": further away
    if (prepositions.includes(word) && (token <= trigger + 2 || word === 'with' || word === 'between'))
      return true
    if (names.includes('infinitive') && word === 'to' && token <= trigger + 5) return true
    if (names.includes('clause') && word === 'that' && token <= trigger + 3) return true
  }
  return false
}

function reachOf({ names }: Slot): { back: number; ahead: number } {
  if (names.includes('modifier')) return { back: 3, ahead: 0 }
  if (names.includes('subject')) return { back: REACH, ahead: 0 }
  if (names.includes('particle')) return { back: 0, ahead: 3 }
  return { back: names.includes('object') ? 5 : 0, ahead: names.length === 0 ? 2 * REACH : REACH }
}

/** True where a word of a slot stands a few tokens behind the trigger, or before it for subjects and modifiers. */
function isNearby(tree: Tree, trigger: number, slot: Slot): boolean {
  const { firstToken, endToken } = tree.sentence(trigger)
  const { back, ahead } = reachOf(slot)
  const from = Math.max(firstToken, trigger - back)
  const to = Math.min(endToken, trigger + ahead + 1)
  let behindPreposition = false
  for (let token = from; token < to; token++) {
    if (token === trigger) behindPreposition = false
    if (token === trigger) continue
    if (token > trigger + 1 ? /^(ADP|PART|VERB)$/.test(tree.upos(token)) : tree.lower(token) === 'to')
      behindPreposition = true
    if (
      behindPreposition &&
      token > trigger &&
      slot.names.includes('object') &&
      slot.prepositions.length === 0
    )
      return false
    const lemmas = [...lemmasOf(tree, token), tree.lower(token)]
    if (token > from) lemmas.push(`${tree.lower(token - 1)}-${tree.lemma(token)}`)
    if (lemmas.some((lemma) => slot.lemmas!.has(lemma))) return true
  }
  return false
}

function bareEvent(tree: Tree, row: TriggerRow, trigger: number): FoundEvent {
  const content = row.compiled.slots
    .filter(({ role }) => role === 'content')
    .flatMap((slot) => tokensIn(tree, trigger, slot, row.compiled.upos))
  return {
    row,
    trigger,
    // the pair fills the roles: some token must stand for the actor
    actors: [trigger],
    actorIsSource: false,
    recipients: [],
    places: [],
    content,
    ...modalityOf(tree, trigger),
  }
}
