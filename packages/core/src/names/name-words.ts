/** A name as words that can be compared: what is written, its folded form, and its key across spellings. */
import { foldName } from './fold.ts'
import { transliterationKey } from './transliteration-key.ts'

/** How the script of a name writes sounds; that decides how two names can be compared. */
export type ScriptKind = 'latin' | 'alphabet' | 'abjad' | 'characters'

/** One word of a name. */
export interface NameWord {
  /** As written, in lower case. */
  readonly text: string
  readonly folded: string
  readonly key: string
  readonly script: ScriptKind
}

const characters = /[\p{Script=Han}\p{Script=Hangul}]/u
const abjad = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const otherAlphabet = /[^\p{ASCII}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** The kind of script that a name is written in. */
export function scriptOf(name: string): ScriptKind {
  if (characters.test(name)) return 'characters'
  if (abjad.test(name)) return 'abjad'
  return otherAlphabet.test(name) ? 'alphabet' : 'latin'
}

/** Words that a writer ran together: `SergeiLavrov`, `SiemensAG`. */
const runTogether = /(?<=\p{Ll}{2})(?=\p{Lu}(?:\p{Ll}|\p{Lu}+(?!\p{L})))/gu
const letterForDigit: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' }

/** Digits inside a word of letters are letters: `Sech1n`. */
const withoutDigits = (word: string) =>
  /^(?=.*\p{L}.*\p{L}).*\d/u.test(word)
    ? word.replace(/\d/g, (digit) => letterForDigit[digit] ?? digit)
    : word

/**
 * The words of a name in their order. Chinese, Japanese and Korean characters are not divided.
 *
 * @param digitsAreLetters reads `Sech1n` as `sechin`, for names of persons
 */
export function nameWords(name: string, digitsAreLetters = false): NameWord[] {
  const composed = name.normalize('NFKC').trim()
  const script = scriptOf(composed)
  if (script === 'characters') {
    const folded = foldName(composed)
    return folded === ''
      ? []
      : [{ text: composed.replace(/\s+/g, ''), folded, key: transliterationKey(composed), script }]
  }
  return composed
    .replace(/['’`](?:s|S)(?= |$)/g, '')
    .replace(runTogether, ' ')
    .replace(/(?<=\p{L})[.](?=\p{L}{2})/gu, ' ')
    .split(/[\s,;:/()\u00b7・"«»“”-]+/u)
    .flatMap((written) => {
      const word = digitsAreLetters ? withoutDigits(written) : written
      const folded = foldName(word)
      if (folded === '') return []
      const key = transliterationKey(word)
      return [
        {
          text: word.toLowerCase(),
          folded: folded.replaceAll(' ', ''),
          key: key.replaceAll(' ', ''),
          script,
        },
      ]
    })
}
