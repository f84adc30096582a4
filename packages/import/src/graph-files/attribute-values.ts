/** Values of attributes, read by their declared type. */
import type { AttributeValue } from './graph-file.ts'

const NUMBERS = new Set([
  'integer',
  'int',
  'long',
  'short',
  'byte',
  'float',
  'double',
  'bigdecimal',
  'biginteger',
])

/**
 * Reads a value as its declared type; undefined where it is not of that type. A type nobody knows is text.
 *
 * @param type `integer`, `double`, `boolean`, `string`, `liststring`, `listfloat`, … in any case
 */
export function parseValue(written: string, type: string): AttributeValue | undefined {
  const kind = type.toLowerCase()
  if (kind.startsWith('list')) {
    const values = parseList(written).map((item) => parseValue(item, kind.slice(4) || 'string'))
    return values.some((value) => value === undefined || typeof value === 'object')
      ? undefined
      : (values as (string | number | boolean)[])
  }
  if (kind === 'boolean') return parseBoolean(written)
  return NUMBERS.has(kind) ? parseNumber(written) : written
}

/** A finite number, or undefined. A comma as decimal mark is read, as some programs write by their locale. */
export function parseNumber(written: string): number | undefined {
  const text = written.trim()
  const plain = /^[-+]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text
  const value = plain === '' ? Number.NaN : Number(plain)
  return Number.isFinite(value) ? value : undefined
}

function parseBoolean(written: string): boolean | undefined {
  const text = written.trim().toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

/** `a|b`, `a;b`, `a,b`, `[a, b]` with or without quotation marks: the ways in which GEXF's lists are written. */
export function parseList(written: string): string[] {
  const text = written.trim()
  if (text.startsWith('[') && text.endsWith(']')) return splitQuoted(text.slice(1, -1))
  const mark = ['|', ';', ','].find((candidate) => text.includes(candidate))
  const items = mark === undefined ? [text] : text.split(mark)
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

/** Items between commas; a comma or a bracket inside quotation marks belongs to its item. */
function splitQuoted(text: string): string[] {
  const items: string[] = []
  const item = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*))\s*(?:,|$)/y
  while (item.lastIndex < text.length) {
    const match = item.exec(text)
    if (match === null || match[0] === '') break
    const quoted = match[1] ?? match[2]
    const value = quoted === undefined ? (match[3] ?? '').trim() : quoted.replace(/\\(.)/g, '$1')
    if (value !== '' || quoted !== undefined) items.push(value)
  }
  return items
}
