import { expect, test } from 'vitest'
import { tell } from '../import.test-kit.ts'

const namesIn = (actors: readonly { name: string }[]) => actors.map(({ name }) => name).sort()

test.each([
  [
    'countries and groups',
    'CODE\tLABEL\nNOR\tNorway\nUNO\tUnited Nations\nWSB\tThe West\n',
    ['Norway', 'United Nations'],
    1,
  ],
  ['peoples, some of them called like countries', 'CODE\tLABEL\ntog\tTonga\naar\tAfar\n', [], 2],
  ['types of events', 'CAMEOEVENTCODE\tEVENTDESCRIPTION\n010\tNorway\n', [], 1],
  [
    'countries with much more',
    'ISO\tISO3\tISO-Numeric\tfips\tCountry\tCapital\nCL\tCHL\t152\tCI\tChile\tSantiago\nAQ\tATA\t010\tAY\tNowhere Land\t\n',
    ['Chile'],
    1,
  ],
  [
    'a codebook with line ends in cells',
    'Variable,Description,Values\niso,"a code\nof a country",Numeric\n',
    [],
    1,
  ],
])('a look-up table of %s', async (_, text, names, left) => {
  const { reading } = await tell('codes.txt', text)
  expect(namesIn(reading.documents.flatMap(({ actors }) => actors))).toEqual(names)
  expect(reading.tally).toEqual({
    unit: 'row',
    rows: names.length + left,
    stated: names.length,
    merged: 0,
    skipped: { 'no-actor': left },
  })
  expect(reading.issues.filter(({ code }) => code === 'no-actor')).toHaveLength(left)
})

test("a table of one's own with such columns beside those of an event is no look-up table", async () => {
  const { lines } = await tell(
    'own.csv',
    'actor,recipient,type,date,code,label\nNorway,Chile,AID,2020-01-02,NOR,Norway\n',
  )
  expect(lines).toEqual(['AID [Norway] -> [Chile]'])
})

test('of what is left out twenty are listed, then how many more there are', async () => {
  const rows = Array.from({ length: 33 }, (_, at) => `A${at}\tNobody ${at}`)
  const { reading } = await tell('many.txt', ['CODE\tLABEL', ...rows].join('\n'))
  expect(reading.tally.skipped).toEqual({ 'no-actor': 33 })
  expect(reading.issues).toHaveLength(21)
  expect(reading.issues.at(-1)!.message).toBe('13 more were left out for the same reason (no-actor)')
})
