/** Whether two words of names are one word, and on what ground. */
import { differentGivenNames, isShortFor, sameGivenName } from './given-names.ts'
import type { NameWord } from './name-words.ts'
import { fewSlips } from './slips.ts'

/** Why two words count as one. */
export type WordGround = 'equal' | 'spelling' | 'variant' | 'short form' | 'initial' | 'slip'

/** How far two words agree. */
export interface WordAgreement {
  /** 0 to 1. */
  readonly score: number
  readonly ground: WordGround
}

const agreement = (score: number, ground: WordGround): WordAgreement => ({ score, ground })

/** Consonants alone, each once: what a script without vowels writes. */
const skeleton = (key: string) =>
  key
    .replace(/[^a-z]/g, '')
    .replace(/(?!^)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Endings by which Slavic surnames of a man and of a woman differ. */
const feminineOf: readonly (readonly [RegExp, string])[] = [
  [/(?:ov|ev|in|yn)$/, 'a'],
  [/(?:sky|skyy|skii|skiy|skyi|ski|skij)$/, ''],
]

/** Aliyev and Aliyeva, Zelensky and Zelenska: surnames of two persons. */
export function differByGender(a: string, b: string): boolean {
  const [man, woman] = a.endsWith('a') ? [b, a] : [a, b]
  if (!/(?:a|aia|aya)$/.test(woman)) return false
  return feminineOf.some(
    ([ending, added]) =>
      ending.test(man) &&
      (added === 'a'
        ? woman === `${man}a`
        : /sk(?:a|aia|aya|aja)$/.test(woman) &&
          man.replace(ending, '') === woman.replace(/sk(?:a|aia|aya|aja)$/, '')),
  )
}

function slipAgreement(a: string, b: string): WordAgreement | undefined {
  const slips = fewSlips(a, b)
  if (slips === undefined) return undefined
  return agreement(0.95 - slips / Math.min(a.length, b.length), 'slip')
}

/** Keys leave out much: only long ones may differ. */
const LEAST_KEY = 6
const slipInKey = (a: NameWord, b: NameWord) =>
  a.script !== b.script || Math.min(a.key.length, b.key.length) >= LEAST_KEY
    ? slipAgreement(a.key, b.key)
    : undefined

/** How two words of persons' names agree; undefined where they are two words. */
export function comparePersonWords(a: NameWord, b: NameWord): WordAgreement | undefined {
  const same = compareWords(a, b)
  if (same && same.ground !== 'slip') return same
  if (sameGivenName(a.folded, b.folded)) return agreement(0.96, 'variant')
  if (a.folded.length === 1 || b.folded.length === 1)
    return a.folded[0] === b.folded[0] ? agreement(0.8, 'initial') : undefined
  if (isShortFor(a.folded, b.folded)) return agreement(0.85, 'short form')
  return differentGivenNames(a.folded, b.folded) ? undefined : same
}

/** How two words agree by spelling alone. */
export function compareWords(a: NameWord, b: NameWord): WordAgreement | undefined {
  if (a.text === b.text) return agreement(1, 'equal')
  if (a.script === 'characters' && b.script === 'characters') return undefined
  if (a.folded === b.folded) return agreement(1, 'equal')
  if (/^\d+$/.test(a.folded) || /^\d+$/.test(b.folded)) return undefined
  if (a.key === b.key) return agreement(0.98, 'spelling')
  const withoutVowels = (a.script === 'abjad') !== (b.script === 'abjad')
  if (withoutVowels && skeleton(a.key).length > 1 && skeleton(a.key) === skeleton(b.key))
    return agreement(0.9, 'spelling')
  if (differByGender(a.folded, b.folded)) return undefined
  const sameScript = a.script === b.script
  if (sameScript && a.script === 'abjad') return slipAgreement(a.text, b.text)
  const written = sameScript && a.script !== 'latin' ? slipAgreement(a.text, b.text) : undefined
  return written ?? slipAgreement(a.folded, b.folded) ?? slipInKey(a, b)
}
