/**
 * A key that the ways of writing one name in Latin letters share: Aliyev, Aliev, Əliyev, Алиев. For candidates only:
 * different names can share it too, so a first name, an office or a country must agree before two are one.
 */
import { foldName } from './fold.ts'

/** Letters that the general transliteration turns into another one than names do. */
const letters: Record<string, string> = { ə: 'a', Ə: 'A' }

/** Groups of letters that stand for one sound, as one letter; the longest first. */
const sounds: Record<string, string> = {
  shch: 's',
  dzh: 'i',
  sch: 's',
  tch: 'c',
  ch: 'c',
  ck: 'k',
  dj: 'i',
  gh: 'g',
  kh: 'h',
  oo: 'u',
  ou: 'u',
  ph: 'f',
  sh: 's',
  ts: 'c',
  tz: 'c',
  zh: 'z',
  q: 'k',
  w: 'v',
}
const soundPattern = new RegExp(Object.keys(sounds).join('|'), 'g')

/** Rules in order, each on one word in lower case, after the sounds. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^x/, 'h'],
  [/x/g, 'ks'],
  [/(?<=[^aeiouy])([ou])e(?=[^aeiouy])/g, '$1'],
  [/[ijy]+/g, 'i'],
  [/^ie/, 'e'],
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
  let key = word.replace(soundPattern, (sound) => sounds[sound] ?? sound)
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement)
  return key
}
