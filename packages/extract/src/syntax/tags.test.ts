import { UPOS_TAGS } from '@demarche/language'
import { expect, test } from 'vitest'
import { tagged } from './tags.ts'
import type { Tree } from './tree.ts'

test('a token has one of the tags or not, and none beyond the ends', () => {
  const upos = Uint8Array.from(['ADJ', 'VERB', 'X'], (tag) => UPOS_TAGS.indexOf(tag))
  const tree = { analysis: { tokens: { upos } } } as unknown as Tree
  const isOne = tagged('ADJ', 'X')
  expect([-1, 0, 1, 2, 3].map((token) => isOne(tree, token))).toEqual([false, true, false, true, false])
})
