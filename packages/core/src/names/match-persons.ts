/** Whether two names of persons are names of one person. */
import { type AlignedWords, type Alignment, alignWords } from './align-words.ts'
import { comparePersonWords, type WordAgreement } from './compare-words.ts'
import { isSurnameFirst } from './east-asian-names.ts'
import { isGivenName } from './given-names.ts'
import { type NameMatch, nameMatch } from './name-match.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { isSuffixWord, splitTitle, straightOrder } from './parts.ts'
import { slipsBetween } from './slips.ts'
import { titleHeads } from './title-words.ts'

/** Words that tie a name together and tell nobody apart. */
const particles: ReadonlySet<string> = new Set(
  'van von der den de del della dello di da do dos das du la le los las ter ten zu zur af av bin ibn bint ben al el ul ud ur e y'.split(
    ' ',
  ),
)
/** The word behind these is the father's name. */
const fatherMarks: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'ould', 'oglu', 'qizi'])
const patronymic = /(?:ov|ev|y)(?:ich|ych|itch|ic|na)$|i(?:ch|nichna)na$/

/** Titles and honorifics of other languages, and those that stand inside a name. */
const honorifics: ReadonlySet<string> = new Set(
  'haji hajji hadji hajj qari maulvi molvi mawlawi hafiz prasident prasidentin presidente presidenta president premierminister kanzler kanzlerin ministre ministro ministr prezident sayyid syed hojjat shri smt'.split(
    ' ',
  ),
)

interface PersonWord extends NameWord {
  readonly first: boolean
}

interface PersonName {
  readonly words: readonly PersonWord[]
  /** Positions of words that are a father's name behind a mark. */
  readonly fathers: ReadonlySet<number>
  readonly surnameFirst: boolean
  /** Written `Surname, Given`. */
  readonly turned: boolean
}

function personName(text: string): PersonName {
  const { name } = splitTitle(text.trim())
  const straight = straightOrder(name === '' ? text : name)
  const written = nameWords(straight, true)
  const all = written.filter(({ folded }, at) => at < 2 || at < written.length - 1 || !isSuffixWord(folded))
  const isTitle = (word: NameWord) => honorifics.has(word.folded) || titleHeads.has(word.folded)
  const named = all.filter(
    (word, at) => !(all.length > 2 && (honorifics.has(word.folded) || (at === 0 && isTitle(word)))),
  )
  const surnameFirst = isSurnameFirst(straight.split(/\s+/))
  const words = named
    .filter((word, at) => surnameFirst || word.folded !== named[at - 1]?.folded)
    .map((word, at) => ({ ...word, first: at === 0 }))
  return {
    words,
    fathers: new Set([...words.keys()].filter((at) => fatherMarks.has(words[at - 1]?.folded ?? ''))),
    surnameFirst,
    turned: straight !== name,
  }
}

/** A particle, except as the first word, where it is a given name: Ben Wallace, Van Jones. */
const isParticle = ({ folded, first }: PersonWord) => !first && particles.has(folded)
const weightOf = (word: PersonWord) => (isParticle(word) ? 0.15 : word.folded.length === 1 ? 0.5 : 1)
const weightAt = (words: readonly PersonWord[], at: readonly number[]) =>
  at.reduce((sum, position) => sum + weightOf(words[position]!), 0)
const told = (words: readonly NameWord[], at: readonly number[]) =>
  at.map((position) => words[position]!.text).join(' ')

/** Compares two names of persons; `same` needs every word to agree, but for what names leave out by custom. */
export function matchPersons(one: string, other: string): NameMatch {
  const [left, right] = [personName(one), personName(other)]
  if (left.words.length === 0 || right.words.length === 0) return nameMatch('different', 0, ['no name'])
  const characters = matchCharacters(left, right)
  if (characters) return characters
  const bothFathers = left.fathers.size > 0 && right.fathers.size > 0
  const compare = (
    a: NameWord,
    b: NameWord,
    l: readonly number[],
    r: readonly number[],
  ): WordAgreement | undefined => {
    if (isParticle(left.words[l[0]!]!) !== isParticle(right.words[r[0]!]!) && l.length === r.length)
      return undefined
    const fathers = [l.some((at) => left.fathers.has(at)), r.some((at) => right.fathers.has(at))]
    if (bothFathers && fathers[0] !== fathers[1]) return undefined
    return comparePersonWords(a, b)
  }
  return judge(left, right, alignWords(left.words, right.words, compare))
}

/** Names in Chinese or Korean characters, of which each is a syllable: equal or not; across scripts by their sound. */
function matchCharacters(left: PersonName, right: PersonName): NameMatch | undefined {
  const inCharacters = [left, right].filter(({ words }) => words[0]!.script === 'characters').length
  if (inCharacters === 0) return undefined
  const [a, b] = [left, right].map(({ words }) => words.map(({ text }) => text).join(''))
  if (inCharacters === 2)
    return a === b
      ? nameMatch('same', 1, ['same characters'])
      : nameMatch('different', 0.2, ['other characters'])
  const [x, y] = [left, right].map(({ words }) =>
    words.map(({ folded }) => folded.replaceAll(' ', '')).join(''),
  )
  return x === y
    ? nameMatch('same', 0.95, ['same sounds in another script'])
    : nameMatch('different', 0.2, ['other sounds'])
}

function judge(left: PersonName, right: PersonName, { pairs, leftOver, rightOver }: Alignment): NameMatch {
  const heavy = (name: PersonName, over: readonly number[]) =>
    over.filter((at) => !isParticle(name.words[at]!))
  const [missing, extra] = [heavy(left, leftOver), heavy(right, rightOver)]
  if (missing.length > 0 && extra.length > 0) return conflict(left, right, missing, extra)
  const named = pairs.filter((pair) => pair.left.some((at) => !isParticle(left.words[at]!)))
  if (named.length === 0) return nameMatch('different', 0, ['no word in common'])
  if (isSwapOfGivenNames(left, right, named))
    return nameMatch('different', 0.3, ['given name and surname change places'])
  const longer = missing.length > 0 ? left : right
  const over = missing.length > 0 ? missing : extra
  const reasons = named.filter(({ ground }) => ground !== 'equal').map((pair) => reasonOf(left, right, pair))
  if (
    over.length > 0 &&
    weightAt(
      left.words,
      named.flatMap((pair) => pair.left),
    ) < 1.4
  )
    return surnameOnly(left, right, named, longer, over, reasons)
  return scored(left, right, named, longer, over, reasons)
}

function reasonOf(left: PersonName, right: PersonName, { left: l, right: r, ground }: AlignedWords): string {
  return `${ground}: ${told(left.words, l)} = ${told(right.words, r)}`
}

/** Each name has words that the other lacks: two persons, unless a syllable of an East Asian name differs a little. */
function conflict(
  left: PersonName,
  right: PersonName,
  missing: readonly number[],
  extra: readonly number[],
): NameMatch {
  const [a, b] = [told(left.words, missing), told(right.words, extra)]
  const reason = `${a} is not ${b}`
  const oneSyllable = left.surnameFirst && right.surnameFirst && missing.length === 1 && extra.length === 1
  if (oneSyllable && left.words.length === 3 && right.words.length === 3 && slipsBetween(a, b) <= 2)
    return nameMatch('unsure', 0.5, [`one syllable differs: ${reason}`])
  return nameMatch('different', 0.2, [reason])
}

/** "Friedrich Hans" is not "Hans Friedrich": both words are given names, so their order tells them apart. */
function isSwapOfGivenNames(left: PersonName, right: PersonName, pairs: readonly AlignedWords[]): boolean {
  if (left.words.length !== 2 || right.words.length !== 2 || left.turned || right.turned) return false
  const swapped = pairs.length === 2 && pairs.every((pair) => pair.left[0] !== pair.right[0])
  return swapped && left.words.every(({ folded }) => isGivenName(folded))
}

function surnameOnly(
  left: PersonName,
  right: PersonName,
  named: readonly AlignedWords[],
  longer: PersonName,
  over: readonly number[],
  reasons: readonly string[],
): NameMatch {
  const shorter = longer === left ? right : left
  const last = named.some((pair) =>
    (longer === left ? pair.left : pair.right).includes(longer.surnameFirst ? 0 : longer.words.length - 1),
  )
  if (!last || shorter.words.some(({ folded }) => folded.length === 1))
    return nameMatch('different', 0.25, [
      ...reasons,
      `one word in common; ${told(longer.words, over)} is missing`,
    ])
  return nameMatch('unsure', 0.4, [...reasons, `surname only; ${told(longer.words, over)} is missing`])
}

/** The least share of the longer name that must be found in the shorter one. */
const LEAST_COVERAGE = 0.3

function scored(
  left: PersonName,
  right: PersonName,
  named: readonly AlignedWords[],
  longer: PersonName,
  over: readonly number[],
  reasons: string[],
): NameMatch {
  const weights = named.map((pair) => Math.max(weightAt(left.words, pair.left), 0.5))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const agreed = named.reduce((sum, pair, at) => sum + pair.score * weights[at]!, 0) / total
  const missing = weightAt(longer.words, over)
  const coverage = total / (total + missing)
  if (coverage < LEAST_COVERAGE)
    return nameMatch('different', 0.3, [...reasons, `${told(longer.words, over)} is missing`])
  if (over.length > 0) reasons.push(`${told(longer.words, over)} is missing`)
  const custom = over.every((at) => isLeftOutByCustom(longer, at))
  const score = agreed * (custom ? 1 : 0.7 + 0.3 * coverage)
  if (named.some((pair) => isTranslated(left, right, pair)))
    return nameMatch('unsure', Math.min(score, TRANSLATED), reasons)
  const sure = named.every((pair) => isSure(pair, left, right, named.length))
  return nameMatch(sure && custom ? 'same' : 'unsure', score, reasons)
}

/** People are seldom written with the form that another language has for their given name: rather two than one. */
const TRANSLATED = 0.45

/** One given name in the forms of two languages, Peter and Pedro, not in two ways of writing one form. */
function isTranslated(
  left: PersonName,
  right: PersonName,
  { ground, left: l, right: r }: AlignedWords,
): boolean {
  if (ground !== 'variant') return false
  const [a, b] = [left.words[l[0]!]!, right.words[r[0]!]!]
  if (a.key[0] !== b.key[0]) return slipsBetween(a.key, b.key) > 1
  return slipsBetween(a.key, b.key) > 2 && vowelless(a) !== vowelless(b)
}

function isSure(
  { ground, left: l, right: r }: AlignedWords,
  left: PersonName,
  right: PersonName,
  count: number,
): boolean {
  if (ground === 'equal' || ground === 'spelling' || ground === 'variant') return true
  const inMiddle = l[0]! > 0 && l[0]! < left.words.length - 1 && r[0]! > 0 && r[0]! < right.words.length - 1
  return ground === 'initial' && count > 2 && inMiddle
}

/** A patronymic, or a name or initial between the first and the last word. */
function isLeftOutByCustom({ words, surnameFirst }: PersonName, at: number): boolean {
  if (surnameFirst) return false
  if (patronymic.test(words[at]!.folded)) return true
  return at > 0 && at < words.length - 1 && words.length === 3
}

const vowelless = ({ key }: NameWord) => key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
