import { describe, expect, test } from 'vitest'
import { expectSound, read } from '../../graph-files.test-kit.ts'
import { detectGraphFile } from '../../index.ts'

describe('edge lists', () => {
  test.each([
    ['a comma', 'source,target,weight\nA,B,2\n', { source: 'A', target: 'B', weight: 2 }],
    [
      'a semicolon, BOM and CRLF',
      '\uFEFFactor;relation;recipient;date\r\nA;blames;B;2020-01-02\r\n',
      { source: 'A', target: 'B', kind: 'blames', spells: [{ start: '2020-01-02', end: '2020-01-02' }] },
    ],
    [
      'tabs and quotes',
      'Source\tTarget\tType\n"A, Inc."\tB\tUndirected\n',
      { source: 'A, Inc.', target: 'B', direction: 'undirected' },
    ],
    [
      'no header, three columns of which one is a number',
      'A B 3\nB C 4\n',
      { source: 'A', target: 'B', weight: 3 },
    ],
    ['no header, a relation', 'A,blames,\nA,B,blames\n', { source: 'A', target: 'blames' }],
    ['comments above', '# from a tool\nA\tB\nB\tC\n', { source: 'A', target: 'B' }],
  ])('%s', (_, text, want) => {
    const reading = read(text, 'a.csv')
    expectSound(reading)
    expect(reading.graph!.edges[0]).toMatchObject(want)
  })

  test('a bad row is reported with its line, and the rest goes in', () => {
    const reading = read('from;to;count\nA;B;1\nA;;2\nA;B;C;D\nB;C;many\nC;A;3\n')
    expectSound(reading)
    expect(reading.issues.map(({ code, line }) => [code, line])).toEqual([
      ['edge-without-end', 3],
      ['cell-count', 4],
      ['weight', 5],
    ])
    expect(reading.edges).toMatchObject({ read: 5, kept: 3, skipped: 2 })
  })

  test.each(['Dear all,\n\nno graph here.', 'Two words\nthen three words\nand two\n', 'One, two\nthree\n'])(
    'prose is no edge list: %j',
    (text) => {
      expect(detectGraphFile('letter.txt', text)).toBeUndefined()
    },
  )
})
