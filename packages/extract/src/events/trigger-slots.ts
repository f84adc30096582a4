/** What stands in the slots of the rows that are tried at a trigger, looked for once for all of them. */
import { lemmaBit } from '@demarche/language'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { hasHeadLemma } from './head-lemmas.ts'
import type { Pattern, Slot } from './pattern.ts'
import { prepositionals } from './prepositionals.ts'
import { isPassive } from './roles.ts'
import { tokensIn } from './slot-places.ts'
import { surfaceSubjects } from './surface-subject.ts'

/** What a slot asks for, and what there is. */
export interface Filling {
  /** The slot's, which others of the same place, words and role share. */
  readonly asked: number
  /** Whether anything stands there at all, fitting or not. */
  readonly isEmpty: boolean
  /** Whether the tree shows it, or a subject right before the verb, and not only the words right behind the verb. */
  readonly isShown: boolean
  /** Tokens with the lemmas that are asked for. */
  readonly passing: readonly number[]
  /** Those of them, and of the actors that belong to them, that can take the role. */
  readonly fit: readonly number[]
}

const NONE: readonly number[] = []

/** Things that strike for whoever owns or sends them: "Syrian jets bombed", "an attack by rebels killed". */
const INSTRUMENTS = new Set(
  'aircraft airplane plane warplane jet fighter helicopter gunship missile rocket bulldozer tank drone warship ship boat vessel artillery gun gunner bomb bomber airstrike strike attack shelling bombing bombardment raid offensive operation fire gunfire blast explosion convoy vehicle submarine shell mortar'.split(
    ' ',
  ),
)

const INSTRUMENT = lemmaBit((lemma) => INSTRUMENTS.has(lemma))

/** The slots at one trigger; one object serves all triggers of a document, one after the other. */
export class TriggerSlots {
  readonly #tree: Tree
  readonly #mentions: MentionIndex
  #trigger = -1
  #upos: Pattern['upos'] = 'VERB'
  /** Slots of different places that were looked at, and the tokens in them; behind `#slotCount` those of triggers before. */
  readonly #slots: Slot[] = []
  readonly #tokens: (readonly number[])[] = []
  #slotCount = 0
  readonly #fillings: Filling[] = []
  #fillingCount = 0

  constructor(tree: Tree, mentions: MentionIndex) {
    this.#tree = tree
    this.#mentions = mentions
  }

  /** Turns to another trigger, and to rows for one part of speech. */
  moveTo(trigger: number, upos: Pattern['upos']): this {
    this.#trigger = trigger
    this.#upos = upos
    this.#slotCount = 0
    this.#fillingCount = 0
    return this
  }

  /** The slots that were looked at on the tree since the last move, with the tokens that stand in them. */
  get onTree(): (readonly [slot: string, tokens: readonly number[]])[] {
    return this.#slots.slice(0, this.#slotCount).map(({ key }, index) => [key, this.#tokens[index]!])
  }

  filling(slot: Slot): Filling {
    for (let at = 0; at < this.#fillingCount; at++) {
      const known = this.#fillings[at]!
      if (known.asked === slot.asked) return known
    }
    const filling = this.#fill(slot)
    this.#fillings[this.#fillingCount++] = filling
    return filling
  }

  #fill(slot: Slot): Filling {
    const isVerbSubject = slot.isSubject && this.#upos === 'VERB'
    let tokens = this.#tokensOf(slot)
    if (isVerbSubject && tokens.length === 0 && !isPassive(this.#tree, this.#trigger))
      tokens = surfaceSubjects(this.#tree, this.#mentions, this.#trigger)
    const isShown = tokens.length > 0
    if (!isShown) tokens = this.#besideVerb(slot)
    const passing = slot.lemmas === null ? tokens : this.#passing(tokens, slot)
    const fit = slot.role === null || slot.role === 'content' ? passing : this.#fitting(slot, passing)
    return { asked: slot.asked, isEmpty: tokens.length === 0, isShown, passing, fit }
  }

  #tokensOf(slot: Slot): readonly number[] {
    for (let at = 0; at < this.#slotCount; at++)
      if (this.#slots[at]!.place === slot.place) return this.#tokens[at]!
    const found = tokensIn(this.#tree, this.#trigger, slot, this.#upos)
    this.#slots[this.#slotCount] = slot
    this.#tokens[this.#slotCount++] = found
    return found
  }

  /** "met with Ana Lom to discuss": the phrase right behind the verb and its preposition, whatever the tree makes of it. */
  #besideVerb(slot: Slot): readonly number[] {
    const tree = this.#tree
    const at = this.#trigger + 1
    if (slot.role === null || slot.prepositions.length === 0 || at + 1 >= tree.length) return NONE
    if (tree.upos(this.#trigger) !== 'VERB' || !slot.prepositions.includes(tree.lower(at))) return NONE
    const mention = this.#mentions.mention(at + 1)
    return mention && mention.range.first <= at + 2 ? [mention.head] : NONE
  }

  #passing(tokens: readonly number[], slot: Slot): readonly number[] {
    let passing = NONE
    for (const token of tokens) if (this.#passes(slot, token)) passing = [...passing, token]
    return passing
  }

  #passes(slot: Slot, token: number): boolean {
    if (hasHeadLemma(this.#tree, token, slot)) return true
    // "a Council of Europe summit": the last word is the head of a phrase, whatever the parser takes for it
    const phrase = this.#mentions.phrase(token)
    return phrase?.naming.as === 'other' && slot.lemmas!.has(this.#tree.lemma(phrase.range.end - 1))
  }

  /** The tokens that can take a slot's role, each with those coordinated with it and, for a subject, those it acts for. */
  #fitting(slot: Slot, passing: readonly number[]): number[] {
    const fit: number[] = []
    for (const token of passing) {
      this.#addFitting(fit, slot, token)
      if (slot.isSubject && this.#upos === 'VERB' && this.#tree.lemmaHas(token, INSTRUMENT))
        for (const wielder of wielders(this.#tree, token)) this.#addFitting(fit, slot, wielder)
    }
    return fit
  }

  #addFitting(fit: number[], slot: Slot, token: number): void {
    if (this.#fits(slot, token) && !fit.includes(token)) fit.push(token)
    for (const other of this.#mentions.coordinated(token))
      if (this.#fits(slot, other) && !fit.includes(other)) fit.push(other)
  }

  /** Whether a token may fill a role; a country that a preposition brings may be hit though it stands as a place. */
  #fits({ role, isBrought }: Slot, token: number): boolean {
    const mention = this.#mentions.mention(token)
    if (mention === undefined) return false
    if (role === 'place')
      return mention.actors.some(({ kind }) => kind === 'place' || kind === 'country') || mention.asPlace
    if (mention.asPlace && !(isBrought && role === 'recipient')) return false
    for (const { kind } of mention.actors) if (kind !== 'place') return true
    return false
  }
}

/** Those for whom a thing acts: its modifiers, its owner, its "by". */
function wielders(tree: Tree, thing: number): number[] {
  const by = prepositionals(tree, thing, ['by'])
  return by.length > 0 ? by : tree.childrenBy(thing, 'amod', 'compound', 'nmod:poss')
}
