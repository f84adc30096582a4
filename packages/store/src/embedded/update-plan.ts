/** From a change of a property graph to the steps by which the engine makes it. */
import {
  type GraphChange,
  KEY_LABELS,
  type KeyLabel,
  type Properties,
  type PropertyNode,
  relationshipTypes,
} from '@demarche/core'
import { StoreError } from '../store-error.ts'
import { engineProperties, floatKeys, schemaOf } from './engine-properties.ts'

/** The key label and the id of a node. */
type End = readonly [label: string, id: string]

/** What is done, in this order; plain data, since another process does it. */
export interface UpdatePlan {
  /** Nodes that must be there: those that are changed or deleted, and the ends of relationships. */
  readonly known: readonly End[]
  readonly deletedRelationships: readonly { from: End; to: End; type: string; id: string }[]
  readonly deletedNodes: readonly End[]
  readonly createdNodes: readonly { labels: readonly string[]; rows: readonly object[] }[]
  readonly changedNodes: readonly {
    node: End
    labels: { gone: readonly string[]; come: readonly string[] }
    set: object
    unset: readonly string[]
  }[]
  readonly createdRelationships: readonly { from: End; to: End; type: string; properties: object }[]
  /** Properties that are floats even where they have no fraction. */
  readonly floats: readonly { label: string; key: string; ids: readonly string[] }[]
}

const endOf = ({ id, labels }: PropertyNode): End => [labels[0]!, id]

function endsOf({ id, type, from, to }: { id: string; type: string; from: string; to: string }) {
  const schema = relationshipTypes[type]
  if (!schema) throw new StoreError('invalid-graph', `The relationship ${id} is of no known type: ${type}`)
  const ends: { from: End; to: End } = { from: [schema.from, from], to: [schema.to, to] }
  return { schema, ends }
}

function createdNodes(nodes: readonly PropertyNode[]): UpdatePlan['createdNodes'] {
  const groups = new Map<string, { labels: readonly string[]; rows: object[] }>()
  for (const node of nodes) {
    const key = node.labels.join()
    const group = groups.get(key) ?? { labels: node.labels, rows: [] }
    group.rows.push(engineProperties(node.properties, schemaOf(node)))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The properties that another node has not, or otherwise. */
function differing(properties: Properties, others: Properties): Properties {
  const isOther = ([key, value]: [string, unknown]) => JSON.stringify(others[key]) !== JSON.stringify(value)
  return Object.fromEntries(Object.entries(properties).filter(isOther))
}

function changedNode(was: PropertyNode, is: PropertyNode): UpdatePlan['changedNodes'][number] {
  return {
    node: endOf(was),
    labels: {
      gone: was.labels.filter((label) => !is.labels.includes(label)),
      come: is.labels.filter((label) => !was.labels.includes(label)),
    },
    set: engineProperties(differing(is.properties, was.properties), schemaOf(is)),
    unset: Object.keys(was.properties).filter((key) => !(key in is.properties)),
  }
}

function floatsOf(nodes: readonly PropertyNode[]): UpdatePlan['floats'] {
  return KEY_LABELS.flatMap((label: KeyLabel) => {
    const ids = nodes.filter(({ labels }) => labels[0] === label).map(({ id }) => id)
    return ids.length === 0 ? [] : floatKeys(label).map((key) => ({ label, key, ids }))
  })
}

/** The error for a change of what the store does not hold. */
export function unfit(reason: string): StoreError {
  return new StoreError(
    'invalid-graph',
    `The store does not hold what is to be changed: ${reason}; remove the folder “store” of the graph and build again`,
  )
}

/** @throws StoreError `invalid-graph` */
export function updatePlan({ gone, come }: GraphChange): UpdatePlan {
  const was = new Map(gone.nodes.map((node) => [node.id, node]))
  const is = new Map(come.nodes.map((node) => [node.id, node]))
  const deleted = gone.nodes.filter(({ id }) => !is.has(id))
  const created = come.nodes.filter(({ id }) => !was.has(id))
  const changed = come.nodes.filter(({ id }) => was.has(id))
  const deletedRelationships = gone.relationships.map((one) => ({
    ...endsOf(one).ends,
    type: one.type,
    id: one.id,
  }))
  const createdRelationships = come.relationships.map((one) => {
    const { schema, ends } = endsOf(one)
    return { ...ends, type: one.type, properties: engineProperties(one.properties, schema.properties) }
  })
  const isNew = new Set(created.map(({ id }) => id))
  const ends = [...deletedRelationships, ...createdRelationships].flatMap(({ from, to }) => [from, to])
  return {
    known: [...gone.nodes.map(endOf), ...ends].filter(([, id]) => !isNew.has(id)),
    deletedRelationships,
    deletedNodes: deleted.map(endOf),
    createdNodes: createdNodes(created),
    changedNodes: changed.map((node) => changedNode(was.get(node.id)!, node)),
    createdRelationships,
    floats: floatsOf([...created, ...changed]),
  }
}
