/** Graphs as JSON: graphology, sigma and Gephi, node-link (d3, NetworkX), Cytoscape, JSON Graph Format, vis.js. */
import type { GraphFileFormat } from '../../graph-file.ts'
import { readGraphJson } from './read-graph-json.ts'

export const graphJsonFormat: GraphFileFormat = {
  name: 'graph-json',
  title: 'graph JSON',
  extensions: ['.json'],
  // A list of records ([{…}]) is no graph; nodes may stand far behind the beginning of the file.
  detect: (beginning, fileName) =>
    /^\s*\{/.test(beginning) &&
    (/"(nodes|edges|links|elements|graph)"\s*:/.test(beginning) || /\.json$/i.test(fileName)) &&
    !/^\s*\{[^\n]*\}\s*\n\s*\{/.test(beginning),
  read: readGraphJson,
}
