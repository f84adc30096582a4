/** Attributes that every tool writes under the same names, moved into the fields of nodes and edges. */
import { parseNumber } from './attribute-values.ts'
import { colourOf, parseColour } from './colours.ts'
import type { AttributeValue, GraphFileEdge, GraphFileNode } from './graph-file.ts'
import type { ReadingBuilder } from './reading-builder.ts'

type Found = { of: 'node'; thing: GraphFileNode } | { of: 'edge'; thing: GraphFileEdge }

const NUMBERS = { node: ['x', 'y', 'z', 'size'], edge: ['weight', 'size', 'thickness'] } as const

/**
 * Moves label, place, size, weight, colour (also as `r`, `g`, `b`) and shape out of `attributes`, under whatever case
 * they are written in. What cannot be read stays among the attributes, and is reported.
 */
export function fieldsFromAttributes(found: Found, builder: ReadingBuilder, line: number | null): void {
  const { thing } = found
  const names = new Map(Object.keys(thing.attributes).map((name) => [name.toLowerCase(), name]))
  const take = (name: string): AttributeValue | undefined => {
    const written = names.get(name)
    return written === undefined ? undefined : thing.attributes[written]
  }
  const drop = (name: string) => {
    const written = names.get(name)
    if (written !== undefined) delete thing.attributes[written]
  }
  const labelName = ['label', 'edge label'].find((name) => take(name) !== undefined)
  if (thing.label === null && labelName !== undefined) {
    thing.label = String(take(labelName))
    drop(labelName)
  }
  for (const name of NUMBERS[found.of]) {
    const value = take(name)
    const number = value === undefined ? undefined : parseNumber(String(value))
    if (number === undefined) continue
    Object.assign(thing, { [name === 'thickness' ? 'size' : name]: number })
    drop(name)
  }
  readColour(thing, take, drop, builder, line)
  const shape = take('shape')
  if (typeof shape === 'string' && thing.shape === null) {
    thing.shape = shape
    drop('shape')
  }
}

function readColour(
  thing: GraphFileNode | GraphFileEdge,
  take: (name: string) => AttributeValue | undefined,
  drop: (name: string) => void,
  builder: ReadingBuilder,
  line: number | null,
): void {
  const name = take('color') === undefined ? 'colour' : 'color'
  const written = take(name)
  if (typeof written === 'string') {
    const colour = parseColour(written)
    if (colour !== undefined) {
      thing.color = colour.color
      thing.alpha = colour.alpha
      drop(name)
    } else if (/^(#|rgb)/i.test(written)) {
      const message = `colour "${written}" of "${thing.id}" cannot be read: kept as text only`
      builder.issue('colour', 'mended', message, line)
    }
    return
  }
  const [red, green, blue] = ['r', 'g', 'b'].map((part) => take(part))
  if (typeof red !== 'number' || typeof green !== 'number' || typeof blue !== 'number') return
  thing.color = colourOf(red, green, blue).color
  for (const part of ['r', 'g', 'b']) drop(part)
}
