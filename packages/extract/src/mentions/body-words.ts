/** The words of a body or group: one way to say them, the name they give, and whether they mean a body met before. */
import { type ActorKind, countryBehindOf, countryOf, foldName } from '@demarche/core'
import type { ActorDraft } from './actor-draft.ts'

/** What a body is named by in a phrase. */
export interface BodyWords {
  readonly kind: ActorKind
  /** The noun that makes it a body: "ministry", "press service". */
  readonly noun: string
  /** All words of its own: "foreign ministry", "sabotage and reconnaissance group". */
  readonly words: string
  readonly country: string | null
  /** A name that goes into its own: "of Karabakh", "of Yerevan". */
  readonly place: string | null
  readonly definite: boolean
  /** The words are a name, written with capitals. */
  readonly proper: boolean
  readonly text: string
}

/** What a name may be called by later: its last word, and the last before "of" or "for": the court, of a Court of Justice. */
export function headNouns(name: string): string[] {
  const folded = oneSpelling(foldName(name))
  return [folded, folded.replace(/ (?:of|for) .*$/, '')].map((words) => words.split(' ').at(-1)!)
}
/** What stands beside the noun and is no word of every body: `counter-terrorism` of `counter-terrorism forces`. */
export const ownAttributes = (words: string, noun: string) =>
  words
    .replace(noun, '')
    .replace(/\b(the|its|their|local|all|ethnic)\b/g, '')
    .trim()

/** Kinds whose names are written with capitals: "Foreign Ministry of Russia". */
const CAPITALISED_KINDS = new Set<ActorKind>(['ministry', 'legislature', 'court', 'party'])

/** The name of a body, the same for "Russia’s foreign ministry" and "the Russian Foreign Ministry". */
export function bodyName({ words, place, country, kind, proper, text }: BodyWords): string {
  const owner = place ?? (country === null ? null : countryBehindOf(country))
  if (owner === null && proper) return text.replace(/^(the|an?) /i, '')
  const own = words === '' ? text : words
  const shown =
    CAPITALISED_KINDS.has(kind) || (proper && own.includes(' '))
      ? own.replace(/(^|\s)(?!of\b|and\b|the\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
      : capitalised(own)
  return owner === null ? shown : `${shown} of ${owner}`
}

/** American and British spellings of one word are one. */
const oneSpelling = (words: string) => (OTHER_SPELLING.test(words) ? respelt(words) : words)

const OTHER_SPELLING = /\bdefense\b|organiz|\blabor\b/i
const respelt = (words: string) =>
  words
    .replace(/\bdefense\b/gi, 'defence')
    .replace(/organiz/gi, 'organis')
    .replace(/\blabor\b/gi, 'labour')

/** Nouns that mean one kind of body, the first of them in its name; each stands for itself and for the end of longer words. */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    'peacekeepers',
    'peacekeeping contingent',
    'peacekeeping force',
    'peacekeeping forces',
    'peacekeeping troops',
    'peacekeeping units',
    'peacekeeping soldiers',
    'peacekeeping servicemen',
    'peacekeeping personnel',
    'peace-keepers',
    'peace-keeping force',
    'peace-keeping forces',
    'peacekeeping army',
  ],
  [
    'presidential administration',
    'presidential office',
    'president’s office',
    "president's office",
    'president’s administration',
    "president's administration",
    'office of the president',
    'administration of the president',
  ],
]
const synonyms = new Map(SYNONYMS.flatMap(([first, ...others]) => others.map((other) => [other, first!])))
const nounOf: Readonly<Record<string, string>> = { 'presidential administration': 'administration' }

/** The words as one way says them: one spelling, and of several names for a kind of body always the same. */
export function inOneWay(body: BodyWords): BodyWords {
  const words = oneSpelling(body.words)
  const same = synonyms.get(words)
  if (same) return { ...body, words: same, noun: nounOf[same] ?? same }
  if (body.kind !== 'ministry') return words === body.words ? body : { ...body, words }
  const subject = / (?:department|office)$/.test(words) ? words.replace(/ \S+$/, '') : undefined
  if (subject === undefined) return { ...body, words: words.replace(/^national defence/, 'defence') }
  return { ...body, noun: 'ministry', words: `${subject.replace(/^national defence/, 'defence')} ministry` }
}

/** `Armenian` of ARM. */
export const adjectiveOf = (country: string) =>
  countryOf(country)?.demonyms.find(({ form }) => form !== 'people' && form !== 'person')?.word ??
  countryBehindOf(country)

/** With a capital first. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The draft and the description are one body: same country if both are known, and one's words are the other's, or its noun alone. */
export function sameBody(
  draft: ActorDraft,
  { kind, noun, words, country, place, definite, proper }: BodyWords,
): boolean {
  if (draft.kind !== kind || !draft.keys.has(noun)) return false
  if (country !== null && draft.country !== null && draft.country !== country) return false
  if (place !== null && !draft.name.includes(place) && !some(draft.aliases, (alias) => alias.includes(place)))
    return false
  if (words === noun)
    return definite && (country === null || draft.country === null || draft.country === country)
  if (draft.keys.has(words)) return country === draft.country || country === null || draft.country === null
  if (draft.keys.size === 1) return definite && !proper
  return (
    definite &&
    some(draft.keys, (key) => key !== noun && (key.endsWith(` ${words}`) || words.endsWith(` ${key}`)))
  )
}

function some(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true
  return false
}
