/** Base noun phrases, read by their words: who or what they name, before anyone knows which actor that is. */
import type { ActorKind, KnownOrganisation, Metonym } from '@demarche/core'
import type { KnownPlace } from '../lexicon/places.ts'
import type { Title } from '../lexicon/titles.ts'
import type { TokenRange } from '../syntax/tree.ts'

/** What a phrase names, by its words alone. */
export type PhraseNaming =
  /** `name` may have one word; `title` is null for a bare name. */
  | {
      readonly as: 'person'
      readonly name: string
      readonly nameRange: TokenRange
      readonly office: OfficeWords | null
    }
  /** A title without a name: "the head of state". */
  | { readonly as: 'title'; readonly office: OfficeWords }
  | { readonly as: 'country'; readonly country: string }
  | { readonly as: 'capital'; readonly metonym: Metonym }
  | { readonly as: 'organisation'; readonly organisation: KnownOrganisation | Metonym }
  | { readonly as: 'place'; readonly place: KnownPlace }
  /** A body or group by its noun: "Russian Foreign Ministry", "residents". */
  | {
      readonly as: 'body'
      readonly kind: ActorKind
      readonly noun: string
      readonly words: string
      readonly proper: boolean
    }
  /** People of a country: "Armenians", "the French". */
  | { readonly as: 'people'; readonly country: string }
  /** "the Armenian side". */
  | { readonly as: 'side'; readonly country: string | null }
  /** "the parties", "both sides". */
  | { readonly as: 'parties' }
  | { readonly as: 'pronoun'; readonly word: string }
  /** A capitalised name that no list knows. */
  | { readonly as: 'unknown-name'; readonly name: string }
  | { readonly as: 'other' }

/** A title with the words that stand around it in its phrase. */
export interface OfficeWords {
  readonly title: Title
  /** The office as the text names it: "Foreign Minister", "foreign policy chief". */
  readonly text: string
  readonly range: TokenRange
  readonly former: boolean
  readonly acting: boolean
  /** Kind and words of a body named before the title: "foreign ministry" in "foreign ministry spokesman". */
  readonly body: { readonly kind: ActorKind; readonly noun: string; readonly words: string } | null
}

/** One base noun phrase, or one pronoun. */
export interface Phrase {
  readonly index: number
  readonly range: TokenRange
  /** The range without determiners and outer adjectives that do not belong to the name. */
  readonly core: TokenRange
  /** The token by which the phrase hangs in the tree. */
  readonly head: number
  readonly sentence: number
  readonly naming: PhraseNaming
  /** Countries, bodies and places that stand before the head word: "Azerbaijani", "EU", "Karabakh". */
  readonly modifiers: readonly PhraseModifier[]
  /** Phrase that owns this one ("Armenia" of "Armenia's prime minister"), or that follows with "of". */
  readonly possessor: number | null
  readonly of: number | null
  readonly definite: boolean
  readonly plural: boolean
  readonly soCalled: boolean
}

/** A unit of the closed lists inside a phrase, before its head word. */
export interface PhraseModifier {
  readonly range: TokenRange
  readonly country: string | null
  readonly organisation: KnownOrganisation | Metonym | null
  readonly place: KnownPlace | null
  readonly demonym: boolean
}

/** The phrase in whose range a token stands: phrases stand one behind another. */
export function phraseAt(phrases: readonly Phrase[], token: number): Phrase | undefined {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.range.end <= token) low = middle + 1
    else high = middle
  }
  const found = low < phrases.length ? phrases[low] : undefined
  return found && found.range.first <= token ? found : undefined
}

/** The phrase with this head. */
export function phraseByHead(phrases: readonly Phrase[], head: number): Phrase | undefined {
  const phrase = phraseAt(phrases, head)
  return phrase?.head === head ? phrase : undefined
}

/** The phrases of a phrase's sentence that end before it begins, the nearest first. */
export function phrasesBefore(
  phrases: readonly Phrase[],
  { index, range, sentence }: Pick<Phrase, 'index' | 'range' | 'sentence'>,
): Phrase[] {
  const found: Phrase[] = []
  for (let at = index - 1; at >= 0 && phrases[at]!.sentence === sentence; at--)
    if (phrases[at]!.range.end <= range.first) found.push(phrases[at]!)
  return found
}
