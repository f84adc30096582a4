import { expect, test } from 'vitest'
import { tell } from '../import.test-kit.ts'

test('a graph file: edges that say a type become statements, others are left out', async () => {
  const text = JSON.stringify({
    nodes: [
      { id: 'n', label: 'Norway' },
      { id: 'u', label: 'United Nations' },
      { id: 'a', label: 'Ada Mbeki', kind: 'person' },
    ],
    edges: [
      { id: 'e1', source: 'n', target: 'u', label: 'accuse' },
      { id: 'e2', source: 'a', target: 'n', kind: 'member of' },
      { id: 'e3', source: 'a', target: 'u' },
    ],
  })
  const { lines, reading } = await tell('g.json', text)
  expect(lines).toEqual(['ACCUSE [Norway] -> [United Nations]', 'MEMBER_OF [Ada Mbeki] -> [Norway]'])
  expect(reading.tally).toMatchObject({ unit: 'edge', rows: 3, stated: 2, skipped: { 'untyped-edge': 1 } })
})
