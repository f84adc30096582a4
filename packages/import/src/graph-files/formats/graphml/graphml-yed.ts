/** What yEd writes about the looks of nodes and edges, inside `<data>`. */
import { parseNumber } from '../../attribute-values.ts'
import { parseColour } from '../../colours.ts'
import type { GraphFileEdge, GraphFileNode } from '../../graph-file.ts'
import type { XmlElement } from '../../walk-xml.ts'

type Found = { of: 'node'; thing: GraphFileNode } | { of: 'edge'; thing: GraphFileEdge }

/** Reads one element as it closes: label, colour, place and shape. */
export function readYed({ of, thing }: Found, { name, attributes }: XmlElement, text: string): void {
  if ((name === 'nodelabel' || name === 'edgelabel') && text.trim() !== '') thing.label ??= text.trim()
  else if (name === 'fill' || name === 'linestyle')
    thing.color ??= parseColour(attributes.color ?? '')?.color ?? null
  else if (name === 'shape') thing.shape ??= attributes.type ?? null
  else if (name === 'geometry' && of === 'node') {
    thing.x ??= parseNumber(attributes.x ?? '') ?? null
    thing.y ??= parseNumber(attributes.y ?? '') ?? null
    thing.size ??= parseNumber(attributes.width ?? '') ?? null
  }
}
