import { describe, expect, test } from 'vitest'
import { edgeOf, expectSound, gexf, nodeOf, outcomes, read } from '../../graph-files.test-kit.ts'

describe('GEXF', () => {
  const attributes =
    '<attributes class="node"><attribute id="0" title="parties" type="liststring"/><attribute id="1" title="seats" type="integer"/><attribute id="2" title="open" type="boolean"><default>true</default></attribute></attributes>'
  const withValues = (values: string) =>
    read(gexf(`${attributes}<nodes><node id="a"><attvalues>${values}</attvalues></node></nodes>`))

  test.each([
    ['a|b', ['a', 'b']],
    ['a ;b', ['a', 'b']],
    ['[a, b]', ['a', 'b']],
    [`['a, or c', &quot;b&quot;]`, ['a, or c', 'b']],
    ['one', ['one']],
  ])('a list written %s', (written, want) => {
    expect(nodeOf(withValues(`<attvalue for="0" value="${written}"/>`), 'a').attributes.parties).toEqual(want)
  })

  test('defaults, 1.0 values by id, wrong types and undeclared attributes', () => {
    const reading = withValues(
      '<attvalue id="1" value="7"/><attvalue for="9" value="x"/><attvalue for="1" value="seven"/>',
    )
    expect(nodeOf(reading, 'a').attributes).toEqual({ seats: 'seven', open: true, 9: 'x' })
    expect(outcomes(reading)).toEqual(['undeclared-attribute mended', 'value-type mended'])
  })

  test.each([
    ['<viz:color r="10" g="20" b="300" a="0.5"/>', { color: '#0a14ff', alpha: 0.5 }],
    ['<viz:color hex="#FF00AA"/>', { color: '#ff00aa', alpha: null }],
    ['<viz:position x="1,5" y="2"/><viz:size value="3"/>', { x: 1.5, y: 2, size: 3 }],
    ['<viz:shape value="disc"/>', { shape: 'disc' }],
  ])('%s', (written, want) => {
    expect(nodeOf(read(gexf(`<nodes><node id="a">${written}</node></nodes>`)), 'a')).toMatchObject(want)
  })

  test('a colour that cannot be read is left out and said', () => {
    const reading = read(gexf('<nodes><node id="a"><viz:color hex="#12345"/></node></nodes>'))
    expect(nodeOf(reading, 'a').color).toBeNull()
    expect(outcomes(reading)).toEqual(['colour skipped'])
  })

  test.each([
    ['start="2009-01-01" end="2010-01-01"', '', [{ start: '2009-01-01', end: '2010-01-01' }]],
    ['startopen="3"', '', [{ start: '3', end: null }]],
    [
      '',
      '<spells><spell start="1" end="2"/><spell start="4"/></spells>',
      [
        { start: '1', end: '2' },
        { start: '4', end: null },
      ],
    ],
    ['timestamp="5"', '', [{ start: '5', end: '5' }]],
    [
      'intervals="&lt;[1, 2]; [4, Infinity)&gt;"',
      '',
      [
        { start: '1', end: '2' },
        { start: '4', end: null },
      ],
    ],
    [
      'timestamps="&lt;[1, 3]&gt;"',
      '',
      [
        { start: '1', end: '1' },
        { start: '3', end: '3' },
      ],
    ],
  ])('dynamics: %s %s', (written, inside, spells) => {
    const reading = read(
      gexf(
        `<nodes><node id="a" ${written}>${inside}</node></nodes>`,
        'mode="dynamic" timeformat="date"',
        '1.3',
      ),
    )
    expect(nodeOf(reading, 'a').spells).toEqual(spells)
    expect(reading.graph!.timeFormat).toBe('date')
  })

  test('a value that holds for a time keeps its time', () => {
    const reading = withValues(
      '<attvalue for="1" value="7" start="2001" end="2005"/><attvalue for="1" value="9" start="2005"/>',
    )
    expect(nodeOf(reading, 'a').timedValues).toEqual([
      { attribute: 'seats', value: 7, start: '2001', end: '2005' },
      { attribute: 'seats', value: 9, start: '2005', end: null },
    ])
  })

  test('directed, undirected and mutual edges in one graph; weight, kind and a second id', () => {
    const reading = read(
      gexf(
        '<nodes><node id="a"/><node id="b"/></nodes><edges><edge id="1" source="a" target="b" weight="2.5" kind="likes"/><edge id="1" source="b" target="a" type="undirected"/><edge source="a" target="a" type="mutual" weight="much"/></edges>',
      ),
    )
    expectSound(reading)
    expect(edgeOf(reading, '1')).toMatchObject({ direction: 'directed', weight: 2.5, kind: 'likes' })
    expect(reading.graph!.edges.map(({ direction }) => direction)).toEqual([
      'directed',
      'undirected',
      'mutual',
    ])
    expect(reading.graph).toMatchObject({ direction: 'mixed', selfLoops: 1 })
    expect(outcomes(reading)).toEqual(['weight skipped', 'edge-id-twice mended'])
  })

  test('nodes inside nodes, and prefixes on every element', () => {
    const text =
      '<g:gexf xmlns:g="x" version="1.1"><g:graph><g:nodes><g:node id="a"><g:nodes><g:node id="b"/></g:nodes></g:node><g:node id="c" pid="a"/><g:node id="d" pid="z"/></g:nodes></g:graph></g:gexf>'
    const reading = read(text)
    expect(reading.graph!.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['b', 'a'],
      ['a', null],
      ['c', 'a'],
      ['d', null],
    ])
    expect(outcomes(reading)).toEqual(['missing-parent mended'])
  })

  test('a graph without nodes is a graph', () => {
    const reading = read(gexf('<nodes/><edges/>'))
    expect(reading.graph!.nodes).toEqual([])
    expect(outcomes(reading)).toEqual(['no-nodes noted'])
  })

  test('half a file: what stands before is read, nothing is made up', () => {
    const whole = gexf(
      '<nodes><node id="a"/><node id="b"/></nodes><edges><edge id="1" source="a" target="b"/></edges>',
    )
    const reading = read(whole.slice(0, whole.indexOf('<edge ')))
    expect(reading.graph!.nodes).toHaveLength(2)
    expect(reading.graph!.edges).toEqual([])
    expect(outcomes(reading)).toContain('file-ends-early mended')
  })

  test('an ampersand alone and an entity nobody declared are read as they stand', () => {
    const reading = read(
      gexf('<nodes><node id="a" label="Bell & Sons"/><node id="b" label="x&nbsp;y"/></nodes>'),
    )
    expect(nodeOf(reading, 'a').label).toBe('Bell & Sons')
    expect(nodeOf(reading, 'b').label).toBe('x&nbsp;y')
    expect(outcomes(reading)).toEqual(['bare-ampersand mended', 'xml-error mended'])
  })

  test('entities that multiply are not expanded', () => {
    const declared = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    )
    const text = `<!DOCTYPE gexf [<!ENTITY e0 "ha">${declared.join('')}]>${gexf('<nodes><node id="a" label="&e12;"/></nodes>').replace('<?xml version="1.0"?>', '')}`
    expect(nodeOf(read(text), 'a').label).toBe('&e12;')
  })

  test('a node that is there twice is one node', () => {
    const reading = read(
      gexf(
        '<nodes><node id="a" label="First"/><node id="a" label="Second"><viz:size value="2"/></node></nodes>',
      ),
    )
    expectSound(reading)
    expect(nodeOf(reading, 'a')).toMatchObject({ label: 'First', size: 2 })
    expect(outcomes(reading)).toEqual(['node-twice mended'])
  })
})
