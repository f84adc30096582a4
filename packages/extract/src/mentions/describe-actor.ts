/**
 * What the words of a description or a name say of an actor: country, sectors, kind. The extractor asks it for every
 * mention; it needs no tree, so that a list of actors from elsewhere can be described too.
 */
import { type ActorKind, hasLeftOffice, knownHolder, remembered } from '@demarche/core'
import { mostSectorWords, type SectorWord, sectorWord } from '../lexicon/sector-words.ts'
import { type ListedName, listedName } from './listed-name.ts'

/** What is known from elsewhere about the text that an actor is named in. */
export interface DescriptionHint {
  /** Alpha-3 of the country that the text is about: of whoever names no country of their own. */
  readonly country?: string | null
  /** Year of the text: who held office then. Without it everybody of the table counts as in office. */
  readonly year?: number | null
}

/** What the words say. */
export interface ActorDescription {
  /** Alpha-3, or null where no word points to one country. */
  readonly country: string | null
  /** PLOVER sectors; none for a country, and where no word tells. */
  readonly sectors: readonly string[]
  readonly kind: ActorKind | null
}

const LONGEST_NAME = 7
const FORMERLY = /^(former|ex-.*|ousted|deposed|toppled)$/

/**
 * Describes an actor by its words alone.
 *
 * A name of the closed lists is what the list says. Otherwise the country is the first one that a word points to (name,
 * demonym, capital, region, organisation, or somebody of the table of office holders), and the sectors are those of the
 * most telling word (`lexicon/sector-words.ts`).
 *
 * @example describeActor('Ukrainian farmers') // { country: 'UKR', sectors: ['AGR'], kind: 'population' }
 */
export function describeActor(text: string, hint?: DescriptionHint): ActorDescription {
  return hint ? describe(text, hint) : describedAlone(text)
}

function describe(text: string, hint: DescriptionHint): ActorDescription {
  const words = wordsOf(text)
  const whole = describeName(words.join(' '), hint)
  if (whole && whole.kind !== null) return whole
  const inside = namesInside(words, hint)
  const telling = tellingWord(words, inside)
  const country = inside.find((found) => found.country !== null)?.country ?? hint.country ?? null
  if (telling) return { country, sectors: telling.sectors, kind: telling.kind }
  const other = inside.find(({ kind }) => kind !== null && kind !== 'country' && kind !== 'place')
  return { country, sectors: other?.sectors ?? [], kind: other?.kind ?? null }
}

const describedAlone = remembered((text) => describe(text, {}))

/** What a name of the closed lists is; undefined for any other. */
export function describeName(
  name: string,
  { year = null }: DescriptionHint = {},
): ActorDescription | undefined {
  const holder = describeHolder(name, year)
  if (holder) return holder
  const listed = listedName(withoutArticle(name))
  return listed ? describeListed(listed) : undefined
}

/** The person of the table of office holders who has this name in a year. */
export function describeHolder(name: string, year: number | null): ActorDescription | undefined {
  const holder = knownHolder(withoutArticle(name), year)
  if (!holder) return undefined
  const left = year !== null && hasLeftOffice(holder, year)
  return { country: holder.country, sectors: left ? ['ELI'] : holder.sectors, kind: 'person' }
}

const withoutArticle = (name: string) => name.replace(/^(the|a|an) /i, '')

function describeListed(listed: ListedName): ActorDescription {
  switch (listed.type) {
    case 'country':
      return { country: listed.country, sectors: [], kind: 'country' }
    case 'demonym':
      return { country: listed.country, sectors: [], kind: listed.people ? 'population' : null }
    case 'place':
      return { country: listed.place.country, sectors: [], kind: 'place' }
    case 'metonym': {
      const { country, sectors, kind, from } = listed.metonym
      return from === 'capital' ? { country, sectors: [], kind: 'place' } : { country, sectors, kind }
    }
    default: {
      const { country, sectors, kind } = listed.organisation
      return { country, sectors, kind }
    }
  }
}

function wordsOf(text: string): string[] {
  return text
    .replace(/[’']s?(?=\s|$)/g, (mark) => (mark.length > 1 ? ' ' : ''))
    .replace(/\s[-–—]\s/g, '-')
    .split(/[\s,;()"“”]+/)
    .filter(Boolean)
}

/** A name found inside a longer description, at words `[first, end)`. */
interface Inside extends ActorDescription {
  readonly first: number
  readonly end: number
}

/** The names of the lists among the words, the longest first at each place. */
function namesInside(words: readonly string[], hint: DescriptionHint): Inside[] {
  const found: Inside[] = []
  for (let first = 0; first < words.length; ) {
    const inside = nameAt(words, first, hint)
    if (inside) found.push(inside)
    first = inside ? inside.end : first + 1
  }
  return found
}

function nameAt(words: readonly string[], first: number, hint: DescriptionHint): Inside | undefined {
  if (!/^\p{Lu}/u.test(words[first]!) || /^(The|A|An)$/.test(words[first]!)) return undefined
  for (let end = Math.min(words.length, first + LONGEST_NAME); end > first; end--) {
    const name = words.slice(first, end).join(' ')
    const described = describeName(name, hint) ?? describeName(name.replace(/-.*$/, ''), hint)
    // "Juan Carlos Varas" is not Juan Carlos: a person's name ends where the capitals end
    const goesOn = described?.kind === 'person' && /^\p{Lu}/u.test(words[end] ?? '')
    if (described && !goesOn) return { ...described, first, end }
  }
  return undefined
}

/** The sectors of a title or calling: "Commander" is of the forces, "opposition leader" of the opposition. */
export const sectorsOfTitle = remembered(
  (words): readonly string[] => tellingWord(words.toLowerCase().split(/\s+/), [])?.sectors ?? [],
)

/** The word of the best rank; among equals the first entry, with the sectors of all of them. */
function tellingWord(words: readonly string[], inside: readonly Inside[]): SectorWord | undefined {
  const lower = words.map((word) => word.toLowerCase())
  const found: SectorWord[] = []
  for (let first = 0; first < lower.length; ) {
    const entry = sectorWordAt(lower, first)
    const isName = inside.some((name) => name.first <= first && first < name.end && name.kind !== null)
    if (entry && !isName) found.push(entry.word)
    first = entry ? entry.end : first + 1
  }
  if (found.length === 0) return undefined
  const best = found.toSorted((a, b) => a.rank - b.rank)[0]!
  if (best.sectors[0] === 'GOV' && lower.some((word) => FORMERLY.test(word)))
    return { rank: 1, kind: best.kind, sectors: ['ELI'] }
  // a listed body says more of its members than a word for people does: "members of Hamas", "Hamas officials"
  const body = inside.find(({ sectors, kind }) => sectors.length > 0 && kind !== 'person')
  if (body && (best.rank === 3 || best.sectors[0] === 'CVL')) return undefined
  const equals = found.filter(({ rank, sectors }) => rank === best.rank && sectors[0] !== 'CVL')
  const sectors = [...new Set((equals.length > 0 ? equals : [best]).flatMap((word) => word.sectors))]
  return { rank: best.rank, kind: (equals[0] ?? best).kind, sectors }
}

function sectorWordAt(
  lower: readonly string[],
  first: number,
): { word: SectorWord; end: number } | undefined {
  const most = mostSectorWords(lower[first]!)
  for (let end = Math.min(lower.length, first + most); end > first; end--) {
    const word = sectorWord(lower.slice(first, end).join(' '))
    if (word) return { word, end }
  }
  return undefined
}
