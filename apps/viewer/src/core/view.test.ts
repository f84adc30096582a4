import { describe, expect, test } from 'vitest'
import { NO_FILTERS } from './filter-model.ts'
import { FIRST_VIEW, readView, type View, writeView } from './view.ts'

describe('the address of a view', () => {
  const views: Record<string, View> = {
    'the first': FIRST_VIEW,
    'an actor': { ...FIRST_VIEW, selection: { kind: 'actor', id: 'act_1' } },
    'a way': { ...FIRST_VIEW, selection: { kind: 'path', id: 'act_1', to: 'act_2' } },
    'a document over an edge': {
      ...FIRST_VIEW,
      selection: { kind: 'edge', id: 'edge_1' },
      document: { id: 'doc_1', statement: 'pr_1' },
    },
    'the review': { ...FIRST_VIEW, review: 0 },
    'a pair of the review': { ...FIRST_VIEW, review: 12 },
    'everything filtered': {
      ...FIRST_VIEW,
      contradictions: true,
      filters: {
        types: ['ACCUSE', 'AID'],
        kinds: ['person'],
        contestedOnly: true,
        around: { actor: 'act_1', steps: 2 },
        window: ['2023-09-01', '2023-09-30'],
        publishers: ['A, B & C', 'D~E'],
        readers: ['model', 'model+rules'],
        saidBy: 'act_3',
        sure: 70,
        countries: ['ARM', '-'],
        communities: ['act_9'],
        readings: ['affirmed', 'denied'],
        modes: ['diplomatic', 'verbal'],
        auxiliary: ['future', 'conditional'],
      },
      colorBy: 'community',
      sizeBy: 'pagerank',
      labels: 'edges',
      pins: [
        { actor: 'act_1', x: -12.5, y: 1800 },
        { actor: 'a~b,c&d', x: 0, y: 0.1 },
      ],
      camera: { x: 0.25, y: -1.5, ratio: 0.0625 },
    },
  }
  test.each(Object.entries(views))('%s comes back as it was', (_name, view) => {
    expect(readView(writeView(view))).toEqual(view)
  })
  test('the first view has none', () => expect(writeView(FIRST_VIEW)).toBe(''))
  test.each([
    '?camera=1,2',
    '?camera=0,0,-1',
    '?camera=a,b,c',
    '?time=2023~2024',
    '?sure=lots',
    '?actor=',
    '?%E0%A4',
    '?readings=invented',
    '?pin=1~2&pin=a~b~c&colour=none&size=none',
  ])('%s is read as nothing', (address) => {
    const { camera, filters, selection } = readView(address)
    expect({ camera, filters, selection }).toEqual({ camera: null, filters: NO_FILTERS, selection: null })
  })
})
