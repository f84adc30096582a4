/** Values of a query's answer in words. */

/** A node of an answer. */
export interface AnswerNode {
  id: string
  labels: readonly string[]
  properties: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** True for a node of the property graph. */
export function isNode(value: unknown): value is AnswerNode {
  return (
    isObject(value) && value.kind === 'node' && typeof value.id === 'string' && isObject(value.properties)
  )
}

/** A value as one reads it: of a node its name, of a relationship its type, of a list its values. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cellWords).join(', ')
  if (!isObject(value)) return String(value)
  if (isNode(value)) {
    const { name, title, text, type } = value.properties
    return String(name ?? title ?? text ?? type ?? value.id)
  }
  if (value.kind === 'relationship') return String(value.type)
  if (value.kind === 'path' && Array.isArray(value.nodes)) return value.nodes.map(cellWords).join(' → ')
  return JSON.stringify(value)
}

/** A relationship of an answer; `from` and `to` are the ids of its ends. */
export interface AnswerRelationship {
  type: string
  from: string
  to: string
}

function isRelationship(value: unknown): value is AnswerRelationship {
  return isObject(value) && value.kind === 'relationship' && typeof value.from === 'string'
}

/** All nodes and relationships in a value, however deep. */
export function graphParts(value: unknown): { nodes: AnswerNode[]; relationships: AnswerRelationship[] } {
  const found: ReturnType<typeof graphParts> = { nodes: [], relationships: [] }
  const gather = (part: unknown) => {
    if (Array.isArray(part)) part.forEach(gather)
    else if (isNode(part)) found.nodes.push(part)
    else if (isRelationship(part)) found.relationships.push(part)
    else if (isObject(part)) Object.values(part).forEach(gather)
  }
  gather(value)
  return found
}
