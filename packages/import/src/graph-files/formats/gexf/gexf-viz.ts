/** GEXF's viz module: colours, sizes, positions, shapes. */
import { parseNumber } from '../../attribute-values.ts'
import { colourOf, parseColour } from '../../colours.ts'
import type { GraphFileEdge, GraphFileNode } from '../../graph-file.ts'
import type { ReadingBuilder } from '../../reading-builder.ts'
import type { XmlElement } from '../../walk-xml.ts'

type Found = { of: 'node'; thing: GraphFileNode } | { of: 'edge'; thing: GraphFileEdge }

/** Reads one element of the viz module into its node or edge; others are no concern of it. */
export function readViz(found: Found, { name, attributes, line }: XmlElement, builder: ReadingBuilder): void {
  const { thing } = found
  if (name === 'color') readColour(thing, attributes, line, builder)
  else if (name === 'size' || name === 'thickness')
    thing.size = numberOf(attributes.value, name, line, builder)
  else if (name === 'shape') thing.shape = attributes.value ?? null
  else if (name === 'position' && found.of === 'node') {
    for (const axis of ['x', 'y', 'z'] as const) {
      if (attributes[axis] !== undefined) found.thing[axis] = numberOf(attributes[axis], axis, line, builder)
    }
  }
}

function numberOf(written: string | undefined, what: string, line: number, builder: ReadingBuilder) {
  const value = parseNumber(written ?? '')
  if (value !== undefined) return value
  builder.issue('viz-number', 'skipped', `${what} "${written ?? ''}" is no number: it was left out`, line)
  return null
}

function readColour(
  thing: GraphFileNode | GraphFileEdge,
  attributes: XmlElement['attributes'],
  line: number,
  builder: ReadingBuilder,
): void {
  const { hex, r, g, b, a } = attributes
  const parts = [r, g, b].map((part) => parseNumber(part ?? ''))
  const alpha = a === undefined ? null : (parseNumber(a) ?? null)
  const colour =
    hex !== undefined
      ? parseColour(hex.startsWith('#') ? hex : `#${hex}`)
      : parts.every((part) => part !== undefined)
        ? colourOf(parts[0]!, parts[1]!, parts[2]!)
        : undefined
  if (colour === undefined) {
    const written = hex ?? [r, g, b].join(' ')
    builder.issue('colour', 'skipped', `colour "${written}" cannot be read: it was left out`, line)
    return
  }
  thing.color = colour.color
  thing.alpha = alpha ?? colour.alpha
}
