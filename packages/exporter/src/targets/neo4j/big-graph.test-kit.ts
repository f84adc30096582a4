/** A graph whose export takes long enough to be interrupted. */
import type { PropertyGraph } from '@demarche/core'

/** Three thousand actors in a ring. */
export const big: PropertyGraph = {
  nodes: Array.from({ length: 3000 }, (_, index) => {
    const id = `act-${String(index).padStart(5, '0')}`
    return { id, labels: ['Actor', 'Person'], properties: { id, name: `Actor ${index}` } }
  }),
  relationships: Array.from({ length: 3000 }, (_, index) => {
    const name = (number: number) => `act-${String(number % 3000).padStart(5, '0')}`
    const id = `rel-${String(index).padStart(5, '0')}`
    return { id, type: 'ACCUSE', from: name(index), to: name(index + 1), properties: { id, count: 1 } }
  }),
}
