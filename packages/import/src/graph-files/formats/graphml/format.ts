/** GraphML, with the parts of yEd's that say how a node looks. */
import type { GraphFileFormat } from '../../graph-file.ts'
import { readGraphml } from './read-graphml.ts'

export const graphmlFormat: GraphFileFormat = {
  name: 'graphml',
  title: 'GraphML',
  extensions: ['.graphml'],
  detect: (beginning) => /<(?:\w+:)?graphml[\s>]/i.test(beginning),
  read: readGraphml,
}
