import type { PropertyGraph } from '@demarche/core'
import { beforeEach, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { exampleInput, hostileInput, withHashIds } from '../../export-input.test-kit.ts'
import type { DatabaseExportOptions, ExportProgress } from '../../export-target.ts'
import { emptyDatabase, readGraph, run } from './read-graph.test-kit.ts'
import { neo4jTarget } from './target.ts'

describeWithNeo4j('the Neo4j target', (server) => {
  beforeEach(() => emptyDatabase(server()))
  const write = (graph: PropertyGraph, options?: DatabaseExportOptions) =>
    neo4jTarget.write({ ...exampleInput, graph }, server(), options)

  test.each([
    ['the example graph', exampleInput.graph],
    ['hostile texts', hostileInput.graph],
  ])('%s comes back as it went in', async (_, graph) => {
    const summary = await write(graph)
    expect(summary).toEqual({
      nodes: graph.nodes.length,
      relationships: graph.relationships.length,
      files: [],
      notes: [`New or changed: ${graph.nodes.length} nodes, ${graph.relationships.length} relationships`],
    })
    expect(await readGraph(server())).toEqual(graph)
  })

  test('a second export changes nothing, in any size of batch', async () => {
    await write(exampleInput.graph)
    const unchanged = ['New or changed: 0 nodes, 0 relationships']
    expect((await write(exampleInput.graph, { batchRows: 7 })).notes).toEqual(unchanged)
    expect((await write(exampleInput.graph, { batchBytes: 2000 })).notes).toEqual(unchanged)
    expect(await readGraph(server())).toEqual(exampleInput.graph)
  })

  test('dates are dates and integers are integers', async () => {
    await write(exampleInput.graph)
    const [row] = await run(
      server(),
      `MATCH ()-[r:ACCUSE]->() RETURN r.count IS :: INTEGER AS integer, r.first IS :: DATE AS date,
       r.contested IS :: BOOLEAN AS boolean, r.statements IS :: LIST<STRING NOT NULL> AS list`,
    )
    expect(row).toEqual({ integer: true, date: true, boolean: true, list: true })
    const [statement] = await run(
      server(),
      "MATCH (s:Statement {id: 'st-attack'}) RETURN s.confidence IS :: FLOAT AS float",
    )
    expect(statement).toEqual({ float: true })
  })

  test('a changed graph changes what changed, and leaves what researchers added', async () => {
    await write(exampleInput.graph)
    await run(
      server(),
      "MATCH (a:Actor {id: 'act-aliyev'}) SET a.note = 'mine' CREATE (:Note {text: 'mine'})-[:ON]->(a)",
    )
    const nodes = exampleInput.graph.nodes.map((node) =>
      node.id === 'act-aliyev'
        ? { ...node, properties: { id: node.id, name: 'Aliyev', kind: 'person' } }
        : node,
    )
    const { notes } = await write({ ...exampleInput.graph, nodes })
    expect(notes).toEqual(['New or changed: 1 nodes, 0 relationships'])
    const rows = await run(
      server(),
      "MATCH (n:Note)-[:ON]->(a:Actor {id: 'act-aliyev'}) RETURN a.name AS name, a.country AS country, a.note AS note",
    )
    expect(rows).toEqual([{ name: 'Aliyev', country: null, note: 'mine' }])
  })

  test('keys are unique in the database', async () => {
    await write(exampleInput.graph)
    await expect(run(server(), "CREATE (:Actor {id: 'act-aliyev'})")).rejects.toThrow('already exists')
    await expect(
      run(
        server(),
        "MATCH (:Actor)-[r:ACCUSE]->(b) MATCH (c:Office {id: 'off-pm'}) CREATE (b)-[:ACCUSE {id: r.id}]->(c)",
      ),
    ).rejects.toThrow('already exists')
  })

  test('a relationship whose end is missing is left out and named', async () => {
    const broken = {
      id: 'rel-x',
      type: 'ACCUSE',
      from: 'act-aliyev',
      to: 'nobody',
      properties: { id: 'rel-x' },
    }
    const graph = { ...exampleInput.graph, relationships: [...exampleInput.graph.relationships, broken] }
    const summary = await write(graph)
    expect(summary.relationships).toBe(exampleInput.graph.relationships.length)
    expect(summary.notes[0]).toBe('Left out ACCUSE rel-x: act-aliyev or nobody is not in the graph')
  })

  test('pruning removes what is gone, asks first, and leaves what researchers added', async () => {
    const graph = withHashIds(exampleInput.graph)
    await write(graph)
    const gone = graph.nodes.find(({ labels }) => labels[0] === 'Document')!.id
    const tied = graph.nodes.find(({ properties }) => properties.type === 'SAY')!.id
    await run(server(), `MATCH (s:Statement {id: '${tied}'}) CREATE (:Actor {id: 'mine'})-[:ON]->(s)`)
    const left = (id: string) => id !== gone && id !== tied
    const smaller = {
      nodes: graph.nodes.filter(({ id }) => left(id)),
      relationships: graph.relationships.filter(({ from, to }) => left(from) && left(to)),
    }
    const fewer = graph.relationships.length - smaller.relationships.length
    const asked: unknown[] = []
    const refuse = (found: unknown) => {
      asked.push(found)
      return false
    }
    await write(smaller, { prune: refuse })
    expect(asked).toEqual([{ nodes: 2, relationships: fewer }])
    const { notes } = await write(smaller, { prune: () => true })
    expect(notes.slice(1)).toEqual([
      `Removed 1 nodes and ${fewer} relationships`,
      'Kept 1 nodes that are gone from the graph, since relationships of others lead to them',
    ])
    await run(server(), "MATCH (mine:Actor {id: 'mine'})-[r]->(s) DELETE r, s, mine")
    expect(await readGraph(server())).toEqual(smaller)
    expect((await write(smaller, { prune: () => true })).notes.at(-1)).toBe('Nothing to remove')
  })

  test('progress is told to the last row', async () => {
    const steps: ExportProgress[] = []
    await write(exampleInput.graph, { batchRows: 10, onProgress: (step) => steps.push(step) })
    const last = (phase: string) => steps.filter((step) => step.phase === phase).at(-1)
    expect(last('nodes')).toEqual({
      phase: 'nodes',
      done: exampleInput.graph.nodes.length,
      total: exampleInput.graph.nodes.length,
    })
    expect(last('relationships')?.done).toBe(exampleInput.graph.relationships.length)
  })

  test('two exporters at once on overlapping graphs give the union', async () => {
    const { nodes } = exampleInput.graph
    const relationships = [...exampleInput.graph.relationships]
    const half = Math.ceil(relationships.length / 2)
    await Promise.all([
      write({ nodes, relationships: relationships.slice(0, half + 5) }, { batchRows: 4 }),
      write({ nodes, relationships: relationships.slice(half - 5) }, { batchRows: 4 }),
    ])
    expect(await readGraph(server())).toEqual(exampleInput.graph)
  })

  test.each([
    [
      'a label',
      {
        nodes: [{ id: 'x', labels: ['Actor', 'X`) DETACH DELETE n //'], properties: { id: 'x' } }],
        relationships: [],
      },
    ],
    [
      'a type',
      {
        nodes: [{ id: 'x', labels: ['Actor'], properties: { id: 'x' } }],
        relationships: [
          { id: 'r', type: 'X`]->() DETACH DELETE a //', from: 'x', to: 'x', properties: { id: 'r' } },
        ],
      },
    ],
    [
      'a property',
      { nodes: [{ id: 'x', labels: ['Actor'], properties: { id: 'x', evil: 'y' } }], relationships: [] },
    ],
  ])('%s outside the closed lists does not reach the database', async (_, graph) => {
    await write(exampleInput.graph)
    await expect(write(graph)).rejects.toMatchObject({ code: 'invalid-graph' })
    expect(await readGraph(server())).toEqual(exampleInput.graph)
  })

  test('a wrong password and a database that is not there are one line each', async () => {
    const { url, user } = server()
    await expect(neo4jTarget.write(exampleInput, { url, user, password: 'wrong' })).rejects.toMatchObject({
      code: 'connection',
      message: `Neo4j at ${url} refused the password of ${user}: check NEO4J_PASSWORD`,
    })
    await expect(neo4jTarget.write(exampleInput, { ...server(), database: 'nowhere' })).rejects.toMatchObject(
      {
        code: 'connection',
        message: `Neo4j at ${url} has no database nowhere: name one that it has`,
      },
    )
  })
})

test.each([
  [
    'bolt://127.0.0.1:9',
    'Neo4j at bolt://127.0.0.1:9 does not answer: check the address and that it runs, then export again; nothing is lost',
  ],
  ['localhost', 'localhost is no Neo4j address: write one such as bolt://localhost:7687 or neo4j+s://host'],
])('the address %s is one line', async (url, message) => {
  await expect(neo4jTarget.write(exampleInput, { url, user: 'neo4j', password: 'x' })).rejects.toMatchObject({
    code: 'connection',
    message,
  })
})
