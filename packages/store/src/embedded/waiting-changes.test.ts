import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphChange, type PropertyGraph } from '@demarche/core'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleGraph } from '../example-graph.test-kit.ts'
import { openEmbeddedStore } from './embedded-store.ts'

const place = mkdtempSync(join(tmpdir(), 'demarche-waiting-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const folder = () => mkdtempSync(join(place, 'store-'))

const count = 'MATCH (n) RETURN count(*) AS n'
const actorOf = (id: string, name: string) => ({
  id: `act-${id}`,
  labels: ['Actor', 'Person'],
  properties: { id: `act-${id}`, name },
})
const small: PropertyGraph = { nodes: exampleGraph.nodes.slice(0, 3), relationships: [] }

describe('changes that wait beside the database', () => {
  const all = 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m.id AS to ORDER BY n.id, r.id'
  const grown: PropertyGraph = { ...exampleGraph, nodes: [...exampleGraph.nodes, actorOf('new', 'New')] }
  const rowsOf = async (graph: PropertyGraph) => {
    const store = openEmbeddedStore(folder())
    await store.write(graph)
    const { rows } = await store.query(all)
    await store.close()
    return rows
  }
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('demarche-store-copy-'))

  test('are seen by whoever asks, also where the folder was open before or was copied since', async () => {
    const [path, copied] = [folder(), folder()]
    const [reader, writer] = [openEmbeddedStore(path), openEmbeddedStore(path)]
    await writer.write(exampleGraph)
    expect((await reader.query(all)).rows).toEqual(await rowsOf(exampleGraph))
    const database = readFileSync(join(path, 'store.grafeo'))
    await writer.update(graphChange(exampleGraph, grown))
    expect(readFileSync(join(path, 'store.grafeo'))).toEqual(database)
    expect((await reader.query(all)).rows).toEqual(await rowsOf(grown))
    cpSync(path, copied, { recursive: true })
    const other = openEmbeddedStore(copied)
    expect((await other.query(all)).rows).toEqual(await rowsOf(grown))
    for (const store of [reader, writer, other]) await store.close()
    expect(readFileSync(join(path, 'store.grafeo'))).toEqual(database)
  })

  test('leave no copy behind when the store is closed', async () => {
    const store = openEmbeddedStore(folder())
    await store.write(exampleGraph)
    await store.update(graphChange(exampleGraph, grown))
    const before = copies()
    await store.query(count)
    expect(copies().length).toBe(before.length + 1)
    await store.close()
    expect(copies()).toEqual(before)
  })

  test('are made in the database once they are many', async () => {
    const path = folder()
    const store = openEmbeddedStore(path)
    await store.write(exampleGraph)
    const graphs = Array.from({ length: 6 }, (_, at) => ({
      ...exampleGraph,
      nodes: [
        ...exampleGraph.nodes,
        ...Array.from({ length: at + 1 }, (_one, n) => actorOf(`n${n}`, 'Name '.repeat(12_000))),
      ],
    }))
    const lists: string[][] = []
    let before: PropertyGraph = exampleGraph
    for (const graph of graphs) {
      await store.update(graphChange(before, graph))
      lists.push(readdirSync(path).sort())
      expect((await store.query(count)).rows).toEqual([{ n: graph.nodes.length }])
      before = graph
    }
    expect(lists[0]).toEqual(['store.changes', 'store.grafeo'])
    expect(lists).toContainEqual(['store.grafeo'])
    expect((await store.query(all)).rows).toEqual(await rowsOf(before))
    await store.close()
  })

  test('are of one database alone: those of the one before count no longer, nor half a change', async () => {
    const path = folder()
    const store = openEmbeddedStore(path)
    await store.write(exampleGraph)
    await store.update(graphChange(exampleGraph, grown))
    const changes = readFileSync(join(path, 'store.changes'))
    await store.write(small)
    writeFileSync(join(path, 'store.changes'), changes)
    expect((await store.query(count)).rows).toEqual([{ n: 3 }])
    const more = { ...small, nodes: [...small.nodes, actorOf('new', 'New')] }
    await store.update(graphChange(small, more))
    expect((await store.query(count)).rows).toEqual([{ n: 4 }])
    appendFileSync(join(path, 'store.changes'), '{"gone":{"nodes":[{')
    expect((await store.query(count)).rows).toEqual([{ n: 4 }])
    await store.update(graphChange(more, small))
    expect((await store.query(count)).rows).toEqual([{ n: 3 }])
    await store.close()
  })
})
