/** Tries a trigger row at a token. */
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import type { FoundEvent } from './found-event.ts'
import { isSubjunctive, modalityOf } from './modality.ts'
import { nounAgents, nounDoers, nounOwners } from './noun-roles.ts'
import type { Role, Slot } from './pattern.ts'
import {
  indirectObjects,
  infinitives,
  isPassive,
  objects,
  particles,
  prepositionals,
  subjects,
  withConjuncts,
} from './roles.ts'
import { hasLemma, lemmasOf } from './stems.ts'
import { surfaceSubjects } from './surface-subject.ts'
import type { TriggerRow } from './trigger-row.ts'

/** Tokens by slot, shared by the rows that are tried at one trigger; they have one part of speech. */
export type SlotTokens = Map<string, number[]>

/** Tokens found for each role. */
type Filled = Record<Role, readonly number[]>

const NONE: readonly number[] = []

/** Things that strike for whoever owns or sends them: "Syrian jets bombed", "an attack by rebels killed". */
const INSTRUMENTS = new Set(
  'aircraft airplane plane warplane jet fighter helicopter gunship missile rocket bulldozer tank drone warship ship boat vessel artillery gun gunner bomb bomber airstrike strike attack shelling bombing bombardment raid offensive operation fire gunfire blast explosion convoy vehicle submarine shell mortar'.split(
    ' ',
  ),
)

/** Those for whom a thing acts: its modifiers, its owner, its "by". */
function wielders(tree: Tree, token: number): number[] {
  if (!INSTRUMENTS.has(tree.lemma(token))) return []
  const by = prepositionals(tree, token, ['by'])
  return by.length > 0 ? by : tree.childrenBy(token, 'amod', 'compound', 'nmod:poss')
}

/** The tokens that stand in a slot of a trigger, whatever they are. */
export function tokensIn(tree: Tree, trigger: number, slot: Slot, upos: string): number[] {
  const [only = ''] = slot.names
  const found =
    slot.names.length > 1
      ? slot.names.flatMap((name) => tokensInPlace(tree, trigger, name, upos))
      : tokensInPlace(tree, trigger, only, upos)
  if (slot.prepositions.length === 0) return found
  const brought = prepositionals(tree, trigger, slot.prepositions)
  return found.length + brought.length < 2 ? [...found, ...brought] : [...new Set([...found, ...brought])]
}

function tokensInPlace(tree: Tree, trigger: number, name: string, upos: string): number[] {
  switch (name) {
    case 'subject':
      return upos === 'NOUN' || upos === 'ADJ' ? copularSubjects(tree, trigger) : subjects(tree, trigger)
    case 'object':
      return objects(tree, trigger)
    case 'iobject':
      return indirectObjects(tree, trigger)
    case 'agent':
      return orModifiers(tree, trigger, nounAgents(tree, trigger))
    case 'doer':
      return nounDoers(tree, trigger)
    case 'infinitive':
      return infinitives(tree, trigger)
    case 'clause':
      return tree.childrenBy(trigger, 'ccomp')
    case 'subjunctive':
      return tree.childrenBy(trigger, 'ccomp').filter((clause) => isSubjunctive(tree, clause))
    case 'particle':
      return particles(tree, trigger)
    case 'modifier':
      return tree.childrenBy(trigger, 'amod', 'compound', 'nmod')
    case 'owner':
      return objects(tree, trigger).flatMap((object) => orModifiers(tree, object, nounOwners(tree, object)))
    case 'complement':
      return complements(tree, trigger)
    default:
      return []
  }
}

/** Words before a noun stand for whose it is where nothing else says so: "an Armenian proposal". */
function orModifiers(tree: Tree, noun: number, found: number[]): number[] {
  if (found.length > 0) return found
  return tree
    .childrenBy(noun, 'amod', 'compound', 'nmod')
    .filter((child) => tree.prepositions(child).length === 0)
}

function copularSubjects(tree: Tree, predicate: number): number[] {
  if (tree.childBy(predicate, 'aux:pass') !== undefined)
    return tree.childrenBy(predicate, 'nsubj').flatMap((subject) => withConjuncts(tree, subject))
  const copula = tree.childrenBy(predicate, 'cop', 'aux').some((child) => tree.lemma(child) === 'be')
  return copula ? subjects(tree, predicate) : []
}

/** What something is called: "called it an act of aggression", "described as a provocation". */
function complements(tree: Tree, verb: number): number[] {
  const direct = tree.childrenBy(verb, 'xcomp').filter((child) => tree.upos(child) !== 'VERB')
  const named = [...direct, ...prepositionals(tree, verb, ['as']), ...tree.childrenBy(verb, 'obj')]
  return named.flatMap((token) => [
    token,
    ...tree.childrenBy(token, 'nmod').filter((child) => tree.prepositions(child)[0] === 'of'),
    ...tree.childrenBy(token, 'amod'),
  ])
}

/** Nouns that only measure what follows with "of": "tons of medicine", "part of a program". */
const MEASURES = new Set(
  'percent % ton tonne kg kilogram litre barrel part number lot hundred thousand dozen million billion series group round wave amount rest bulk half quarter third package shipment piece set range worth kind type form list'.split(
    ' ',
  ),
)

/** "met with Ana Lom to discuss": the phrase right behind the verb and its preposition, whatever the tree makes of it. */
function besideVerb(tree: Tree, mentions: MentionIndex, slot: Slot, trigger: number): number[] {
  const at = trigger + 1
  if (slot.role === null || tree.upos(trigger) !== 'VERB' || at + 1 >= tree.length) return []
  if (!slot.prepositions.includes(tree.lower(at))) return []
  const mention = mentions.mention(at + 1)
  return mention && mention.range.first <= at + 2 ? [mention.head] : []
}

/** The lemmas of a head, of what it measures, and of the compounds that it closes: "conference", "press-conference". */
export function headLemmas(tree: Tree, token: number): string[] {
  const own = lemmasOf(tree, token)
  const compounds = tree
    .childrenBy(token, 'compound', 'amod')
    .map((child) => `${tree.lemma(child)}-${tree.lemma(token)}`)
  const measured = MEASURES.has(tree.lemma(token))
    ? tree
        .childrenBy(token, 'nmod')
        .filter((child) => /^(of|in|worth)$/.test(tree.prepositions(child)[0] ?? ''))
        .flatMap((child) => lemmasOf(tree, child))
    : []
  return [...own, ...compounds, ...measured, ...describedAs(tree, token)]
}

/** "what it described as measures". */
function describedAs(tree: Tree, token: number): string[] {
  if (tree.lower(token) !== 'what') return []
  return tree
    .childrenBy(token, 'acl')
    .flatMap((clause) => tree.childrenBy(clause, 'obl', 'xcomp'))
    .filter((child) => tree.prepositions(child)[0] === 'as' || tree.relation(child) === 'xcomp')
    .flatMap((child) => [...lemmasOf(tree, child)])
}

function passes(tree: Tree, mentions: MentionIndex, slot: Slot, token: number): boolean {
  if (slot.lemmas === null || hasLemma(tree, token, slot.lemmas)) return true
  if (headLemmas(tree, token).some((lemma) => slot.lemmas!.has(lemma))) return true
  // "a Council of Europe summit": the last word is the head of a phrase, whatever the parser takes for it
  const phrase = mentions.phrase(token)
  return phrase?.naming.as === 'other' && slot.lemmas.has(tree.lemma(phrase.range.end - 1))
}

/**
 * The event that a row reads at a trigger, or undefined.
 *
 * Figurative use is kept out here: a subject that is there but is no actor rules the row out, and so does a required
 * role that no actor fills.
 */
export function matchRow(
  tree: Tree,
  mentions: MentionIndex,
  row: TriggerRow,
  trigger: number,
  slots: SlotTokens = new Map(),
): FoundEvent | undefined {
  const filled: Filled = { actor: NONE, recipient: NONE, place: NONE, content: NONE }
  let fromSource = false
  for (const slot of row.compiled.slots) {
    if (slot.names.includes('source')) {
      fromSource = true
      continue
    }
    const onTree = tokensOf(tree, trigger, row, slot, slots)
    const isVerbSubject = slot.names.includes('subject') && row.compiled.upos === 'VERB'
    const tokens =
      isVerbSubject && onTree.length === 0 && !isPassive(tree, trigger)
        ? surfaceSubjects(tree, mentions, trigger)
        : onTree
    const filling = tokens.length > 0 ? tokens : besideVerb(tree, mentions, slot, trigger)
    if (filling.length === 0) {
      if (slot.presence === 'required') return undefined
      continue
    }
    const passing = filling.filter((token) => passes(tree, mentions, slot, token))
    if (
      slot.presence === 'forbidden'
        ? passing.length > 0
        : slot.presence === 'required' && passing.length === 0
    )
      return undefined
    if (slot.presence === 'forbidden' || slot.role === null) continue
    const holders = isVerbSubject ? passing.flatMap((token) => [token, ...wielders(tree, token)]) : passing
    const fit =
      slot.role === 'content'
        ? passing
        : withCoordinated(mentions, holders).filter((token) =>
            fitsRole(
              mentions,
              slot.role!,
              token,
              slot.prepositions.length > 0 || slot.names.includes('owner'),
            ),
          )
    const mustBeActor = slot.presence === 'required' || (slot.names.includes('subject') && tokens.length > 0)
    if (mustBeActor && fit.length === 0) return undefined
    filled[slot.role] = withOthers(filled[slot.role], fit)
  }
  const isPredicate = fromSource && tree.childBy(trigger, 'cop') !== undefined
  if (filled.actor.length + filled.recipient.length === 0 && !isPredicate) return undefined
  return finish(tree, row, trigger, filled, fromSource)
}

/** The tokens of a slot, looked for once at each trigger. */
function tokensOf(tree: Tree, trigger: number, row: TriggerRow, slot: Slot, slots: SlotTokens): number[] {
  const known = slots.get(slot.key)
  if (known !== undefined) return known
  const found = tokensIn(tree, trigger, slot, row.compiled.upos)
  slots.set(slot.key, found)
  return found
}

/** Tokens with those of others that are not among them. */
const withOthers = (tokens: readonly number[], others: readonly number[]): readonly number[] =>
  tokens.length === 0 ? [...others] : [...tokens, ...others.filter((token) => !tokens.includes(token))]

const withCoordinated = (mentions: MentionIndex, tokens: readonly number[]) => [
  ...new Set(tokens.flatMap((token) => [token, ...mentions.coordinated(token)])),
]

/** Whether a token may fill a role; a country that a preposition brings may be hit though it stands as a place. */
function fitsRole(mentions: MentionIndex, role: Role, token: number, brought: boolean): boolean {
  const mention = mentions.mention(token)
  if (!mention) return false
  return role === 'place'
    ? mention.actors.some(({ kind }) => kind === 'place' || kind === 'country') || mention.asPlace
    : (!mention.asPlace || (brought && role === 'recipient')) &&
        mention.actors.some(({ kind }) => kind !== 'place')
}

function finish(
  tree: Tree,
  row: TriggerRow,
  trigger: number,
  filled: Filled,
  fromSource: boolean,
): FoundEvent {
  const recipients = filled.recipient.filter((token) => !filled.actor.includes(token))
  const both = row.reciprocal ? [...filled.actor, ...recipients] : filled.actor
  const isRelation = row.type === 'LOCATED_IN'
  return {
    row,
    trigger,
    actors: both,
    actorIsSource: fromSource,
    recipients: row.reciprocal ? [] : isRelation ? filled.place : recipients,
    places: isRelation ? [] : filled.place,
    content: filled.content,
    ...modalityOf(tree, trigger),
  }
}
