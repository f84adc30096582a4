import { expect, test } from 'vitest'
import { contentHash, type Hashable } from './content-hash.ts'
import { sha256 } from './sha256.ts'

/** Lists in lists, as deep as that. */
const deep = (depth: number): Hashable => {
  let content: Hashable = []
  for (let i = 1; i < depth; i++) content = [content]
  return content
}

test.each<[string, Hashable]>([
  ['a text', 'person'],
  ['nothing', ''],
  ['lists in lists', ['a', ['b', [], [['c', 'd']]], []]],
  ['numbers', [0, -0, 1, -12.5, 1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY]],
  ['other values', [null, true, false]],
  ['signs that JSON escapes', ['a "b"', 'a\\b', 'a\nb', '\u007f']],
  ['other letters than ASCII', ['Żółć', ['习近平 😀', 'a \ud83d b']]],
  ['a long text', 'x'.repeat(40_000)],
  ['many short ones', Array.from({ length: 20_000 }, (_, i) => String(i))],
  ['lists in many lists', deep(2000)],
])('%s is hashed as its JSON', (_, content) => {
  expect(contentHash('doc', content)).toBe(`doc_${sha256(JSON.stringify(content), 12)}`)
})
