import type { CypherNode, QueryResult } from '@demarche/store'
import { expect, test } from 'vitest'
import { cellText } from './cell-text.ts'
import { formatCsv } from './format-csv.ts'
import { formatJson } from './format-json.ts'
import { cutTo, formatTable, textWidth } from './format-table.ts'

const node = (name: string): CypherNode => ({
  kind: 'node',
  id: 'act_1',
  labels: ['Actor', 'Person'],
  properties: { name },
})

const result: QueryResult = {
  columns: ['name', 'count', 'days'],
  rows: [
    { name: 'Ilham Aliyev', count: 12, days: ['2023-09-19', '2023-09-20'] },
    { name: '王毅, "minister"', count: 3, days: [] },
    { name: null, count: 9007199254740993n, days: null },
  ],
  warnings: [],
}

test('a table lines up, also with wide letters', () => {
  expect(formatTable(result)).toBe(
    [
      'name                         count  days',
      '────────────────  ────────────────  ──────────────────────',
      'Ilham Aliyev                    12  2023-09-19, 2023-09-20',
      '王毅, "minister"                 3',
      '                  9007199254740993',
      '',
      '3 rows',
      '',
    ].join('\n'),
  )
})

test('a table for a narrow terminal cuts the widest columns', () => {
  const lines = formatTable(result, 40).split('\n')
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(40)
  expect(cutTo('Ilham Aliyev', 6)).toBe('Ilham…')
})

test('no rows', () => {
  expect(formatTable({ columns: ['a'], rows: [], warnings: [] })).toBe('a\n─\n\n0 rows\n')
  expect(formatJson({ columns: ['a'], rows: [], warnings: [] })).toBe('[]\n')
  expect(formatCsv({ columns: ['a'], rows: [], warnings: [] })).toBe('a\r\n')
})

test('nodes, relationships, paths and maps', () => {
  const relationship = {
    kind: 'relationship',
    id: 'r',
    type: 'ACCUSE',
    from: 'act_2',
    to: 'act_1',
    properties: {},
  } as const
  expect(cellText(node('Baku'))).toBe('(:Actor:Person Baku)')
  expect(cellText(relationship)).toBe('[:ACCUSE]')
  const path = {
    kind: 'path',
    nodes: [{ ...node('A'), id: 'act_2' }, node('B')],
    relationships: [relationship],
  } as const
  expect(cellText(path)).toBe('(:Actor:Person A)-[:ACCUSE]->(:Actor:Person B)')
  expect(cellText({ a: 1, b: ['x', null] })).toBe('{a: 1, b: x, }')
})

test('CSV and JSON keep every value', () => {
  expect(formatCsv(result).split('\r\n')).toEqual([
    'name,count,days',
    'Ilham Aliyev,12,"[""2023-09-19"",""2023-09-20""]"',
    '"王毅, ""minister""",3,[]',
    ',9007199254740993,',
    '',
  ])
  expect(JSON.parse(formatJson(result))[2]).toEqual({ name: null, count: '9007199254740993', days: null })
})
