/** Nouns for bodies and groups in a chunk, and the words that stand with them. */
import type { ActorKind } from '@demarche/core'
import { perWord, perWordBits, perWordTest } from '@demarche/language'
import { bodyNoun, longestBodyNoun } from '../lexicon/body-nouns.ts'
import type { Tree } from '../syntax/tree.ts'
import { type Element, isAsWritten } from './units.ts'

/** A noun for a body, of so many words. */
export interface FoundBody {
  readonly kind: ActorKind
  readonly noun: string
  readonly length: number
}

const kindOfWord = perWord(({ lower }) => bodyNoun(lower) ?? null)
/** The most words of a noun for a body that ends in a word; 0 where none does. */
const mostWords = perWordBits(3, ({ lower }) => {
  const most = longestBodyNoun(lower)
  return most > 1 || bodyNoun(lower) !== undefined ? most : 0
})

/** The longest noun for a body at the end of the elements `[from, to)`. */
export function bodyAtEnd(
  tree: Tree,
  elements: readonly Element[],
  from: number,
  to: number,
): FoundBody | undefined {
  if (to <= from) return undefined
  const { unit, end } = elements[to - 1]!
  if (unit?.type === 'country' || unit?.type === 'demonym') return undefined
  const word = tree.word(end - 1)
  const most = mostWords(word)
  if (most > 1) {
    const words = wordsOf(tree, elements, from, to)
    for (let length = Math.min(most, words.length); length > 1; length--) {
      const noun = words.slice(-length).join(' ')
      const kind = bodyNoun(noun)
      if (kind) return { kind, noun, length }
    }
  }
  const kind = most > 0 ? kindOfWord(word) : null
  return kind === null ? undefined : { kind, noun: word.lower, length: 1 }
}

/** The lower-case words of elements. */
function wordsOf(tree: Tree, elements: readonly Element[], from: number, to: number): string[] {
  const words: string[] = []
  for (let index = from; index < to; index++) {
    const { first, end } = elements[index]!
    for (let token = first; token < end; token++) words.push(tree.lower(token))
  }
  return words
}

const COUNTING = /^(least|most|more|than|many|few|several|some|other|same)$/
const isCounting = perWordTest(({ lower }) => COUNTING.test(lower))

/** The words of a body without units and articles, of the first elements: "sabotage and reconnaissance group". */
export function ownWords(tree: Tree, elements: readonly Element[], count: number): string {
  let words = ''
  for (let index = 0; index < count; index++) {
    const element = elements[index]!
    const { unit, first } = element
    if (unit && unit.type !== 'title') continue
    const upos = tree.upos(first)
    if (upos === 'NUM' || upos === 'PRON' || isCounting(tree.word(first))) continue
    const own = isAsWritten(tree, first) && !unit ? tree.lower(first) : tree.line(element).toLowerCase()
    words = words === '' ? own : `${words} ${own}`
  }
  return words.includes('-')
    ? words
        .replace(/ - /g, '-')
        .replace(/so-called /, '')
        .replace(/^- ?/, '')
    : words
}
