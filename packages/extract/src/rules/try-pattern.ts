/** What a pattern would match in a document, before it becomes a row of the tables. */
import type { Span } from '@demarche/core'
import type { FoundEvent } from '../events/found-event.ts'
import { matchRow } from '../events/match-row.ts'
import { type Pattern, PatternError, parsePattern } from '../events/pattern.ts'
import { lemmasOf } from '../events/stems.ts'
import type { TriggerRow } from '../events/trigger-row.ts'
import { TriggerSlots } from '../events/trigger-slots.ts'
import type { DocumentState } from '../stage.ts'
import { wordClasses } from './word-classes.ts'

/** Words that a part of a pattern found. */
export interface FilledPart {
  /** A role (`actor`) or a slot (`subject`). */
  readonly part: string
  readonly span: Span
  readonly text: string
  /** Names of the actors that stand there. */
  readonly actors: readonly string[]
}

/** One trigger word, and what the pattern made of it. */
export interface PatternMatch {
  readonly sentence: Span
  readonly trigger: FilledPart
  /** Whether the whole pattern matched; the rest are triggers that miss a slot or a role. */
  readonly isMatch: boolean
  readonly negated: boolean
  readonly roles: readonly FilledPart[]
  /** What stands in the slots on the tree, fitting or not. */
  readonly slots: readonly FilledPart[]
  /** Rows of the tables that read an event at the same word today. */
  readonly rows: readonly { readonly id: string; readonly type: string }[]
}

/**
 * Reads a pattern of the trigger tables, with their word classes.
 *
 * @throws PatternError where it is not well formed, or no slot has a role that an actor fills
 */
export function readPattern(source: string): Pattern {
  const pattern = parsePattern(source, wordClasses)
  if (!pattern.slots.some(({ role }) => role === 'actor' || role === 'recipient'))
    throw new PatternError(source, source.length, 0, 'give a slot the role {actor} or {recipient}')
  return pattern
}

/** Every word of a document that may be the pattern’s trigger, in the order of the text. */
export function tryPattern(state: DocumentState, pattern: Pattern): PatternMatch[] {
  const { tree, mentionIndex, events } = state
  const row: TriggerRow = {
    id: 'tried',
    type: 'SUPPORT',
    pattern: '',
    mode: undefined,
    reciprocal: false,
    examples: [],
    counterExamples: [],
    compiled: pattern,
  }
  const slots = new TriggerSlots(tree, mentionIndex)
  const found: PatternMatch[] = []
  for (let token = 0; token < tree.length; token++) {
    if (!mayTrigger(state, pattern, token)) continue
    slots.moveTo(token, pattern.upos)
    for (const slot of pattern.slots) if (!slot.isSource) slots.filling(slot)
    const event = matchRow(tree, row, token, slots)
    const { start, end } = tree.sentence(token)
    found.push({
      sentence: { start, end },
      trigger: filledPart(state, 'trigger', token),
      isMatch: event !== undefined,
      negated: event?.negated ?? false,
      roles: event ? rolesOf(state, event) : [],
      slots: slots.onTree.flatMap(([slot, tokens]) => tokens.map((at) => filledPart(state, slot, at))),
      rows: events.filter((other) => other.trigger === token).map(({ row: { id, type } }) => ({ id, type })),
    })
  }
  return found
}

/** As the tables are looked up: a predicate that is a verb to some trees counts as the adjective that it is. */
function mayTrigger({ tree }: DocumentState, { upos, lemmas }: Pattern, token: number): boolean {
  const own = tree.upos(token)
  if (own === upos) return lemmasOf(tree, token).some((lemma) => lemmas.includes(lemma))
  return upos === 'ADJ' && own === 'VERB' && lemmas.includes(tree.lower(token))
}

function rolesOf(state: DocumentState, { actors, recipients, places, content }: FoundEvent): FilledPart[] {
  const parts = { actor: actors, recipient: recipients, place: places, content }
  return Object.entries(parts).flatMap(([role, tokens]) =>
    tokens.map((token) => filledPart(state, role, token)),
  )
}

/** The phrase of a token where it has one, else the word. */
function filledPart({ tree, mentionIndex }: DocumentState, part: string, token: number): FilledPart {
  const mention = part === 'trigger' ? undefined : mentionIndex.mention(token)
  const phrase = part === 'trigger' ? undefined : mentionIndex.phrase(token)?.range
  const range = mention?.full ?? phrase ?? { first: token, end: token + 1 }
  return {
    part,
    span: tree.span(range),
    text: tree.text(range),
    actors: (mention?.actors ?? []).map(({ name }) => name),
  }
}
