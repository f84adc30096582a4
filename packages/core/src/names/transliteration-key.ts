/**
 * A key that the ways of writing one name in Latin letters share: Aliyev, Aliev, Əliyev, Алиев. For candidates only:
 * different names can share it too, so a first name, an office or a country must agree before two are one.
 */
import { foldName } from './fold.ts'

/** Letters that the general transliteration turns into another one than names do. */
const letters: Record<string, string> = { ə: 'a', Ə: 'A' }

/** Rules in order, each on one word in lower case. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, 'j'],
  [/shch|sch/g, 's'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/([sczg])h/g, '$1'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'c'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/^x/g, 'h'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/(?<=[^aeiouy])([ou])e(?=[^aeiouy])/g, '$1'],
  [/[ijy]+/g, 'i'],
  [/^ie/g, 'e'],
  [/(?<=[aeou])i(?=e)/g, ''],
  [/(?<=[cs])io(?=v)/g, 'e'],
  [/([a-z])\1+/g, '$1'],
]

/** The key of a whole name, word by word; empty where the name has no letter. */
export function transliterationKey(name: string): string {
  const folded = foldName(name.replace(/[əƏ]/g, (letter) => letters[letter] ?? letter))
  if (folded === '') return ''
  return folded.split(' ').map(wordKey).join(' ')
}

function wordKey(word: string): string {
  if (word === 'el') return 'al'
  return rules.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word)
}
