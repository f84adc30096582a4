/** Static Cypher that writes rows: what the Neo4j target sends and the Cypher script writes out. */
import {
  KEY_LABELS,
  type KeyLabel,
  NODE_LABELS,
  nodeProperties,
  type PropertyNode,
  type PropertySchema,
  RELATIONSHIP_TYPES,
  relationshipTypes,
} from '@demarche/core'
import { ExportError } from './export-error.ts'

/** What writes the nodes with the same labels, or the relationships of one type. The only parameter is `$rows`. */
export interface WriteQuery {
  readonly kind: 'nodes' | 'relationships'
  /** The key label, or the type. */
  readonly name: string
  readonly schema: PropertySchema
  /** Makes what is not there and changes what differs. A row is a map of `id`, `from`, `to` and `properties`. */
  readonly merge: string
  /**
   * Makes rows none of which is there; the constraints of the database refuse it where one is. A row is a list: `from`
   * and `to` of a relationship, then the properties in the order of the schema: without names, less to send and to read.
   */
  readonly create: string
  /** Gives the ids of the rows that lack an end; on relationships only. */
  readonly findMissing?: string
}

/** A name of a closed list in backticks. Nothing else may stand where a label or a type stands. */
export function quoted(name: string, list: readonly string[], what: string): string {
  if (!list.includes(name)) {
    throw new ExportError(
      'invalid-graph',
      `There is no ${what} ${JSON.stringify(name)}: only the closed lists of core are written`,
    )
  }
  return `\`${name}\``
}

/** A relationship type in backticks. */
export function quotedType(type: string): string {
  return quoted(type, RELATIONSHIP_TYPES, 'relationship type')
}

/**
 * The key label of a node.
 *
 * @throws ExportError `invalid-graph` where its first label is none
 */
export function keyLabelOf({ id, labels }: Pick<PropertyNode, 'id' | 'labels'>): KeyLabel {
  const label = KEY_LABELS.find((key) => key === labels[0])
  if (!label)
    throw new ExportError('invalid-graph', `The node ${id} has no key label: its first label is ${labels[0]}`)
  return label
}

/**
 * Writes the properties of what is new, and of what was there where one differs, so that exporting a graph again writes
 * nothing. `written` counts the rows that were found or made, `changed` those that were there and differed.
 */
function setWhereDifferent(name: 'n' | 'r', otherLabels = ''): string {
  const differs =
    `any(key IN keys(row.properties) WHERE NOT coalesce(${name}[key] = row.properties[key], ` +
    `${name}[key] IS NULL AND row.properties[key] IS NULL))`
  const lacks = otherLabels ? ` OR NOT ${name}${otherLabels}` : ''
  const set = `SET ${otherLabels ? `${name}${otherLabels}, ` : ''}${name} += row.properties`
  return (
    `ON CREATE ${set} WITH row, ${name}, CASE WHEN ${differs}${lacks} THEN [1] ELSE [] END AS changes ` +
    `FOREACH (change IN changes | ${set}) RETURN count(*) AS written, sum(size(changes)) AS changed`
  )
}

const COUNT_NEW = 'RETURN count(*) AS written, 0 AS changed'

/** The properties of a schema as they stand in a list, from a place on. */
function propertiesFrom(place: number, schema: PropertySchema): string {
  return Object.keys(schema)
    .map((key, index) => `\`${key}\`: row[${place + index}]`)
    .join(', ')
}

/**
 * What writes nodes with these labels, the key label first.
 *
 * @throws ExportError `invalid-graph` for a label outside the closed lists
 */
export function nodeWrite(node: Pick<PropertyNode, 'id' | 'labels'>): WriteQuery {
  const name = keyLabelOf(node)
  const [key, ...others] = node.labels.map((label) => quoted(label, NODE_LABELS, 'label'))
  const otherLabels = others.map((label) => `:${label}`).join('')
  return {
    kind: 'nodes',
    name,
    schema: nodeProperties[name],
    merge: `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) ${setWhereDifferent('n', otherLabels)}`,
    create: `UNWIND $rows AS row CREATE (n:${key}${otherLabels} {${propertiesFrom(0, nodeProperties[name])}}) ${COUNT_NEW}`,
  }
}

/**
 * What writes relationships of a type.
 *
 * @throws ExportError `invalid-graph` for a type outside the closed list
 */
export function relationshipWrite(type: string): WriteQuery {
  const name = quotedType(type)
  const { from, to, properties } = relationshipTypes[type]!
  const ends = (first: string, second: string) =>
    `UNWIND $rows AS row MATCH (a:\`${from}\` {id: ${first}}) MATCH (b:\`${to}\` {id: ${second}})`
  return {
    kind: 'relationships',
    name: type,
    schema: properties,
    merge: `${ends('row.from', 'row.to')} MERGE (a)-[r:${name} {id: row.id}]->(b) ${setWhereDifferent('r')}`,
    create: `${ends('row[0]', 'row[1]')} CREATE (a)-[:${name} {${propertiesFrom(2, properties)}}]->(b) ${COUNT_NEW}`,
    findMissing:
      `UNWIND $rows AS row OPTIONAL MATCH (a:\`${from}\` {id: row.from}) OPTIONAL MATCH (b:\`${to}\` {id: row.to}) ` +
      'WITH row, a, b WHERE a IS NULL OR b IS NULL RETURN row.id AS id',
  }
}
