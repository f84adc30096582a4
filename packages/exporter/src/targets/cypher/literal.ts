/** Values as Cypher literals, for scripts without parameters. */
import type { Properties, PropertySchema, PropertyType, PropertyValue } from '@demarche/core'
import type { Row } from '../../row-batches.ts'

/** A text in single quotes. A backslash is escaped by its number, since Cypher 5 reads `\u` before anything else. */
export function textLiteral(text: string): string {
  const escaped = text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\\'\p{Cc}\u2028\u2029]/gu, (character) =>
      character === '\\'
        ? '\\\\'
        : character === "'"
          ? "\\'"
          : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('\\\\u', "\\\\' + 'u")
  return `'${escaped}'`
}

function literal(value: PropertyValue, type: PropertyType | undefined): string {
  if (typeof value === 'object') return `[${value.map(textLiteral).join(', ')}]`
  if (typeof value === 'string') return type === 'date' ? `date(${textLiteral(value)})` : textLiteral(value)
  if (typeof value === 'number' && type === 'float' && Number.isInteger(value)) return `${value}.0`
  return String(value)
}

function map(properties: Properties, schema: PropertySchema): string {
  const entries = Object.entries(properties).map(
    ([key, value]) => `\`${key}\`: ${literal(value, schema[key])}`,
  )
  return `{${entries.join(', ')}}`
}

/** One row as a map. */
export function rowLiteral({ id, from, to, properties }: Row, schema: PropertySchema): string {
  const ends =
    from !== undefined && to !== undefined ? `from: ${textLiteral(from)}, to: ${textLiteral(to)}, ` : ''
  return `{id: ${textLiteral(id)}, ${ends}properties: ${map(properties, schema)}}`
}
