import { expect, test } from 'vitest'
import { exportTarget, exportTargets } from './targets.ts'

test('public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "ExportError",
      "HEAD_KEY",
      "csvTarget",
      "cypherTarget",
      "exportTarget",
      "exportTargets",
      "gexfTarget",
      "graphFileHead",
      "graphFileLines",
      "graphLineKey",
      "graphLines",
      "graphmlTarget",
      "jsonlTarget",
      "neo4jAdminTarget",
      "neo4jTarget",
      "openGraphFile",
      "streamOf",
    ]
  `)
})

test('the targets, by name', () => {
  expect(exportTargets.map(({ name }) => name)).toEqual([
    'neo4j',
    'gexf',
    'graphml',
    'csv',
    'jsonl',
    'cypher',
    'neo4j-admin',
  ])
  expect(exportTarget('gexf')).toMatchObject({ writes: 'file', extension: '.gexf' })
  expect(() => exportTarget('xls')).toThrow(
    'There is no export target xls: choose one of neo4j, gexf, graphml',
  )
})
