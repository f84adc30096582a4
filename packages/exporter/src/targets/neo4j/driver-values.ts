/** Rows as the driver takes them: integers as integers, dates as dates, and what has no value as null. */
import type { PropertySchema, PropertyType, PropertyValue } from '@demarche/core'
import neo4j from 'neo4j-driver'
import { ExportError } from '../../export-error.ts'
import type { Row } from '../../row-batches.ts'

function dateOf(text: string, id: string): unknown {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) throw new ExportError('invalid-graph', `${id} has a date that is none: ${JSON.stringify(text)}`)
  return new neo4j.types.Date(BigInt(parts[1]!), BigInt(parts[2]!), BigInt(parts[3]!))
}

function driverValue(value: PropertyValue | undefined, type: PropertyType, id: string): unknown {
  if (value === undefined) return null
  if (typeof value === 'string') return type === 'date' ? dateOf(value, id) : value
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new ExportError('invalid-graph', `${id} has a number that is none: ${value}`)
    return type === 'integer' ? BigInt(value) : value
  }
  return value
}

function requireKnown({ id, properties }: Row, schema: PropertySchema): void {
  for (const key of Object.keys(properties)) {
    if (!schema[key])
      throw new ExportError('invalid-graph', `${id} has a property that the schema has not: ${key}`)
  }
}

/**
 * One row of a query that merges. Every property of the schema is there, so that one that has lost its value is
 * removed; properties outside the schema (a researcher's own, in the database) are left alone.
 */
export function mergeRow(row: Row, schema: PropertySchema): object {
  requireKnown(row, schema)
  const { id, from, to, properties } = row
  const values = Object.entries(schema).map(([key, type]) => [key, driverValue(properties[key], type, id)])
  return { id, ...(from !== undefined && { from, to }), properties: Object.fromEntries(values) }
}

/** One row of a query that creates: the ends, of a relationship, then the properties in the order of the schema. */
export function createRow(row: Row, schema: PropertySchema): unknown[] {
  requireKnown(row, schema)
  const { id, from, to, properties } = row
  const values = Object.entries(schema).map(([key, type]) => driverValue(properties[key], type, id))
  return from === undefined ? values : [from, to, ...values]
}
