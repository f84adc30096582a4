/** What every Cypher store must do; each implementation runs it. */
import type { PropertyGraph } from '@demarche/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CypherStore } from './cypher-store.ts'
import { exampleGraph, hostileTexts } from './example-graph.test-kit.ts'

const hostileGraph: PropertyGraph = {
  nodes: hostileTexts.map((name, index) => ({
    id: `act-${index}`,
    labels: ['Actor', 'Person'],
    properties: { id: `act-${index}`, name, aliases: [name, 'plain'] },
  })),
  relationships: [],
}

/** `open` fills a store with the graph and opens it. */
export function cypherStoreContract(open: (graph: PropertyGraph) => Promise<CypherStore>): void {
  describe('the contract of a Cypher store', () => {
    let store: CypherStore
    beforeAll(async () => {
      store = await open(exampleGraph)
    })
    afterAll(() => store?.close())
    const rows = async (...query: Parameters<CypherStore['query']>) => (await store.query(...query)).rows

    test('integers, floats, booleans, texts, lists and missing values', async () => {
      const query =
        'MATCH (a:Actor {id: $id}) RETURN a.name, a.aliases AS names, a.wikidata, 3 AS three, 0.5 AS half, 1 = 1 AS yes, size(a.aliases) AS n'
      const want = { names: ['Aliyev', 'the president'], three: 3, half: 0.5, yes: true, n: 2 }
      expect(await store.query(query, { id: 'act-aliyev' })).toEqual({
        columns: ['a.name', 'names', 'a.wikidata', 'three', 'half', 'yes', 'n'],
        rows: [{ 'a.name': 'Ilham Aliyev', 'a.wikidata': null, ...want }],
        warnings: [],
      })
    })

    test('counts are numbers', async () => {
      expect(await rows('MATCH (a:Actor) RETURN count(*) AS n, count(a.wikidata) AS none')).toEqual([
        { n: 10, none: 0 },
      ])
    })

    test('dates are plain dates, compare as dates and have parts', async () => {
      const query =
        'MATCH (s:Statement) WHERE s.start > date($day) RETURN s.id AS id, s.start AS start, s.start.month AS month ORDER BY id'
      expect(await rows(query, { day: '2023-09-20' })).toEqual([
        { id: 'st-accuse', start: '2023-09-21', month: 9 },
        { id: 'st-accuse-2', start: '2023-09-26', month: 9 },
        { id: 'st-no-troops', start: '2023-09-21', month: 9 },
        { id: 'st-support', start: '2023-09-21', month: 9 },
      ])
    })

    test('lasting relations have from and until, which are dates', async () => {
      const query =
        "MATCH (:Actor)-[r:PART_OF]->(:Actor) WHERE r.from <= date('2010-01-01') AND r.until > date('2010-01-01') RETURN r.from AS from, r.until AS until, r.precision AS precision"
      expect(await rows(query)).toEqual([{ from: '2003-10-31', until: '2024-02-14', precision: 'day' }])
    })

    test('a number with no fraction is a float where the schema says so', async () => {
      expect(await rows("MATCH (s:Statement {id: 'st-attack'}) RETURN s.confidence / 2 AS half")).toEqual([
        { half: 0.5 },
      ])
    })

    test('nodes: key label first, properties sorted', async () => {
      const [row] = await rows("MATCH (a:Actor {id: 'act-blinken'}) RETURN a")
      expect(row!.a).toEqual({
        kind: 'node',
        id: 'act-blinken',
        labels: ['Actor', 'Person'],
        properties: {
          aliases: ['Blinken'],
          country: 'USA',
          id: 'act-blinken',
          kind: 'person',
          name: 'Antony Blinken',
        },
      })
      expect(Object.keys((row!.a as { properties: object }).properties)).toEqual([
        'aliases',
        'country',
        'id',
        'kind',
        'name',
      ])
    })

    test('relationships name the ids of their ends', async () => {
      const [row] = await rows("MATCH (:Person {id: 'act-aliyev'})-[r:HOLDS_OFFICE]->() RETURN r")
      expect(row!.r).toMatchObject({
        kind: 'relationship',
        type: 'HOLDS_OFFICE',
        from: 'act-aliyev',
        to: 'off-pres',
        properties: { from: '2003-10-31', contested: false },
      })
    })

    test('paths, and lists of nodes in maps', async () => {
      const query =
        "MATCH p = (:Actor {id: 'act-aliyev'})-[:HOLDS_OFFICE]->(:Office)-[:OFFICE_OF]->(c) RETURN p, {ends: [c], n: length(p)} AS m"
      const [row] = await rows(query)
      expect(row!.p).toMatchObject({
        kind: 'path',
        nodes: [{ id: 'act-aliyev' }, { id: 'off-pres' }, { id: 'act-azerbaijan' }],
        relationships: [{ type: 'HOLDS_OFFICE' }, { type: 'OFFICE_OF', from: 'off-pres' }],
      })
      expect(row!.m).toMatchObject({ ends: [{ kind: 'node', id: 'act-azerbaijan' }], n: 2 })
    })

    test('parameters: lists, maps, integers as integers', async () => {
      const query =
        'MATCH (a:Actor) WHERE a.country IN $countries RETURN a.id AS id, $m.x AS x, 7 / $two AS q ORDER BY id LIMIT $two'
      expect(await rows(query, { countries: ['ARM', 'USA'], m: { x: 'y' }, two: 2 })).toEqual([
        { id: 'act-arm', x: 'y', q: 3 },
        { id: 'act-armenia', x: 'y', q: 3 },
      ])
    })

    test('a result without rows still has its columns', async () => {
      expect(await store.query("MATCH (a:Actor {id: 'nobody'}) RETURN a.name AS name")).toEqual({
        columns: ['name'],
        rows: [],
        warnings: [],
      })
    })

    test('a write is refused, in the same words, and changes nothing', async () => {
      const refused = await store.query("MATCH (a:Actor) SET a.name = 'x' RETURN a").catch((error) => error)
      expect(refused).toMatchObject({ name: 'StoreError', code: 'write-refused' })
      expect(refused.message).toBe(
        'Queries only read: SET at line 1, column 17 is refused. To change the graph, build it again and export it.',
      )
      expect(await rows("MATCH (a:Actor {name: 'x'}) RETURN count(*) AS n")).toEqual([{ n: 0 }])
    })

    test.each([
      ['MATCH (a:Actor) RETUR a', 'line 1, column 17'],
      ['MATCH (a:Actor) RETURN b.name', 'line 1, column 24'],
    ])('a fault in %s is one line that says where', async (query, where) => {
      const fault = await store.query(query).catch((error) => error)
      expect(fault).toMatchObject({ code: 'syntax', message: expect.stringContaining(where) })
      expect(fault.message).not.toContain('\n')
    })

    test('a parameter that is not given is one line with its name', async () => {
      const fault = await store.query('MATCH (a:Actor {id: $who}) RETURN a').catch((error) => error)
      expect(fault).toMatchObject({ name: 'StoreError', code: 'parameter-missing' })
      expect(fault.message).toBe('The query needs the parameter who: give it a value')
    })

    test('an unknown name is a warning, not a failure', async () => {
      expect(await store.query('MATCH (a:Persn) RETURN a.id AS id')).toMatchObject({
        rows: [],
        warnings: ['There is no label Persn (line 1, column 10): did you mean Person?'],
      })
    })

    test('a query is stopped when its time is over, and the next one runs', async () => {
      const slow =
        'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x * y AS z WHERE z % 7 = 3 RETURN count(*) AS n'
      const began = Date.now()
      const stopped = await store.query(slow, {}, { timeLimit: 700 }).catch((error) => error)
      expect(stopped).toMatchObject({ code: 'time-limit' })
      expect(stopped.message).toMatch(/^The query was stopped after 0.7 s/)
      expect(Date.now() - began).toBeLessThan(8000)
      expect(await rows('RETURN 1 AS one')).toEqual([{ one: 1 }])
    })

    test('queries at the same time each get their own rows', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map((n) => rows('RETURN $n AS n', { n })))
      expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }]])
    })
  })

  describe('hostile texts', () => {
    test('are data', async () => {
      const store = await open(hostileGraph)
      const { rows } = await store.query(
        'MATCH (a:Person) RETURN a.name AS name, a.aliases[0] AS alias ORDER BY a.id',
      )
      expect(rows).toEqual(hostileTexts.map((name) => ({ name, alias: name })))
      for (const name of hostileTexts) {
        expect(
          (await store.query('MATCH (a:Actor {name: $name}) RETURN count(*) AS n', { name })).rows,
        ).toEqual([{ n: 1 }])
      }
      await store.close()
    })
  })
}
