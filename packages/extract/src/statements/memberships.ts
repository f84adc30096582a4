/** Who is a member of what: "Norway is a member of NATO", "Ada Lind, a member of the Labour Party", "Finland joined NATO in 2023". */
import type { Statement, StatementTime } from '@demarche/core'
import { lemmaBit } from '@demarche/language'
import { modalityOf } from '../events/modality.ts'
import { objects, subjects } from '../events/roles.ts'
import { officeTime } from '../offices/office-time.ts'
import type { DocumentState } from '../stage.ts'
import type { TokenRange } from '../syntax/tree.ts'
import { chainAround } from './chains.ts'
import { isDenied, withDeniers } from './denials.ts'
import type { StatementBuilder } from './statement-builder.ts'

/** Kinds of body that have members; a seat in a parliament is an office. */
const WITH_MEMBERS = new Set(['igo', 'party', 'ngo', 'armed-group'])

const JOINS = lemmaBit((lemma) => lemma === 'join')

/** Statements of lasting membership; one that is over or was left is none. */
export function memberships(state: DocumentState, builder: StatementBuilder): Statement[] {
  return [...ofPhrases(state, builder), ...ofJoining(state, builder)]
}

function ofPhrases(state: DocumentState, builder: StatementBuilder): Statement[] {
  const { tree, phrases, mentionIndex } = state
  const found: Statement[] = []
  for (const phrase of phrases) {
    const { of } = phrase
    if (of === null) continue
    const { head, range } = phrase
    const word = tree.lower(range.end - 1)
    if (word !== 'member' && word !== 'members') continue
    if (tree.lower(range.end - 2) === 'former') continue
    const copula = tree.childBy(head, 'cop')
    if (copula !== undefined && /^(was|were)$/.test(tree.lower(copula))) continue
    const isApposed = tree.relation(head) === 'appos'
    const who = copula !== undefined ? subjects(tree, head) : isApposed ? [tree.head(head)] : []
    const body = phrases[of]!
    const near = { first: range.first, end: body.range.end }
    const others = who.filter((token) => mentionIndex.phrase(token) !== phrase)
    found.push(...stateMembership(state, builder, head, others, body.head, near, null))
  }
  return found
}

function ofJoining(state: DocumentState, builder: StatementBuilder): Statement[] {
  const { tree } = state
  const found: Statement[] = []
  for (let verb = 0; verb < tree.length; verb++) {
    if (tree.upos(verb) !== 'VERB' || !tree.lemmaHas(verb, JOINS)) continue
    const body = objects(tree, verb)[0]
    if (body === undefined || tree.childrenBy(verb, 'obl').some((child) => tree.preposition(child) === 'for'))
      continue
    const near = { first: verb, end: verb + 1 }
    found.push(...stateMembership(state, builder, verb, subjects(tree, verb), body, near, 'start'))
  }
  return found
}

function stateMembership(
  state: DocumentState,
  builder: StatementBuilder,
  trigger: number,
  who: readonly number[],
  body: number,
  near: TokenRange,
  change: 'start' | null,
): Statement[] {
  const { tree, mentionIndex, attributions } = state
  const owner = mentionIndex.actors(body)[0]
  if (!owner || !WITH_MEMBERS.has(owner.kind) || owner.local) return []
  const actors = builder.references(who.filter((token) => mentionIndex.actors(token).length > 0))
  const recipients = [builder.reference(owner, tree.span(mentionIndex.mention(body)!.full))]
  if (actors.length === 0 || actors.some(({ id }) => id === recipients[0]!.id)) return []
  const time: StatementTime | null = officeTime(state, trigger, near, change)
  if (time?.end) return []
  const chain = withDeniers(tree, chainAround(attributions, trigger))
  const { negated, future, hypothetical, open, obligation } = modalityOf(tree, trigger)
  const supposed = hypothetical || open || obligation
  return [
    builder.build({
      kind: 'relation',
      type: 'MEMBER_OF',
      trigger,
      rule: change === null ? 'member-of' : 'joins',
      actors,
      recipients,
      negated: negated !== isDenied(tree, chain, trigger),
      auxiliary: [...(future ? (['future'] as const) : []), ...(supposed ? (['hypothetical'] as const) : [])],
      chain,
      time,
      text: tree.subtree(trigger),
      confidence: 0.8,
    }),
  ]
}
