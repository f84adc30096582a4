import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphChange, type PropertyGraph } from '@demarche/core'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { canMount, mountDisk } from '../../../../tools/small-disk/small-disk.ts'
import { cypherStoreContract } from '../cypher-store.test-kit.ts'
import { exampleGraph } from '../example-graph.test-kit.ts'
import { openEmbeddedStore } from './embedded-store.ts'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'demarche-store-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

cypherStoreContract(async (graph) => {
  const store = openEmbeddedStore(folder())
  await store.write(graph)
  return store
})

describe('a store that was changed into the graph', () => {
  cypherStoreContract(async (graph) => {
    const store = openEmbeddedStore(folder())
    const [odd, even] = [
      graph.nodes.filter((_, at) => at % 2 === 1),
      graph.nodes.filter((_, at) => at % 2 === 0),
    ]
    const stale = even.map((node) => ({
      ...node,
      properties: { id: node.id, ...(node.labels[0] === 'Actor' && { name: 'Old', wikidata: 'Q1' }) },
    }))
    const other = {
      id: 'act-gone',
      labels: ['Actor', 'Person'],
      properties: { id: 'act-gone', name: 'Gone' },
    }
    const ids = new Set(stale.map(({ id }) => id))
    const relationships = [...graph.relationships].filter(({ from, to }) => ids.has(from) && ids.has(to))
    const before: PropertyGraph = { nodes: [...stale, other], relationships }
    await store.write(before)
    await store.update(graphChange(before, { nodes: [...odd, ...even], relationships: graph.relationships }))
    return store
  })
})

const count = 'MATCH (n) RETURN count(*) AS n'
const small: PropertyGraph = { nodes: exampleGraph.nodes.slice(0, 3), relationships: [] }

test('writing the same graph twice changes nothing', async () => {
  const store = openEmbeddedStore(folder())
  const all = 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m.id AS to ORDER BY n.id, r.id'
  expect(await store.write(exampleGraph)).toEqual({
    nodes: exampleGraph.nodes.length,
    relationships: exampleGraph.relationships.length,
  })
  const first = await store.query(all)
  await store.write(exampleGraph)
  expect(await store.query(all)).toEqual(first)
  expect(first.rows.filter(({ r }) => r !== null)).toHaveLength(exampleGraph.relationships.length)
  await store.close()
})

test('any changes of the graph give what writing it whole gives', async () => {
  const all = 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m.id AS to ORDER BY n.id, r.id'
  const parts = fc.record({
    nodes: fc.subarray([...exampleGraph.nodes]),
    relationships: fc.subarray([...exampleGraph.relationships]),
    contested: fc.boolean(),
  })
  const graphOf = ({
    nodes,
    relationships,
    contested,
  }: typeof parts extends fc.Arbitrary<infer T> ? T : never): PropertyGraph => {
    const ids = new Set(nodes.map(({ id }) => id))
    const marked = nodes.map((node) =>
      node.labels[0] === 'Statement' ? { ...node, properties: { ...node.properties, contested } } : node,
    )
    return {
      nodes: marked,
      relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { minLength: 2, maxLength: 5 }), async (steps) => {
      const graphs = steps.map(graphOf)
      const [changed, written] = [openEmbeddedStore(folder()), openEmbeddedStore(folder())]
      await changed.write(graphs[0]!)
      for (const [at, after] of graphs.slice(1).entries())
        await changed.update(graphChange(graphs[at]!, after))
      await written.write(graphs.at(-1)!)
      expect((await changed.query(all)).rows).toEqual((await written.query(all)).rows)
      await changed.close()
      await written.close()
    }),
    { numRuns: 8 },
  )
})

test('a store that does not hold what is to be changed says so, until it is written whole', async () => {
  const path = folder()
  const store = openEmbeddedStore(path)
  await expect(store.update(graphChange(small, exampleGraph))).rejects.toMatchObject({
    code: 'store-missing',
  })
  await store.write(small)
  const change = graphChange(exampleGraph, small)
  await store.update(change)
  for (const _ of 'twice')
    await expect(store.query(count)).rejects.toMatchObject({
      code: 'invalid-graph',
      message: expect.stringMatching(
        /^The store does not hold what is to be changed: there is no .*; remove .* and build again$/,
      ),
    })
  await store.write(small)
  expect((await store.query(count)).rows).toEqual([{ n: 3 }])
  expect(readdirSync(path)).toEqual(['store.grafeo'])
  await store.close()
})

test('an open store sees the graph that was written since', async () => {
  const path = folder()
  const reader = openEmbeddedStore(path)
  const writer = openEmbeddedStore(path)
  await writer.write(small)
  expect((await reader.query(count)).rows).toEqual([{ n: 3 }])
  await writer.write(exampleGraph)
  expect((await reader.query(count)).rows).toEqual([{ n: exampleGraph.nodes.length }])
  expect(readdirSync(path)).toEqual(['store.grafeo'])
  await reader.close()
})

test('no store yet', async () => {
  const path = folder()
  await expect(openEmbeddedStore(path).query(count)).rejects.toMatchObject({
    code: 'store-missing',
    message: `There is no store in ${path}: build the graph first`,
  })
})

test('a store that another process writes: who and what to do', async () => {
  const path = folder()
  const other = spawn('sleep', ['30'])
  writeFileSync(join(path, 'store.lock'), `${other.pid}\n`)
  await expect(openEmbeddedStore(path).write(small)).rejects.toMatchObject({
    code: 'store-in-use',
    message: expect.stringContaining(
      `is being written by process ${other.pid}: wait until it ends, or end it`,
    ),
  })
  const gone = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGKILL')
  await gone
  const store = openEmbeddedStore(path)
  await store.write(small)
  expect((await store.query(count)).rows).toEqual([{ n: 3 }])
  await store.close()
})

test('what a killed writer left is removed, and the old graph was readable meanwhile', async () => {
  const path = folder()
  const store = openEmbeddedStore(path)
  await store.write(small)
  writeFileSync(join(path, 'store.grafeo.4711.next'), 'half a database')
  expect((await store.query(count)).rows).toEqual([{ n: 3 }])
  await store.write(exampleGraph)
  expect(readdirSync(path)).toEqual(['store.grafeo'])
  await store.close()
})

test('a folder that cannot be written', async () => {
  const path = folder()
  writeFileSync(join(path, 'file'), '')
  const fault = await openEmbeddedStore(join(path, 'file', 'store'))
    .write(small)
    .catch((error) => error)
  expect(fault).toMatchObject({ code: 'not-writable' })
  expect(fault.message).toMatch(/cannot be written: ENOTDIR: choose a folder that you may write to$/)
  if (process.getuid?.() !== 0) {
    chmodSync(path, 0o555)
    await expect(openEmbeddedStore(path).write(small)).rejects.toMatchObject({ code: 'not-writable' })
    chmodSync(path, 0o755)
  }
})

test.skipIf(process.platform !== 'linux')('a place where no folder can be made is one line', async () => {
  await expect(openEmbeddedStore('/proc/demarche/deeper').write(small)).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringMatching(/cannot be written: ENOENT: choose a folder that you may write to$/),
  })
})

test.skipIf(!canMount)('a full disk is one line, and the old graph stays', async () => {
  const path = join(folder(), 'disk')
  const unmount = mountDisk(path, '200k')
  const store = openEmbeddedStore(path)
  try {
    await store.write(small)
    const { rows } = await store.query(count)
    const texts = Array.from({ length: 200 }, (_, index) => `act-${index}`)
    const big = {
      nodes: texts.map((id) => ({
        id,
        labels: ['Actor'],
        properties: { id, name: id.repeat(500) },
      })),
      relationships: [],
    }
    await expect(store.write(big)).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringMatching(/the disk is full: free some space and build again$/),
    })
    expect((await store.query(count)).rows).toEqual(rows)
  } finally {
    await store.close()
    unmount()
  }
})

test('a file that is no store', async () => {
  const path = folder()
  writeFileSync(join(path, 'store.grafeo'), 'not a database at all')
  const store = openEmbeddedStore(path)
  const fault = await store.query(count).catch((error) => error)
  expect(fault).toMatchObject({ name: 'StoreError' })
  expect(fault.message).not.toContain('\n')
  await store.close()
})

test.each([
  [{ id: 'x', labels: ['Persn'], properties: { id: 'x' } }, [], 'has no key label'],
  [
    { id: 'x', labels: ['Actor'], properties: { id: 'x' } },
    [{ id: 'r', type: 'ACCUSE', from: 'x', to: 'y', properties: { id: 'r' } }],
    'names a node that is not in the graph: y',
  ],
  [
    { id: 'x', labels: ['Actor'], properties: { id: 'x' } },
    [{ id: 'r', type: 'X`) //', from: 'x', to: 'x', properties: { id: 'r' } }],
    'is of no known type',
  ],
])('a graph that breaks the schema is refused whole', async (node, relationships, why) => {
  const path = folder()
  const store = openEmbeddedStore(path)
  await expect(store.write({ nodes: [node], relationships })).rejects.toMatchObject({
    code: 'invalid-graph',
    message: expect.stringContaining(why),
  })
  expect(readdirSync(path)).toEqual([])
})
