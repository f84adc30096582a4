/** The list of graph file formats. To add one: a folder of `formats/`, and its line here. */
import { edgeListFormat } from './formats/edge-list/format.ts'
import { gexfFormat } from './formats/gexf/format.ts'
import { graphJsonFormat } from './formats/graph-json/format.ts'
import { graphmlFormat } from './formats/graphml/format.ts'
import type { GraphFileFormat } from './graph-file.ts'

/** Every format, in the order in which they are tried; the edge list takes what is left. */
export const graphFileFormats: readonly GraphFileFormat[] = [
  gexfFormat,
  graphmlFormat,
  graphJsonFormat,
  edgeListFormat,
]
