/** Whether two names of organisations are names of one. */
import { knownOrganisation } from '../countries/known-actors.ts'
import { type Alignment, alignWords } from './align-words.ts'
import { compareWords } from './compare-words.ts'
import { foldName } from './fold.ts'
import { isWeakWord, withoutLegalForm } from './legal-forms.ts'
import { type NameMatch, nameMatch } from './name-match.ts'
import { type NameWord, nameWords, scriptOf } from './name-words.ts'
import { countriesIn, plainWords } from './organisation-words.ts'
import { transliterationKey } from './transliteration-key.ts'

interface OrganisationName {
  readonly words: readonly NameWord[]
  readonly countries: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  /** Written in capitals and nothing else: an acronym, perhaps. */
  readonly acronym: string | null
}

/** Countries that names give by their letters; no other word is written so. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/\bU\.? ?S\.?(?:A\.?)?(?=[\s,]|$)/g, 'United States'],
  [/\bU\.? ?K\.?(?=[\s,]|$)/g, 'United Kingdom'],
  [/\bU\.?A\.?E\.?(?=[\s,]|$)/g, 'United Arab Emirates'],
]

function organisationName(written: string): OrganisationName {
  const text = letters.reduce((name, [pattern, country]) => name.replace(pattern, country), written)
  const script = scriptOf(text)
  const all = nameWords(text.replaceAll('&', ' and ')).map(({ folded }) => folded)
  const { words: named, forms } = withoutLegalForm(all)
  const countries = countriesIn(named)
  const isCountry = new Set(
    countries.flatMap(({ first, length }) => Array.from({ length }, (_, at) => first + at)),
  )
  const rest = plainWords(named.filter((_, at) => !isCountry.has(at)).join(' ')).filter((word) => word !== '')
  return {
    words: rest.map((word) => ({
      text: word,
      folded: word,
      key: transliterationKey(word),
      script: script === 'characters' ? script : 'latin',
    })),
    countries: new Set(countries.map(({ country }) => country)),
    forms,
    acronym: /^\p{Lu}{2,6}$/u.test(text.trim()) ? foldName(text) : null,
  }
}

const isNumber = (word: string) => /^\d+$/.test(word)

/** Compares two names of organisations; words of closed lists (countries, known organisations) never match by likeness. */
export function matchOrganisations(one: string, other: string): NameMatch {
  const [known, knownOther] = [knownOrganisation(one), knownOrganisation(other)]
  if (known && knownOther)
    return known === knownOther
      ? nameMatch('same', 1, [`both are names of ${known.name}`])
      : nameMatch('different', 0, [`${known.name} is not ${knownOther.name}`])
  const [left, right] = [organisationName(one), organisationName(other)]
  if (left.words.length + left.countries.size === 0 || right.words.length + right.countries.size === 0)
    return nameMatch('different', 0, ['no name'])
  return byCountries(left, right) ?? byAcronym(left, right, one, other) ?? byWords(left, right)
}

function byCountries(left: OrganisationName, right: OrganisationName): NameMatch | undefined {
  const [a, b] = [left, right].map(({ countries }) => [...countries].sort().join(' and '))
  if (a === b) return undefined
  if (a !== '' && b !== '') return nameMatch('different', 0.1, [`${a} is not ${b}`])
  return nameMatch('different', 0.3, [`only one is of ${a || b}`])
}

/** `PLA` and `People's Liberation Army`: the first letters of the words that carry weight. */
function byAcronym(
  left: OrganisationName,
  right: OrganisationName,
  one: string,
  other: string,
): NameMatch | undefined {
  const [acronym, long] = left.acronym
    ? [left.acronym, other]
    : right.acronym
      ? [right.acronym, one]
      : [null, '']
  if (acronym === null || (left.acronym && right.acronym)) return undefined
  const words = nameWords(long).map(({ folded }) => folded)
  const initials = [words, words.filter((word) => !isWeakWord(word))].map((list) =>
    list.map(([letter]) => letter).join(''),
  )
  return initials.includes(acronym)
    ? nameMatch('unsure', 0.75, [`${acronym.toUpperCase()} are the first letters`])
    : undefined
}

function byWords(left: OrganisationName, right: OrganisationName): NameMatch {
  const [a, b] = [left, right].map(({ words }) => words.map(({ folded }) => folded).join(''))
  const formsClash =
    left.forms.size > 0 && right.forms.size > 0 && ![...left.forms].some((form) => right.forms.has(form))
  if (a === b) {
    if (formsClash && !left.forms.has('incorporated') && !right.forms.has('incorporated'))
      return nameMatch('different', 0.45, [`${[...left.forms]} is not ${[...right.forms]}`])
    return nameMatch('same', formsClash ? 0.9 : 1, formsClash ? ['the legal forms differ'] : [])
  }
  return judge(left, right, alignWords(left.words, right.words, compareWords))
}

const told = (words: readonly NameWord[], at: readonly number[]) =>
  at.map((position) => words[position]!.text).join(' ')

function judge(
  left: OrganisationName,
  right: OrganisationName,
  { pairs, leftOver, rightOver }: Alignment,
): NameMatch {
  const strong = (name: OrganisationName, over: readonly number[]) =>
    over.filter((at) => !isWeakWord(name.words[at]!.folded))
  const [missing, extra] = [strong(left, leftOver), strong(right, rightOver)]
  const named = pairs.filter((pair) => pair.left.some((at) => !isWeakWord(left.words[at]!.folded)))
  if (named.length === 0) return nameMatch('different', 0, ['no word in common'])
  if (missing.length + extra.length > 0) return conflict(left, right, missing, extra, named.length)
  if (leftOver.length > 0 && rightOver.length > 0 && weakConflict(left, right, leftOver, rightOver))
    return nameMatch('different', 0.3, [
      `${told(left.words, leftOver)} is not ${told(right.words, rightOver)}`,
    ])
  const reasons = named
    .filter(({ ground }) => ground !== 'equal')
    .map(({ ground, left: l, right: r }) => `${ground}: ${told(left.words, l)} = ${told(right.words, r)}`)
  const score = named.reduce((sum, pair) => sum + pair.score, 0) / named.length
  const sure = named.every(({ ground }) => ground === 'equal' || ground === 'spelling')
  return nameMatch(sure ? 'same' : 'unsure', score - 0.02 * (leftOver.length + rightOver.length), reasons)
}

/** Both leave weak words over, and they are words that organisations use to tell their parts apart. */
function weakConflict(
  left: OrganisationName,
  right: OrganisationName,
  l: readonly number[],
  r: readonly number[],
): boolean {
  const kinds = (name: OrganisationName, over: readonly number[]) =>
    over
      .map((at) => name.words[at]!.folded)
      .filter((word) => word.length > 3 && !/^(?:company|corporation|limited)$/.test(word))
  return kinds(left, l).length > 0 && kinds(right, r).length > 0
}

function conflict(
  left: OrganisationName,
  right: OrganisationName,
  missing: readonly number[],
  extra: readonly number[],
  common: number,
): NameMatch {
  const [a, b] = [told(left.words, missing), told(right.words, extra)]
  const onlyNumbers = [...missing.map((at) => left.words[at]!), ...extra.map((at) => right.words[at]!)].every(
    ({ folded }) => isNumber(folded),
  )
  if (onlyNumbers && a !== '' && b !== '' && common > 1)
    return nameMatch('unsure', ALIKE_BUT_NUMBER, [`alike but for the number: ${a}, ${b}`])
  return nameMatch('different', 0.2, [
    a === '' ? `${b} is missing` : b === '' ? `${a} is missing` : `${a} is not ${b}`,
  ])
}

/** Members of one series: the third and the fourth fund, brigade, resolution. */
const ALIKE_BUT_NUMBER = 0.5

/** The words of an organisation's name that carry weight, sorted, without its countries and legal form: equal keys, one name. */
export function organisationKey(name: string): string {
  const { words, countries } = organisationName(name)
  const own = words.filter(({ folded }) => !isWeakWord(folded)).map(({ folded }) => folded)
  return own.length === 0 ? '' : [...own, ...countries].sort().join(' ')
}
