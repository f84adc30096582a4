/** Words of organisations' names in one form: numbers, spellings, languages, countries. */
import { countryByDemonym, countryByName } from '../countries/lookup.ts'
import { foldName } from './fold.ts'

/** One word a row: the form that is compared, then others, folded; spellings, short forms and other languages. */
const rows: readonly string[] = [
  'organisation organization organizatsiya organisacion organizacion org orgs',
  'international intl internazionale internacional internationale mezhdunarodnyi',
  'ministry ministerstvo ministerium ministere ministerio ministero min bakanligi',
  'department dept departement departamento',
  'bank banco banque banka banca bankasi',
  'university universitat universite universidad universitet univ',
  'party partei partiya parti partido partito',
  'government govt pravitelstvo regierung gouvernement gobierno',
  'national natsionalnyi nationale nacional nationaler',
  'defence defense',
  'centre center tsentr centro zentrum',
  'labour labor',
  'foreign foreignaffairs',
  'army armiya armee ejercito',
  'council sovet rat conseil consejo',
  'federation federatsiya',
  'union soyuz',
  'institute institut instituto',
  'foundation fond fundacion stiftung fondation',
  'association assn assoc asociacion verein',
  'committee komitet comite',
  'committee cttee',
  'industries inds',
  'brothers bros',
  'manufacturing mfg',
  'and und et y i',
]

const numbers: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens: readonly string[] = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]
const roman = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/

const oneForm = new Map<string, string>()
for (const row of rows) {
  const [form = '', ...others] = row.split(' ')
  for (const other of others) oneForm.set(other, form)
}

/** Phrases that are one word: before countries are looked up. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bforeign affairs\b/g, 'foreign'],
  [/\bunited nations\b/g, 'un'],
  [/\beuropean union\b/g, 'eu'],
  [/\b(?:us|united states)(?: of america)?\b/g, 'usa'],
  [/\b(?:united kingdom|great britain)\b/g, 'gbr'],
  [/\bfourty\b/g, 'forty'],
]

/** The folded words of a name, each in the form that is compared; numbers as digits. */
export function plainWords(folded: string): string[] {
  let text = folded
  for (const [pattern, form] of phrases) text = text.replace(pattern, form)
  return joinNumbers(text.split(' ').map((word) => oneForm.get(word) ?? word))
}

function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const ten = tens.indexOf(word)
    const unit = numbers.indexOf(words[at + 1] ?? '')
    if (ten > 1 && unit > 0 && unit < 10) {
      joined.push(String(ten * 10 + unit))
      at += 1
    } else joined.push(asNumber(word, at))
  }
  return joined
}

/** A number in digits, where the word is one; Roman numerals only behind another word. */
function asNumber(word: string, at: number): string {
  const ten = tens.indexOf(word)
  if (ten > 1) return String(ten * 10)
  const found = Math.max(numbers.indexOf(word), ordinals.indexOf(word))
  if (found >= 0) return String(found)
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word)
  if (ordinal) return ordinal[1]!
  return at > 0 && roman.test(word) ? String(fromRoman(word)) : word
}

const romanValues: Record<string, number> = { i: 1, v: 5, x: 10 }

function fromRoman(word: string): number {
  return [...word].reduce((sum, letter, at) => {
    const [value, next] = [romanValues[letter]!, romanValues[word[at + 1] ?? ''] ?? 0]
    return sum + (value < next ? -value : value)
  }, 0)
}

/** The country that words of a name mean, by name or demonym, with the words that say so. */
export interface NamedCountry {
  readonly country: string
  readonly first: number
  readonly length: number
}

const LONGEST_COUNTRY = 4
const capitalised = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')

/** Countries named in a list of words as written, the longest names first. Looked up in the closed lists, never by likeness. */
export function countriesIn(written: readonly string[]): NamedCountry[] {
  const found: NamedCountry[] = []
  for (let first = 0; first < written.length; first += 1) {
    for (let length = Math.min(LONGEST_COUNTRY, written.length - first); length > 0; length -= 1) {
      const words = written.slice(first, first + length)
      const country = countryNamed(words.join(' ')) ?? countryNamed(capitalised(words.map(foldName)))
      if (country === undefined) continue
      found.push({ country, first, length })
      first += length - 1
      break
    }
  }
  return found
}

/** Short forms that are no words of a name: `US` is one, `us` none. */
const countryNamed = (words: string): string | undefined =>
  words.length < 2 ? undefined : (countryByName(words) ?? countryByDemonym(words))
