import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectSound, gexf, graphml, nodeOf, outcomes, read } from './graph-files.test-kit.ts'
import { detectGraphFile, graphFileFormats, readGraphFile } from './index.ts'

const samples = {
  'gexf/a.gexf': gexf(
    '<nodes><node id="a" label="Cedar &amp; Sons"/><node id="b"/></nodes><edges><edge id="1" source="a" target="b"/></edges>',
  ),
  'graphml/a.graphml': graphml('<node id="a"/><node id="b"/><edge id="1" source="a" target="b"/>'),
  'graph-json/a.json': '{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b"}]}',
  'edge-list/a.csv': 'Source;Target;Weight\na;b;2\nb;a;3\n',
}

describe('every format', () => {
  test.each(Object.entries(samples))('%s is known by its text, whatever its name', (path, text) => {
    const [format] = path.split('/')
    expect(detectGraphFile('upload', text)?.name).toBe(format)
    expect(detectGraphFile('upload', `\uFEFF${text}`)?.name).toBe(format)
    const reading = read(text, 'upload')
    expectSound(reading)
    expect(reading.issues).toEqual([])
    expect(reading.graph!.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(graphFileFormats.map(({ name }) => name)).toContain(format)
  })

  test('a file cut anywhere, or with a piece missing, gives a sound reading and never an exception', () => {
    const texts = fc.constantFrom(...Object.entries(samples))
    fc.assert(
      fc.property(texts, fc.nat(400), fc.nat(40), ([name, text], at, length) => {
        expectSound(read(text.slice(0, at), name))
        expectSound(read(text.slice(0, at) + text.slice(at + length), name))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['empty', '', 'empty-file'],
    ['HTML', '<!doctype html><html><body>gone</body></html>', 'not-a-graph-file'],
    ['prose', 'The minister spoke. The envoy left, and nobody knew why.\nThat was all.', 'not-a-graph-file'],
    ['half a JSON', '{"nodes":[{"key":"a"},{"key":', 'json-error'],
    ['JSON that is no graph', '{"graph": 3}', 'no-graph'],
    ['GEXF without a graph', '<gexf version="1.3"><meta/></gexf>', 'no-graph'],
  ])('%s is refused with the reason', (_, text, code) => {
    const reading = read(text)
    expect(reading.graph).toBeNull()
    expect(outcomes(reading)).toEqual([`${code} refused`])
  })

  test('an edge to a node that is not there: the node is added, or the edge is left out', () => {
    const text = graphml('<node id="a"/><edge id="e" source="a" target="ghost"/>')
    const added = read(text)
    expect(nodeOf(added, 'ghost').isAdded).toBe(true)
    expect(added.issues[0]).toMatchObject({ code: 'missing-node', outcome: 'mended', line: 1 })
    expect(added.issues[0]!.message).toContain('"ghost"')
    const skipped = readGraphFile('a', text, { missingNodes: 'skip' })
    expectSound(skipped)
    expect(skipped.graph!.edges).toEqual([])
    expect(outcomes(skipped)).toEqual(['missing-node skipped'])
  })

  test('many issues of one kind are counted, not listed without end', () => {
    const edges = Array.from({ length: 150 }, (_, index) => `<edge source="a" target="x${index}"/>`)
    const reading = read(graphml(`<node id="a"/>${edges.join('')}`))
    expect(reading.issues).toHaveLength(101)
    expect(reading.issues.at(-1)!.message).toBe('50 more of "missing-node"')
  })
})
