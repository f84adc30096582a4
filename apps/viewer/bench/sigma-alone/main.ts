/** The same graph in sigma as it comes, to compare with. */
import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'

const answer: { graph: Parameters<MultiDirectedGraph['import']>[0] } = await (
  await fetch('/api/graph')
).json()
const graph = new MultiDirectedGraph()
graph.import(answer.graph as never)
graph.forEachNode((node, { name }) => graph.mergeNodeAttributes(node, { label: name, size: 3 }))
const stage = document.getElementById('stage')
if (stage) {
  // The server's policy lets no style element in.
  stage.style.height = '100vh'
  const sigma = new Sigma(graph, stage)
  sigma.once('afterRender', () => performance.mark('first-picture'))
  sigma.refresh()
  Object.assign(window, { moveCamera: (x: number) => sigma.getCamera().setState({ x, y: 0.5, ratio: 0.5 }) })
}
