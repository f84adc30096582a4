/** One value of a result as the text of a cell. */
import type { CypherMap, CypherNode, CypherPath, CypherRelationship, CypherValue } from '@demarche/store'

type Kinded = CypherNode | CypherRelationship | CypherPath

const isKinded = (value: CypherMap | Kinded): value is Kinded =>
  value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path'

/** What a reader knows a node by. */
function nodeName({ properties, id }: CypherNode): string {
  const named = properties.name ?? properties.title ?? properties.text ?? id
  return typeof named === 'string' ? named : id
}

const nodeText = (node: CypherNode) => `(:${node.labels.join(':')} ${nodeName(node)})`

function pathText({ nodes, relationships }: CypherPath): string {
  return nodes
    .map((node, index) => {
      const step = relationships[index - 1]
      if (!step) return nodeText(node)
      const forward = step.to === node.id
      return `${forward ? '' : '<'}-[:${step.type}]-${forward ? '>' : ''}${nodeText(node)}`
    })
    .join('')
}

function kindedText(value: Kinded): string {
  if (value.kind === 'node') return nodeText(value)
  return value.kind === 'path' ? pathText(value) : `[:${value.type}]`
}

function mapText(map: CypherMap): string {
  const fields = Object.entries(map).map(([key, value]) => `${key}: ${cellText(value)}`)
  return `{${fields.join(', ')}}`
}

/** Text on one line: lists with commas, nodes by their labels and names, nothing for null. */
export function cellText(value: CypherValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value).replaceAll(/\s+/g, ' ')
  if (Array.isArray(value)) return value.map(cellText).join(', ')
  const map = value as CypherMap | Kinded
  return isKinded(map) ? kindedText(map) : mapText(map)
}
