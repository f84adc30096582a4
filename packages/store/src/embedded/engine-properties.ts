/** Properties in the form that the embedded engine takes. */
import {
  KEY_LABELS,
  type KeyLabel,
  nodeProperties,
  type PropertyNode,
  type PropertySchema,
} from '@demarche/core'
import { StoreError } from '../store-error.ts'

/** The engine's own form of a property: a date is tagged, everything else is as it stands. */
export function engineProperties(properties: PropertyNode['properties'], schema: PropertySchema): object {
  const own: Record<string, unknown> = {}
  for (const key in properties) {
    const value = properties[key]
    own[key] = schema[key] === 'date' ? { $date: String(value) } : value
  }
  return own
}

/**
 * The properties that a node may have.
 *
 * @throws StoreError `invalid-graph` where its first label is no key label
 */
export function schemaOf(node: PropertyNode): PropertySchema {
  const label = KEY_LABELS.find((key) => key === node.labels[0])
  if (!label) {
    throw new StoreError(
      'invalid-graph',
      `The node ${node.id} has no key label: its first label is ${node.labels[0]}`,
    )
  }
  return nodeProperties[label]
}

/** Those properties of the nodes of a label that are floats: one without a fraction comes in as an integer, which divides differently. */
export function floatKeys(label: KeyLabel): string[] {
  return Object.entries(nodeProperties[label]).flatMap(([key, type]) => (type === 'float' ? [key] : []))
}
