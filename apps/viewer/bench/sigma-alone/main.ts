/**
 * The same graph in sigma alone, to compare with: no page around it, no panels, no address.
 * `?draw=picture` asks sigma for the viewer's picture: its shapes, curves, arrow heads and words. `?draw=lines` is sigma as
 * it comes: circles of the same size, straight lines, and the names that sigma chooses.
 * `width` and `height` are those of the viewer's picture, in pixels.
 */
import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { coloring } from '../../src/core/groups.ts'
import type { ViewerGraph } from '../../src/core/viewer-graph.ts'
import { createSigma } from '../../src/picture/create-sigma.ts'
import { LabelKeeper } from '../../src/picture/label-keeper.ts'
import { type PictureGraph, pictureGraph } from '../../src/picture/picture-graph.ts'
import { Rest } from '../../src/picture/rest.ts'

/** Sigma as it comes. */
function lines(graph: PictureGraph, stage: HTMLElement) {
  const bare = new MultiDirectedGraph()
  graph.forEachNode((node, { x, y, radius, name, tone }) =>
    bare.addNode(node, { x, y, size: radius, label: name, color: tone.light }),
  )
  graph.forEachEdge((edge, _attributes, from, to) => bare.addDirectedEdgeWithKey(edge, from, to))
  return new Sigma(bare, stage)
}

/** Sigma asked for the viewer's picture; words are placed where the camera rests, so that it draws as many of them. */
function picture(graph: PictureGraph, stage: HTMLElement) {
  const sigma = createSigma(graph, stage, 'light')
  const words = new LabelKeeper(sigma, graph)
  const rest = new Rest(() => words.place())
  sigma.getCamera().on('updated', () => {
    sigma.setMoving(true)
    rest.moved()
  })
  words.update()
  return sigma
}

const asked = new URLSearchParams(window.location.search)
const answer: { graph: Parameters<MultiDirectedGraph['import']>[0] } = await (
  await fetch('./api/graph')
).json()
const graph: ViewerGraph = new MultiDirectedGraph()
graph.import(answer.graph as never)
const drawn = pictureGraph(graph, { sizeBy: 'statements', coloring: coloring(graph, 'kind') })
const stage = document.getElementById('stage')
if (stage) {
  // The server's policy lets no style element in.
  stage.style.width = `${asked.get('width')}px`
  stage.style.height = `${asked.get('height')}px`
  const sigma = asked.get('draw') === 'picture' ? picture(drawn, stage) : lines(drawn, stage)
  // Sigma draws while it is made.
  performance.mark('first-picture')
  Object.assign(window, { moveCamera: (x: number) => sigma.getCamera().setState({ x, y: 0.5, ratio: 0.5 }) })
}
