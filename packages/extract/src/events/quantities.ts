/** How many: numbers on those whom an event strikes or moves, with the words that bound them. */
import type { Quantity } from '@demarche/core'
import type { Tree } from '../syntax/tree.ts'
import { objects } from './roles.ts'

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}
/** What stands before a number, and the range that it makes of the number. */
const BOUNDS: readonly (readonly [RegExp, (n: number) => readonly [number, number | null]])[] = [
  [/\bat least$/, (n) => [n, null]],
  [/\b(more than|over|no fewer than|no less than)$/, (n) => [n, null]],
  [/\b(up to|at most|as many as|no more than)$/, (n) => [0, n]],
  [/\b(fewer than|less than|under|nearly|almost)$/, (n) => [Math.floor(n * 0.75), n]],
  [
    /\b(about|around|some|roughly|approximately|an estimated|estimated)$/,
    (n) => [Math.floor(n * 0.75), Math.ceil(n * 1.25)],
  ],
]
/** Different words for people whom nothing tells apart. */
const PEOPLE = new Set(['person', 'people', 'other', 'man', 'woman', 'life'])
/** How many words before a number may bound it. */
const LONGEST_BOUND = 3

/** The quantities of a trigger’s objects: "killed at least 12 soldiers", "12 people were killed", "30 wounded". */
export function quantitiesOf(tree: Tree, trigger: number): Quantity[] {
  return objects(tree, trigger).flatMap((head) => quantityAt(tree, head) ?? [])
}

function quantityAt(tree: Tree, head: number): Quantity | undefined {
  const numeral = tree.upos(head) === 'NUM' ? head : tree.childBy(head, 'nummod')
  if (numeral === undefined || isMeasure(tree, head)) return undefined
  const value = numberAt(tree, numeral)
  if (value === undefined) return undefined
  const { firstToken } = tree.sentence(numeral)
  let first = numeral
  while (first - 1 >= firstToken && tree.upos(first - 1) === 'NUM') first -= 1
  for (let length = LONGEST_BOUND; length > 0; length--) {
    const from = first - length
    if (from < firstToken) continue
    const before = tree.text({ first: from, end: first }).toLowerCase().trim()
    const bound = BOUNDS.find(([words]) => words.test(before))
    if (!bound) continue
    const [least, most] = bound[1](value)
    const words = bound[0].exec(before)![0].split(' ').length
    return {
      of: counted(tree, head),
      least,
      most,
      span: tree.span({ first: first - words, end: numeral + 1 }),
    }
  }
  return { of: counted(tree, head), least: value, most: value, span: tree.span({ first, end: numeral + 1 }) }
}

/** Money, distances, percentages count no one. */
function isMeasure(tree: Tree, head: number): boolean {
  return /^(%|percent|dollar|euro|km|kilometre|kilometer|mile|day|year|hour|week|month|time|\$)$/.test(
    tree.lemma(head),
  )
}

function counted(tree: Tree, head: number): string {
  const lemma = tree.lemma(head)
  return tree.upos(head) === 'NUM' || PEOPLE.has(lemma) ? 'person' : lemma
}

/** The number that ends at a token: "12", "1,200", "two hundred", "3.5 million". */
function numberAt(tree: Tree, token: number): number | undefined {
  const words: string[] = []
  const { firstToken } = tree.sentence(token)
  for (let at = token; at >= firstToken && tree.upos(at) === 'NUM'; at--) words.unshift(tree.lower(at))
  let total: number | undefined
  for (const word of words.flatMap((each) => each.split('-'))) {
    const value = /^\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : WORDS[word]
    if (value === undefined) return undefined
    total = total === undefined ? value : value >= 100 ? total * value : total + value
  }
  return total
}
