import { contentHash } from '@demarche/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IdSet, isOurs } from './id-set.ts'

test('it knows what was added, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (added, others) => {
      const set = new IdSet()
      for (const text of added) set.add(contentHash('rel', [text]))
      for (const text of added) expect(set.has(contentHash('rel', [text]))).toBe(true)
      for (const text of others) expect(set.has(contentHash('rel', [text]))).toBe(added.includes(text))
    }),
  )
})

test('it grows', () => {
  const set = new IdSet()
  const ids = Array.from({ length: 20_000 }, (_, index) => contentHash('st', [index]))
  for (const id of ids) set.add(id)
  expect(ids.every((id) => set.has(id))).toBe(true)
  expect(set.has(contentHash('st', [-1]))).toBe(false)
})

test('zeros are an id too, and what is not of our shape is nobody’s', () => {
  const set = new IdSet()
  const zeros = `st_${'0'.repeat(24)}`
  expect(set.has(zeros)).toBe(false)
  set.add(zeros)
  set.add('mine')
  expect(set.has(zeros)).toBe(true)
  expect(set.has('mine')).toBe(false)
  expect([isOurs(zeros), isOurs('act-aliyev')]).toEqual([true, false])
})
