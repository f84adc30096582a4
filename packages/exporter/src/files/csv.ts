/** RFC 4180: commas, CRLF, quotes around what needs them. */
import type { PropertyValue } from '@demarche/core'

/** One field; quoted where it holds a comma, a quote, a line break or outer blanks, or is an empty text. */
export function csvField(value: string): string {
  return value === '' || /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** One line. A field that is undefined is left empty without quotes: no value. */
export function csvLine(fields: readonly (string | undefined)[]): string {
  return `${fields.map((field) => (field === undefined ? '' : csvField(field))).join(',')}\r\n`
}

/** A property as text: lists as JSON. */
export function csvValue(value: PropertyValue | undefined): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
