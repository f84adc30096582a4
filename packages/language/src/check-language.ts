/** Whether a text is English; meant for whole documents, lenient with short ones. */
import { detectAll } from 'tinyld'

/** The language of a text as an ISO 639-1 code (`und` when nothing tells), and whether this package reads it. */
export interface LanguageCheck {
  readonly language: string
  readonly supported: boolean
}

/** Longest stretch of a text that is looked at. */
const SAMPLE = 6000
/** Fewer words than this are never refused for being in Latin script. */
const FEWEST_WORDS = 12

const NON_LATIN: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]

/** Words that make up a third of English text and are rare in other languages. */
const FREQUENT_WORDS: ReadonlySet<string> = new Set(
  `the of and to that was for with is on by it from at as his they be this are which have has had not but were been
  would their will who an he she we you its said after about or more than when there all if what could can`.split(
    /\s+/,
  ),
)

/**
 * Tells the language of a document.
 *
 * @example
 * checkLanguage('Президент заявил, что войска выведены.') // { language: 'ru', supported: false }
 */
export function checkLanguage(text: string): LanguageCheck {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+|\S+@\S+/g, ' ')
  if (!/\p{L}/u.test(sample)) return { language: 'und', supported: true }
  if (isMostlyOther(sample)) return { language: scriptLanguage(sample), supported: false }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const frequent = words.filter((word) => FREQUENT_WORDS.has(word)).length
  if (words.length < FEWEST_WORDS || frequent * 8 >= words.length) return { language: 'en', supported: true }
  const guesses = detectAll(sample)
  const best = guesses[0]
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0
  if (best === undefined || best.lang === 'en' || frequent * 25 >= words.length)
    return { language: 'en', supported: true }
  const confident = best.accuracy >= 0.15 && best.accuracy > english * 1.5
  return confident ? { language: best.lang, supported: false } : { language: 'en', supported: true }
}

/** Whether more than half of the letters are of other scripts. Most texts have none, and then nothing is counted. */
function isMostlyOther(sample: string): boolean {
  if (!/(?!\p{Script=Latin})\p{L}/u.test(sample)) return false
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters
}

function scriptLanguage(sample: string): string {
  let language = 'und'
  let most = 0
  for (const [pattern, code] of NON_LATIN) {
    const count = sample.match(pattern)?.length ?? 0
    const weighted = code === 'ja' ? count * 3 : count
    if (weighted <= most) continue
    most = weighted
    language = code
  }
  const guess = detectAll(sample)[0]
  const sameScript =
    guess !== undefined &&
    /^(?:ru|uk|be|bg|sr|mk|kk|tt|ar|fa|ur|ja|zh|hi|mr|el|he|hy|ka|ko|th|am)$/.test(guess.lang)
  return sameScript && guess.accuracy > 0.3 ? guess.lang : language
}
