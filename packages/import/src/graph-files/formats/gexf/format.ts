/** GEXF 1.0 to 1.3: Gephi's format, with hierarchies, dynamics and the viz module. */
import type { GraphFileFormat } from '../../graph-file.ts'
import { readGexf } from './read-gexf.ts'

export const gexfFormat: GraphFileFormat = {
  name: 'gexf',
  title: 'GEXF',
  extensions: ['.gexf'],
  detect: (beginning) => /<(?:\w+:)?gexf[\s>]/i.test(beginning),
  read: readGexf,
}
