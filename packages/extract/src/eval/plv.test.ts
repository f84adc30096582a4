import { expect, test } from 'vitest'
import { readPlv, scorePlv } from './plv.ts'

const table = [
  '\tsentence_id\tmarked_sentence\tgold_root',
  '\t1\t<s>Norway</s> helped <t>Chad</t>.\tAID',
  '\t2\t"<t>Chad</t> was ""freed"" by <s>Norway</s>."\tYIELD',
  '\t3\t<s>Norway</s> apologised.\tYIELD',
  '\t4\tNobody is marked.\tAID',
].join('\n')

test('reads sentences and spans; a row without marks is left out', () => {
  const rows = readPlv(table)
  expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(rows[0]).toMatchObject({
    sentence: 'Norway helped Chad.',
    source: { start: 0, end: 6 },
    target: { start: 14, end: 18 },
  })
  expect(rows[1]!.sentence).toBe('Chad was "freed" by Norway.')
  expect(rows[2]!.target).toBeNull()
})

test('CONCEDE and RETREAT are YIELD; abstaining is wrong', () => {
  const score = scorePlv(readPlv(table), ['AID', 'RETREAT', null])
  expect(score.accuracy.value).toBeCloseTo(2 / 3)
  expect(score.targetFirst).toMatchObject({ value: 1, count: 1 })
  expect(score.byRoot).toEqual([
    { root: 'AID', right: 1, predicted: 1, wanted: 1 },
    { root: 'YIELD', right: 1, predicted: 1, wanted: 2 },
  ])
  expect(score.macroF1.value).toBeCloseTo(5 / 6)
  expect(score.misses.map(({ row, answer }) => [row.id, answer])).toEqual([['3', 'none']])
})
