/** Which country, and which place, a phrase's own words and neighbours point to. */
import { capitalOf, countryName } from '@demarche/core'
import type { Tree } from '../syntax/tree.ts'
import type { Phrase } from './phrase.ts'

/** The country that a phrase itself names: a country, its capital, people of it, or a demonym before the head. */
export function countryNamedBy(phrase: Phrase): string | null {
  const { naming } = phrase
  if (naming.as === 'country' || naming.as === 'people') return naming.country
  if (naming.as === 'side') return naming.country
  if (naming.as === 'capital') return naming.metonym.country
  if (naming.as === 'place') return naming.place.country
  if (naming.as === 'organisation') return naming.organisation.country
  return countryBefore(phrase)
}

/** The country of the first modifier that has one. */
export function countryBefore({ modifiers }: Pick<Phrase, 'modifiers'>): string | null {
  for (const { country } of modifiers) if (country !== null) return country
  return null
}

/** The place that a phrase names, for "residents of …": a region, a capital, a country, or "the Armenian capital". */
export function placeNamedBy(tree: Tree, phrase: Phrase): string | null {
  const { naming } = phrase
  if (naming.as === 'place') return naming.place.name
  if (naming.as === 'capital') return naming.metonym.name
  if (naming.as === 'country') return countryName(naming.country) ?? null
  const country = countryNamedBy(phrase)
  if (tree.lower(phrase.range.end - 1) === 'capital' && country) return capitalOf(country) ?? null
  return phrase.modifiers.find(({ place }) => place !== null)?.place?.name ?? null
}

const IN_A_PLACE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'through',
  'into',
  'within',
  'throughout',
  'towards',
  'toward',
  'via',
  'over',
])
const MOTION = new Set([
  'travel',
  'fly',
  'arrive',
  'come',
  'go',
  'return',
  'move',
  'head',
  'drive',
  'walk',
  'depart',
  'leave',
  'flee',
  'visit',
  'trip',
  'journey',
  'flight',
  'road',
  'way',
  'march',
  'take',
  'bring',
  'carry',
  'rush',
  'transfer',
  'escort',
])

/** The word before a phrase, if it is a preposition. */
export function wordBefore(tree: Tree, phrase: Phrase): string {
  const before = phrase.range.first - 1
  return before >= 0 && tree.sentenceIndex(before) === phrase.sentence ? tree.lower(before) : ''
}

/** "BAKU, 27 September (Wire) —": a name in capitals at the head of a dispatch says where it was written. */
export function isDateline(tree: Tree, { range, sentence }: Phrase): boolean {
  const { firstToken, endToken } = tree.analysis.sentences[sentence]!
  if (
    range.first !== firstToken ||
    !/^\p{Lu}{2}[\p{Lu}\s.-]*$/u.test(tree.text(range)) ||
    range.end >= endToken
  )
    return false
  return /^[,(–—-]$/.test(tree.form(range.end))
}

/** "Goris, Sotk and Jermuk": an unknown name that stands in one list with a place is one. */
export function isBesidePlace(tree: Tree, phrases: readonly Phrase[], { index, head }: Phrase): boolean {
  const firstOf = (token: number) => (tree.relation(token) === 'conj' ? tree.head(token) : token)
  const isListed = tree.relation(head) === 'conj' || tree.childBy(head, 'conj') !== undefined
  return (
    isListed &&
    [phrases[index - 1], phrases[index + 1]].some(
      (other) => other?.naming.as === 'place' && firstOf(other.head) === firstOf(head),
    )
  )
}

/** Whether a phrase says whose it is: by a modifier, by ’s, or by "of" with somebody’s name; "regime of terror" does not. */
export function saysWhose(phrases: readonly Phrase[], { modifiers, possessor, of }: Phrase): boolean {
  return modifiers.length > 0 || possessor !== null || (of !== null && phrases[of]?.naming.as !== 'other')
}

/** A sentence of a few words without a full stop stands above what follows. */
export function isHeading(tree: Tree, sentence: number): boolean {
  const { firstToken, endToken } = tree.analysis.sentences[sentence]!
  return endToken - firstToken <= 14 && !/[.!?:;"”’)]$/.test(tree.form(endToken - 1))
}

/** DESIGN's rule for capitals: as subject or object the government; after "in" or "at", or at the end of a way, a place. */
export function standsAsPlace(tree: Tree, phrase: Phrase): boolean {
  if (isDateline(tree, phrase)) return true
  const before = wordBefore(tree, phrase)
  if (IN_A_PLACE.has(before)) return true
  if (phrase.naming.as !== 'capital' && phrase.naming.as !== 'organisation') return false
  const head = tree.head(phrase.head)
  if (before === 'to' || before === 'from') return head >= 0 && MOTION.has(tree.lemma(head))
  if (before === 'of' || before === 'on') {
    // "the streets of Yerevan", "rain fell on Seoul": the government only where something is asked of it or done to it
    return (
      head >= 0 &&
      (tree.upos(head) === 'NOUN' ? !RELATIONAL.has(tree.lemma(head)) : PHYSICAL.has(tree.lemma(head)))
    )
  }
  return false
}

/** Nouns whose "of" names whose they are, as of a government; anywhere else "of" a capital is the city. */
const RELATIONAL = new Set([
  'government',
  'position',
  'policy',
  'decision',
  'demand',
  'intention',
  'statement',
  'claim',
  'accusation',
  'leader',
  'criticism',
  'support',
  'ally',
  'actions',
  'action',
  'aggression',
  'consent',
  'behalf',
  'part',
  'side',
])
const PHYSICAL = new Set(['fall', 'rain', 'drop', 'land', 'descend', 'converge', 'march', 'advance'])
