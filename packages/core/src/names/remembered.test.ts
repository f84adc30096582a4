import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

/** A reversal that counts how often it is asked. */
function counted() {
  const asked: string[] = []
  const reverse = remembered((text) => {
    asked.push(text)
    return [...text].reverse().join('')
  })
  return { reverse, asked }
}

test('asks once for a text', () => {
  const { reverse, asked } = counted()
  expect([reverse('Baku'), reverse('Yerevan'), reverse('Baku'), reverse('')]).toEqual([
    'ukaB',
    'navereY',
    'ukaB',
    '',
  ])
  expect(asked).toEqual(['Baku', 'Yerevan', ''])
})

test('a text with half a character is kept as it is', () => {
  const { reverse } = counted()
  expect(reverse('a\ud800')).toBe(reverse('a\ud800'))
  expect(reverse('a\ud800')).toBe('\ud800a')
})

test('keeps neither long texts nor more than some thousand', () => {
  const { reverse, asked } = counted()
  const long = 'x'.repeat(65)
  reverse(long)
  reverse(long)
  expect(asked).toHaveLength(2)
  for (let i = 0; i <= 4096; i++) reverse(`name ${i}`)
  reverse('name 0')
  expect(asked).toHaveLength(2 + 4097 + 1)
})
