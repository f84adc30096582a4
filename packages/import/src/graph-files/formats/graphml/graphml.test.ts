import { describe, expect, test } from 'vitest'
import { edgeOf, expectSound, graphml, nodeOf, outcomes, read } from '../../graph-files.test-kit.ts'

describe('GraphML', () => {
  const keys =
    '<key id="k0" for="node" attr.name="color" attr.type="string"><default>#ffff00</default></key><key id="k1" for="edge" attr.name="weight" attr.type="double"/><key id="k2" for="node" attr.name="seats" attr.type="int"/>'

  test('keys by name and type, defaults, and the fields that all tools share', () => {
    const reading = read(
      graphml(
        '<node id="a"><data key="k0">#00FF00</data><data key="k2">12</data></node><node id="b"/><edge source="a" target="b"><data key="k1">1.5</data></edge>',
        keys,
        'edgedefault="undirected"',
      ),
    )
    expect(nodeOf(reading, 'a')).toMatchObject({ color: '#00ff00', attributes: { seats: 12 } })
    expect(nodeOf(reading, 'b').color).toBe('#ffff00')
    expect(edgeOf(reading, 'edge-1')).toMatchObject({ weight: 1.5, direction: 'undirected' })
  })

  test('keys that are not declared are kept under their id, and said once', () => {
    const data = '<data key="label">Cedar</data>'
    const reading = read(graphml(`<node id="a">${data}</node><node id="b">${data}</node>`))
    expect(nodeOf(reading, 'a').label).toBe('Cedar')
    expect(outcomes(reading)).toEqual(['undeclared-attribute mended'])
  })

  test('two edges between the same nodes stay two', () => {
    const reading = read(
      graphml(
        '<node id="a"/><node id="b"/><edge id="1" source="a" target="b"/><edge id="2" source="b" target="a"/>',
        '',
        'edgedefault="undirected"',
      ),
    )
    expect(reading.graph).toMatchObject({ isMulti: true, direction: 'undirected' })
    expect(reading.graph!.edges).toHaveLength(2)
  })

  test('hyperedges are left out and said; nested graphs give parents; one edge may differ in direction', () => {
    const reading = read(
      graphml(
        '<node id="a"><graph edgedefault="undirected"><node id="b"/></graph></node><hyperedge id="h"><endpoint node="a"/></hyperedge><edge id="e" source="a" target="b" directed="false"/>',
      ),
    )
    expectSound(reading)
    expect(nodeOf(reading, 'b').parent).toBe('a')
    expect(edgeOf(reading, 'e').direction).toBe('undirected')
    expect(outcomes(reading)).toEqual(['hyperedge skipped'])
  })

  test('labels, places and colours of yEd', () => {
    const reading = read(
      graphml(
        '<node id="n0"><data key="d6"><y:ShapeNode><y:Geometry width="30" x="5" y="7"/><y:Fill color="#FFCC00"/><y:NodeLabel>Harbour office</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data></node>',
      ),
    )
    expect(nodeOf(reading, 'n0')).toMatchObject({
      label: 'Harbour office',
      color: '#ffcc00',
      x: 5,
      size: 30,
      shape: 'ellipse',
    })
    expect(reading.issues).toEqual([])
  })
})
