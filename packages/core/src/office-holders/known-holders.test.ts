import { expect, test } from 'vitest'
import { isCountryCode } from '../countries/lookup.ts'
import { isSectorCode } from '../plover/sectors.ts'
import { hasLeftOffice, knownHolder, knownHolders } from './known-holders.ts'

test('every row names countries and sectors of the closed lists, and terms that run forward', () => {
  const wrong = knownHolders().filter(
    ({ country, sectors, from, until }) =>
      (country !== null && !isCountryCode(country)) ||
      !sectors.every(isSectorCode) ||
      (until !== null && until < from),
  )
  expect(wrong).toEqual([])
})

test('everybody is found by the own name', () => {
  for (const holder of knownHolders())
    expect(knownHolder(holder.name, holder.from), holder.name).toMatchObject({ name: holder.name })
})

test.each([
  ['Barack Obama', 'USA'],
  ['Obama', 'USA'],
  ['Recep Tayyip Erdogan', 'TUR'],
  ['Bashar al-Assad', 'SYR'],
  ['Assad', 'SYR'],
  ['Jüri Ratas', 'EST'],
  ['Volodymyr Zelensky', 'UKR'],
])('%s is of %s', (name, country) => expect(knownHolder(name)?.country).toBe(country))

test.each(['Kim', 'Park', 'Johnson', 'Michelle Obama', 'Taylor', 'Harper', ''])('nobody: %s', (name) =>
  expect(knownHolder(name)).toBeUndefined(),
)

test('nobody is found long before they came to prominence, and a term can be over', () => {
  expect(knownHolder('Emmanuel Macron', 1995)).toBeUndefined()
  expect(hasLeftOffice(knownHolder('Angela Merkel')!, 2021)).toBe(false)
  expect(hasLeftOffice(knownHolder('Angela Merkel')!, 2023)).toBe(true)
})

test('the year tells in which office somebody was', () => {
  expect(knownHolder('Jens Stoltenberg', 2010)?.country).toBe('NOR')
  expect(knownHolder('Jens Stoltenberg', 2018)?.country).toBeNull()
})
