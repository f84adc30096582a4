/** What base noun phrases ask of the single words in them: asked once a word, and kept as bits. */
import { perWordBits, perWordTest, type Word } from '@demarche/language'
import { titlesFrom } from '../lexicon/titles.ts'
import { startsCapital } from './listed-name.ts'

/** ’s, or a bare apostrophe. */
export const MARK = 1
export const HYPHEN = 1 << 1
/** "van", "de", "bin": small words between the capitals of one name. */
export const PARTICLE = 1 << 2
/** What stands in a name without a capital: particles, "al", a hyphen. */
export const IN_NAMES = 1 << 3
export const CAPITAL = 1 << 4
/** May begin a name of the closed lists. */
export const BEGINS_NAME = 1 << 5
export const BEGINS_TITLE = 1 << 6
export const AND = 1 << 7
export const ACTING = 1 << 8
export const SO = 1 << 9
/** Adjectives that a tagger takes verbs for. */
export const ALSO_VERB = 1 << 10
export const PERSONAL = 1 << 11
export const POSSESSIVE = 1 << 12
export const CALLED = 1 << 13
/** What makes a phrase mean one in particular. */
export const DEFINITE = 1 << 14
export const ENDS_IN_S = 1 << 15

const PARTICLES = 'van von der den de del della da di du dos das la las los bin ibn'
/** Bits by what words look like. */
const byForm = bitsOfWords([
  [MARK, "' ’ 's ’s"],
  [HYPHEN, '- ‑ –'],
  [PARTICLE, PARTICLES],
  [IN_NAMES, `${PARTICLES} al el ben -`],
  // first words of countries' names of several words, which are known even without a capital: "south korea"
  [BEGINS_NAME, 'united south north new saudi costa sri burkina sierra bosnia papua equatorial'],
])
/** Bits by words in lower case. */
const byLower = bitsOfWords([
  [AND, 'and'],
  [ACTING, 'acting'],
  [SO, 'so'],
  [ALSO_VERB, 'spare free clear open secure calm empty slow narrow ease steady warm cool'],
  [PERSONAL, 'i me we us you he him she her it they them himself herself itself themselves'],
  [POSSESSIVE, 'his her its their our my your'],
  [DEFINITE, 'the this these that those his her its their both'],
])

function bitsOfWords(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of rows)
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

function bitsOf({ form, lower }: Word): number {
  let bits = (byForm.get(form) ?? 0) | (byLower.get(lower) ?? 0)
  if (startsCapital(form)) bits |= CAPITAL | BEGINS_NAME
  if (titlesFrom(lower).length > 0) bits |= BEGINS_TITLE
  if (lower.includes('called')) bits |= CALLED
  return lower.endsWith('s') ? bits | ENDS_IN_S : bits
}

/** "his", "its": may stand for whom something is of. */
export const isOwningPronoun = perWordTest(({ lower }) => /^(his|her|its|their)$/.test(lower))

/** The bits of a word. */
export const phraseBits = perWordBits(16, bitsOf)
