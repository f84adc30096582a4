import { describe, expect, test } from 'vitest'
import { edgeOf, expectSound, nodeOf, read } from '../../graph-files.test-kit.ts'

describe('graph JSON', () => {
  test.each([
    [
      'graphology',
      '{"options":{"type":"undirected"},"nodes":[{"key":"a","attributes":{"label":"A","x":1}},{"key":"b"}],"edges":[{"key":"e","source":"a","target":"b","attributes":{"weight":2}}]}',
      'undirected',
    ],
    [
      'sigma',
      '{"nodes":[{"id":"a","label":"A","x":1,"attributes":{"k":"v"}},{"id":"b"}],"edges":[{"id":"e","source":"a","target":"b","weight":2}]}',
      'directed',
    ],
    [
      'node-link',
      '{"directed":false,"nodes":[{"id":"a","label":"A","x":1},{"id":"b"}],"links":[{"key":"e","source":"a","target":"b","weight":2}]}',
      'undirected',
    ],
    [
      'cytoscape',
      '{"elements":{"nodes":[{"data":{"id":"a","label":"A"},"position":{"x":1}},{"data":{"id":"b"}}],"edges":[{"data":{"id":"e","source":"a","target":"b","weight":2}}]}}',
      'directed',
    ],
    [
      'cytoscape',
      '{"elements":[{"data":{"id":"a","label":"A"},"position":{"x":1}},{"data":{"id":"b"}},{"data":{"id":"e","source":"a","target":"b","weight":2}}]}',
      'directed',
    ],
    [
      'json-graph-format',
      '{"graph":{"directed":true,"nodes":{"a":{"label":"A","metadata":{"x":1}},"b":{}},"edges":[{"id":"e","source":"a","target":"b","metadata":{"weight":2}}]}}',
      'directed',
    ],
    [
      'sigma',
      '{"nodes":[{"id":"a","label":"A","x":1},{"id":"b"}],"edges":[{"id":"e","from":"a","to":"b","weight":2}]}',
      'directed',
    ],
  ])('%s: %s', (dialect, text, direction) => {
    const reading = read(text)
    expectSound(reading)
    expect(reading.graph).toMatchObject({ version: dialect, direction })
    expect(nodeOf(reading, 'a')).toMatchObject({ label: 'A', x: 1 })
    expect(edgeOf(reading, 'e')).toMatchObject({ source: 'a', target: 'b', weight: 2 })
    expect(reading.issues).toEqual([])
  })

  test('links that name nodes by their place in the list', () => {
    const reading = read('{"nodes":[{"name":"Ada"},{"name":"Bo"}],"links":[{"source":0,"target":1}]}')
    expect(reading.graph!.edges[0]).toMatchObject({ source: 'Ada', target: 'Bo' })
  })

  test('attributes that are lists stay lists, objects become their text', () => {
    const reading = read(
      '{"nodes":[{"key":"a","attributes":{"tags":["x","y"],"born":{"year":1960}}}],"edges":[]}',
    )
    expect(nodeOf(reading, 'a').attributes).toEqual({ tags: ['x', 'y'], born: '{"year":1960}' })
  })
})
