/** What can stand at a place of a Cypher query: labels, types and properties from the closed lists of the schema. */
import {
  KEY_LABELS,
  NODE_LABELS,
  nodeProperties,
  type PropertySchema,
  RELATIONSHIP_TYPES,
  relationshipTypes,
} from '@demarche/core'

/** One proposal. */
export interface Proposal {
  label: string
  kind: 'label' | 'type' | 'property' | 'parameter' | 'keyword' | 'function'
  /** The type of a property. */
  detail?: string
}

/** Proposals, and where the word begins that they replace. */
export interface Proposals {
  from: number
  options: Proposal[]
}

const KEYWORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,RETURN DISTINCT,WITH,UNWIND,ORDER BY,LIMIT,SKIP,AND,OR,NOT,IN,IS NULL,IS NOT NULL,CONTAINS,STARTS WITH,ENDS WITH,AS,DESC,CASE,WHEN,THEN,ELSE,END'.split(
    ',',
  )
const FUNCTIONS =
  'count,collect,size,min,max,sum,avg,date,coalesce,labels,type,toLower,length,nodes,relationships'.split(',')

const named = (labels: readonly string[], kind: Proposal['kind']): Proposal[] =>
  labels.map((label) => ({ label, kind }))

/** The schemas that a variable of the query can have: those of the labels or types it is bound to, else all. */
function schemasOf(query: string, variable: string): PropertySchema[] {
  const bound = [...query.matchAll(new RegExp(`[([]\\s*${variable}\\s*:\\s*([\\w|:]+)`, 'g'))].flatMap(
    ([, names]) => names!.split(/[|:]+/),
  )
  const schemas = bound.flatMap((name) => {
    const key = KEY_LABELS.find((label) => label === name)
    if (key) return [nodeProperties[key]]
    if (relationshipTypes[name]) return [relationshipTypes[name].properties]
    if (!NODE_LABELS.includes(name)) return []
    return [/^(Event|Relation|Utterance)$/.test(name) ? nodeProperties.Statement : nodeProperties.Actor]
  })
  return schemas.length > 0 ? schemas : Object.values(nodeProperties)
}

function properties(query: string, variable: string): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const schema of schemasOf(query, variable))
    for (const [label, detail] of Object.entries(schema))
      found.set(label, { label, kind: 'property', detail })
  return [...found.values()]
}

/** True where the last bracket that is open before a place is a square one: a relationship. */
function isInRelationship(before: string): boolean {
  return before.lastIndexOf('[') > Math.max(before.lastIndexOf(']'), before.lastIndexOf('('))
}

/** True where a name can stand: not in a string, nor in a comment. */
function isInWords(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const plain = before.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '')
  return !/['"]/.test(plain) && !line.replaceAll(/'[^']*'|"[^"]*"/g, '').includes('//')
}

/** Names of parameters, such as `$name`. */
function parameterNames(parameters: string): string[] {
  try {
    return Object.keys(JSON.parse(parameters) as object)
  } catch {
    return []
  }
}

/**
 * What can stand at a place of a query.
 *
 * @param query the whole query: what variables are bound to may stand before or behind
 * @param parameters the parameters as JSON
 * @param isAsked true where the reader asked for proposals: then they come without a first letter
 */
export function proposalsAt(query: string, at: number, parameters = '{}', isAsked = false): Proposals | null {
  const before = query.slice(0, at)
  const word = /\w*$/.exec(before)![0]
  const from = at - word.length
  const head = before.slice(0, from)
  if (!isInWords(before)) return null
  if (head.endsWith('$')) return { from, options: named(parameterNames(parameters), 'parameter') }
  const variable = /(\w+)\.$/.exec(head)?.[1]
  if (variable) return { from, options: properties(query, variable) }
  if (/[:|]\s*$/.test(head)) {
    return isInRelationship(head)
      ? { from, options: named(RELATIONSHIP_TYPES, 'type') }
      : { from, options: named(NODE_LABELS, 'label') }
  }
  if (word === '' && !isAsked) return null
  return { from, options: [...named(KEYWORDS, 'keyword'), ...named(FUNCTIONS, 'function')] }
}
