/** "Did you mean": labels, relationship types and properties that the closed lists do not have. */
import { NODE_LABELS, nodeProperties, RELATIONSHIP_TYPES, relationshipTypes } from '@demarche/core'
import { closest, distance } from 'fastest-levenshtein'
import type { ParsedQuery } from './parser.ts'
import { placeOf, rulesOf, unquoted, type Visit } from './tree.ts'

const PROPERTIES: readonly string[] = [
  ...new Set(
    [
      ...Object.values(nodeProperties),
      ...Object.values(relationshipTypes).map((type) => type.properties),
    ].flatMap((schema) => Object.keys(schema)),
  ),
]

/** Parts of dates and times, which stand where properties do. */
const TIME_PARTS = new Set(
  'year quarter month week weekYear dayOfWeek day ordinalDay dayOfQuarter hour minute second months days seconds'.split(
    ' ',
  ),
)

type NameKind = 'label' | 'relationship type' | 'property'

const lists: Readonly<Record<NameKind, readonly string[]>> = {
  label: NODE_LABELS,
  'relationship type': RELATIONSHIP_TYPES,
  property: PROPERTIES,
}

/** The name of a list that was probably meant: the nearest, where only a few letters differ. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name === '' || names.length === 0) return undefined
  const lowered = names.map((candidate) => candidate.toLowerCase())
  const nearest = closest(name.toLowerCase(), lowered)
  const tolerated = Math.max(1, Math.floor(name.length / 3))
  return distance(name.toLowerCase(), nearest) <= tolerated ? names[lowered.indexOf(nearest)] : undefined
}

function warningFor(kind: NameKind, name: string, visit: Visit): string {
  const known = nearestName(name, lists[kind])
  const hint = known
    ? `did you mean ${known}?`
    : kind === 'property'
      ? 'it is always null'
      : `there are ${lists[kind].length}; nothing in a graph can have this one`
  return `There is no ${kind} ${name} (${placeOf(visit.node.start)}): ${hint}`
}

/** In a node's pattern a label, in a relationship's a type; in `WHERE x:Name` it may be either. */
function labelKind(name: string, { above }: Visit): NameKind | undefined {
  if (above.includes('relationshipPattern')) return 'relationship type'
  if (above.includes('nodePattern')) return 'label'
  return lists['relationship type'].includes(name) ? undefined : 'label'
}

/** A name in a label expression: one word without operators. */
function labelName(visit: Visit): string | undefined {
  if (!visit.above.some((rule) => rule.startsWith('labelExpression'))) return undefined
  return visit.rule === 'symbolicNameString' ? unquoted(visit.node.getText()) : undefined
}

/** Keys that the query itself makes: of maps and map projections. */
function ownKeys(parsed: ParsedQuery): Set<string> {
  const keys = new Set<string>()
  for (const { node, rule, above } of rulesOf(parsed)) {
    const inPattern = above.includes('properties')
    const parent = above.at(-1)
    if (rule === 'propertyKeyName' && !inPattern && (parent === 'map' || parent === 'mapProjectionElement')) {
      keys.add(unquoted(node.getText()))
    }
  }
  return keys
}

function isReadProperty({ rule, above }: Visit): boolean {
  if (rule !== 'propertyKeyName') return false
  return above.at(-1) === 'property' || (above.at(-1) === 'map' && above.at(-2) === 'properties')
}

/** One line for each name that is not in the closed lists. */
export function suggestNames(parsed: ParsedQuery): string[] {
  const warnings = new Set<string>()
  const own = ownKeys(parsed)
  for (const visit of rulesOf(parsed)) {
    const label = labelName(visit)
    const kind = label === undefined ? undefined : labelKind(label, visit)
    if (label !== undefined && kind && !lists[kind].includes(label))
      warnings.add(warningFor(kind, label, visit))
    if (!isReadProperty(visit)) continue
    const name = unquoted(visit.node.getText())
    if (!PROPERTIES.includes(name) && !TIME_PARTS.has(name) && !own.has(name)) {
      warnings.add(warningFor('property', name, visit))
    }
  }
  return [...warnings]
}
