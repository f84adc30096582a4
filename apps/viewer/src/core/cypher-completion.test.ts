import { NODE_LABELS, RELATIONSHIP_TYPES } from '@demarche/core'
import { expect, test } from 'vitest'
import { answerInPicture } from './answer-parts.ts'
import { proposalsAt } from './cypher-completion.ts'
import { testGraph } from './graph.test-kit.ts'

/** The proposals at the `|` of a query. */
const at = (marked: string, parameters?: string, isAsked?: boolean) => {
  const place = marked.indexOf('^')
  const found = proposalsAt(marked.replace('^', ''), place, parameters, isAsked)
  return found && { from: found.from, labels: found.options.map(({ label }) => label) }
}

test.each([
  ['MATCH (a:^', 9, NODE_LABELS],
  ['MATCH (a:Per^', 9, NODE_LABELS],
  ['MATCH (a)-[r:^', 13, RELATIONSHIP_TYPES],
  ['MATCH (a:Actor)-[:ACCUSE|^', 25, RELATIONSHIP_TYPES],
  ['MATCH (a)-[:ACCUSE]->(b:^', 24, NODE_LABELS],
])('%s: the closed lists', (query, from, labels) => expect(at(query)).toEqual({ from, labels }))

test('properties are those of what the variable is bound to', () => {
  expect(at('MATCH (d:Document) WHERE d.^')!.labels).toEqual(
    expect.arrayContaining(['title', 'publisher', 'publishedAt']),
  )
  expect(at('MATCH (d:Document) WHERE d.^')!.labels).not.toContain('polarity')
  expect(at('RETURN s.^ MATCH (s:Event)')!.labels).toContain('polarity')
  expect(at('MATCH (:Actor)-[r:ACCUSE]->() RETURN r.fi^')!.labels).toContain('first')
  expect(at('MATCH (p:Person) RETURN p.^')!.labels).toContain('aliases')
  expect(at('RETURN unknown.^')!.labels).toEqual(expect.arrayContaining(['polarity', 'publisher']))
})

test('parameters, keywords, and nothing within a string or a comment', () => {
  expect(at('WHERE a.name = $^', '{"name": "A", "day": "B"}')!.labels).toEqual(['name', 'day'])
  expect(at('WHERE a.name = $^', '{broken')!.labels).toEqual([])
  expect(at('ma^')!.labels).toContain('MATCH')
  expect(at('MATCH ^')).toBeNull()
  expect(at('MATCH ^', '{}', true)!.labels).toContain('count')
  expect(at("WHERE a.name = 'Uni^")).toBeNull()
  expect(at('RETURN 1 // and th^')).toBeNull()
  expect(at("WHERE a.name = 'it\\'s' re^")!.labels).toContain('RETURN')
})

test('of an answer, actors, edges and the edges of statements stand in the picture', () => {
  const graph = testGraph({ a: {}, b: {}, c: {}, d: {} }, [
    ['a', 'ACCUSE', 'b'],
    ['b', 'AID', 'c'],
    ['a', 'ACCUSE', 'b', { reading: 'denied' }],
  ])
  const node = (id: string, label = 'Actor') => ({ kind: 'node', id, labels: [label], properties: {} })
  const show = (rows: unknown[][]) => {
    const found = answerInPicture(graph, rows)
    return found && { nodes: [...found.nodes], edges: [...found.edges] }
  }
  expect(
    show([
      ['x', 1],
      [null, {}],
    ]),
  ).toBeNull()
  expect(show([[node('d'), node('gone')]])).toEqual({ nodes: ['d'], edges: [] })
  expect(show([[{ kind: 'relationship', type: 'ACCUSE', from: 'a', to: 'b', properties: {} }]])).toEqual({
    nodes: ['a', 'b'],
    edges: ['a-ACCUSE-b'],
  })
  expect(show([[[node('pr b-AID-c', 'Statement')]]])).toEqual({ nodes: ['b', 'c'], edges: ['b-AID-c'] })
})
