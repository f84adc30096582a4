/** A program that writes two graphs in turn until it is killed; it says so after the first. */
import type { PropertyGraph } from '@demarche/core'
import { openEmbeddedStore } from './embedded-store.ts'

function graphOf(size: number): PropertyGraph {
  const nodes = Array.from({ length: size }, (_, index) => {
    const id = `act-${index}`
    return { id, labels: ['Actor', 'Person'], properties: { id, name: `Actor ${index}` } }
  })
  return { nodes, relationships: [] }
}

const store = openEmbeddedStore(process.argv[2]!)
const graphs = [graphOf(1000), graphOf(2000)]
for (let turn = 0; ; turn++) {
  await store.write(graphs[turn % 2]!)
  if (turn === 0) process.stdout.write('written\n')
}
