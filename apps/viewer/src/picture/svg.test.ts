import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { DrawnNode, DrawnState } from './drawn-state.ts'
import { svgOf } from './svg.ts'

const node = (id: string, x: number, shape: DrawnNode['shape'] = 'circle'): DrawnNode => ({
  id,
  x,
  y: 50,
  radius: 8,
  shape,
  color: '#123456',
  opacity: 1,
  label: { text: `<${id} & "co">`, side: 'right', size: 12 },
})
const [a, b] = [node('a', 20), node('b', 180, 'triangle')]
const edge = { from: a, to: b, width: 3, color: '#b5400d', opacity: 0.8, label: 'accuses ≠' } as const
const state: DrawnState = {
  width: 200,
  height: 100,
  background: '#fff',
  ink: '#000',
  softInk: '#333',
  edgeLabelSize: 12,
  nodes: [a, b],
  edges: [
    { ...edge, control: { x: 100, y: 10 }, heads: 'one', dashes: 'contested' },
    { ...edge, from: b, to: a, control: { x: 100, y: 90 }, heads: 'both', dashes: 'none', label: null },
  ],
}

test('the picture as SVG: every node, every edge with its heads, every label, all of it well formed', () => {
  const svg = svgOf(state)
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(page.querySelectorAll('circle')).toHaveLength(1)
  expect(page.querySelectorAll('path')).toHaveLength(2)
  // One head and two, and the triangle.
  expect(page.querySelectorAll('polygon')).toHaveLength(4)
  expect([...page.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    'accuses ≠',
    '<a & "co">',
    '<b & "co">',
  ])
  expect(svg).toContain('stroke-dasharray="6 3.5"')
  expect(svg).not.toMatch(/NaN|undefined/)
})

test('a label along an edge is never upside down', () => {
  const turns = svgOf({ ...state, edges: state.edges.map((one) => ({ ...one, label: 'x' })) }).match(
    /rotate\((-?[\d.]+)/g,
  )
  expect(turns).toEqual(['rotate(0', 'rotate(0'])
})
