/** Static Cypher for batches of rows: what the Neo4j target sends and the Cypher script writes out. */
import {
  KEY_LABELS,
  type KeyLabel,
  NODE_LABELS,
  nodeProperties,
  type Properties,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
  type PropertySchema,
  relationshipTypes,
} from '@demarche/core'
import { ExportError } from './export-error.ts'

/** One row of a batch. `from` and `to` stand on relationships only. */
export interface Row {
  readonly id: string
  readonly from?: string
  readonly to?: string
  readonly properties: Properties
}

/** Rows that one query writes: nodes with the same labels, or relationships of one type between the same key labels. */
export interface RowGroup {
  readonly kind: 'nodes' | 'relationships'
  /** The query; its only parameter is `$rows`. */
  readonly cypher: string
  readonly schema: PropertySchema
  readonly rows: Row[]
}

/** A graph as groups of rows, nodes first, and the relationships whose ends are not in the graph. */
export interface RowPlan {
  readonly groups: readonly RowGroup[]
  readonly missingEnds: readonly PropertyRelationship[]
}

/** A name of a closed list in backticks. Nothing else may stand where a label or a type stands. */
function quoted(name: string, list: readonly string[], what: string): string {
  if (!list.includes(name)) {
    throw new ExportError(
      'invalid-graph',
      `There is no ${what} ${JSON.stringify(name)}: only the closed lists of core are written`,
    )
  }
  return `\`${name}\``
}

function keyLabelOf({ id, labels }: PropertyNode): KeyLabel {
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

function nodeQuery(labels: readonly string[]): string {
  const [key, ...others] = labels.map((label) => quoted(label, NODE_LABELS, 'label'))
  const otherLabels = others.map((label) => `:${label}`).join('')
  return `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) ${setWhereDifferent('n', otherLabels)}`
}

function relationshipQuery(type: string, from: KeyLabel, to: KeyLabel): string {
  const name = quoted(type, Object.keys(relationshipTypes), 'relationship type')
  return (
    `UNWIND $rows AS row MATCH (a:\`${from}\` {id: row.from}) MATCH (b:\`${to}\` {id: row.to}) ` +
    `MERGE (a)-[r:${name} {id: row.id}]->(b) ${setWhereDifferent('r')}`
  )
}

class Groups {
  readonly #groups = new Map<string, RowGroup>()
  add(kind: RowGroup['kind'], key: string, row: Row, make: () => Pick<RowGroup, 'cypher' | 'schema'>): void {
    let group = this.#groups.get(key)
    if (!group) {
      group = { kind, ...make(), rows: [] }
      this.#groups.set(key, group)
    }
    group.rows.push(row)
  }
  get all(): RowGroup[] {
    return [...this.#groups.values()]
  }
}

/** The nodes' key labels by id. */
function keyLabels(graph: PropertyGraph): Map<string, KeyLabel> {
  return new Map(graph.nodes.map((node) => [node.id, keyLabelOf(node)]))
}

/**
 * Groups a graph's nodes and relationships.
 *
 * @throws ExportError `invalid-graph` for a label or type outside the closed lists
 */
export function planRows(graph: PropertyGraph): RowPlan {
  const labelOf = keyLabels(graph)
  const nodes = new Groups()
  for (const { id, labels, properties } of graph.nodes) {
    const make = () => ({ cypher: nodeQuery(labels), schema: nodeProperties[labelOf.get(id)!] })
    nodes.add('nodes', labels.join('\u0000'), { id, properties }, make)
  }
  const relationships = new Groups()
  const missingEnds: PropertyRelationship[] = []
  for (const relationship of graph.relationships) {
    const { id, type, from, to, properties } = relationship
    const fromLabel = labelOf.get(from)
    const toLabel = labelOf.get(to)
    if (!fromLabel || !toLabel) {
      missingEnds.push(relationship)
      continue
    }
    const make = () => ({
      cypher: relationshipQuery(type, fromLabel, toLabel),
      schema: relationshipTypes[type]!.properties,
    })
    relationships.add(
      'relationships',
      [fromLabel, type, toLabel].join('\u0000'),
      { id, from, to, properties },
      make,
    )
  }
  return { groups: [...nodes.all, ...relationships.all.map(inLockOrder)], missingEnds }
}

/** Rows by their ends, lower id first: every exporter takes the locks of nodes in the same order. */
function inLockOrder(group: RowGroup): RowGroup {
  const key = ({ from, to }: Row) => (from! < to! ? `${from} ${to}` : `${to} ${from}`)
  const keyed = group.rows.map((row) => ({ row, key: key(row) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return { ...group, rows: keyed.map(({ row }) => row) }
}

/** The types of relationships that a plan writes. */
export function typesOf({ relationships }: PropertyGraph): string[] {
  return [...new Set(relationships.map(({ type }) => type))].sort()
}

/** Cuts rows into batches by number and by estimated bytes. */
export function* batchesOf(rows: readonly Row[], maxRows: number, maxBytes: number): Generator<Row[]> {
  let batch: Row[] = []
  let bytes = 0
  for (const row of rows) {
    const size = sizeOf(row)
    if (batch.length > 0 && (batch.length >= maxRows || bytes + size > maxBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(row)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

/** About as many bytes as the row takes on the wire. */
function sizeOf({ properties }: Row): number {
  let size = 100
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') size += 20 + value.length * 2
    else if (typeof value === 'object') for (const item of value) size += 10 + item.length * 2
    else size += 20
  }
  return size
}

/** The statements that make the keys unique: one for each key label, one for each type of relationship. */
export function constraintStatements(types: readonly string[]): string[] {
  return [
    ...KEY_LABELS.map(
      (label) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.id IS UNIQUE`,
    ),
    ...types.map(
      (type) =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${quoted(type, Object.keys(relationshipTypes), 'relationship type')}]-() REQUIRE r.id IS UNIQUE`,
    ),
  ]
}

/** Indexes for what researchers look up: names, types, days; full text of names and quotes. */
export const indexStatements: readonly string[] = [
  // A text index, since a range index refuses texts over 8 kB, and with them the whole batch.
  'CREATE TEXT INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name)',
  'CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type)',
  'CREATE INDEX statement_start IF NOT EXISTS FOR (n:Statement) ON (n.start)',
  'CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX evidence_quotes IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON EACH [r.quote]',
]
