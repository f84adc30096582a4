import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareStrings } from '@demarche/core'
import { afterAll, expect, test } from 'vitest'
import { exampleInput, hostileInput } from '../export-input.test-kit.ts'
import { type GraphItem, streamOf } from '../graph-stream.ts'
import { graphFileLines, graphLineKey, graphLines, HEAD_KEY, openGraphFile } from './graph-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-graph-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'graph.jsonl')

async function all(items: Iterable<GraphItem> | AsyncIterable<GraphItem>): Promise<GraphItem[]> {
  const found: GraphItem[] = []
  for await (const item of items) found.push(item)
  return found
}

test.each([
  ['the example graph', exampleInput.graph],
  ['hostile texts', hostileInput.graph],
  ['an empty graph', { nodes: [], relationships: [] }],
])('%s comes back as it went in, as often as asked', async (_, graph) => {
  writeFileSync(path, [...graphFileLines(graph, 'today')].join(''))
  const file = await openGraphFile(path)
  const { items, ...counts } = streamOf(graph)
  expect(file).toMatchObject({ ...counts, madeFrom: 'today' })
  expect(await all(file!.items())).toEqual(await all(items()))
  expect(await all(file!.items())).toEqual(await all(items()))
})

test('no file is none, and a damaged one is one line', async () => {
  expect(await openGraphFile(join(folder, 'none.jsonl'))).toBeUndefined()
  const lines = [...graphFileLines(exampleInput.graph, 'today')]
  writeFileSync(path, lines.slice(0, -2).join(''))
  const short = await openGraphFile(path)
  await expect(all(short!.items())).rejects.toThrow(
    `${path} is damaged (2 lines are missing): build the graph again`,
  )
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5))
  await expect(all((await openGraphFile(path))!.items())).rejects.toThrow(/is damaged \(.*JSON.*\)/)
  writeFileSync(path, '{"kind":"node"}\n')
  await expect(openGraphFile(path)).rejects.toThrow('its first line is not that of a graph')
  writeFileSync(path, '')
  await expect(openGraphFile(path)).rejects.toThrow('is damaged')
})

test('lines stand in the order of their keys, and those of a part have the keys that they have in the whole', () => {
  const lines = [...graphFileLines(exampleInput.graph, 'today')].map((line) => line.trimEnd())
  const keys = lines.map((line) => graphLineKey(line.slice(0, 320))!)
  expect(keys[0]).toBe(HEAD_KEY)
  expect([...new Set(keys)].sort(compareStrings)).toEqual(keys)
  expect(graphLines(exampleInput.graph)).toEqual(
    new Map(lines.slice(1).map((line, at) => [keys[at + 1], line])),
  )
})
