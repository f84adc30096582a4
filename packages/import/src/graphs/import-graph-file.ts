/** Graph files as statements: edges that say what they mean, between nodes that are actors. */
import {
  ACTOR_KINDS,
  type Actor,
  countryByName,
  isCountryCode,
  isEventTypeName,
  RELATION_TYPE_IDS,
  type StatementType,
} from '@demarche/core'
import { organisationActor } from '../actors/gdelt-actor.ts'
import { kindByName } from '../actors/icews-sectors.ts'
import { countryActor } from '../actors/roles.ts'
import type { RelationBuilder } from '../entities/relation-builder.ts'
import type { GraphFileEdge, GraphFileNode, GraphFileReading } from '../graph-files/graph-file.ts'
import type { TableActor } from '../tables/coded-row.ts'

const kindOf = (word: unknown): Actor['kind'] | undefined => ACTOR_KINDS.find((kind) => kind === word)

/** A node as an actor: by its own words of kind and country, else by its name. */
function actorOfNode({ id, label, attributes }: GraphFileNode): TableActor {
  const name = label ?? (typeof attributes.name === 'string' ? attributes.name : id)
  const said = kindOf(attributes.kind) ?? kindOf(attributes.type)
  const written = attributes.country
  const country =
    typeof written === 'string' ? (isCountryCode(written) ? written : (countryByName(written) ?? null)) : null
  if (said !== undefined) return { kind: said, name, country, sectors: [] }
  const state = countryByName(name)
  if (state !== undefined) return countryActor(state)
  return organisationActor(name) ?? { kind: kindByName(name) ?? 'person', name, country, sectors: [] }
}

/** The type that an edge says: PLOVER's or one of our relations, as its kind, its label or an attribute. */
function typeOf({ kind, label, attributes }: GraphFileEdge): StatementType | undefined {
  for (const word of [kind, attributes.type, attributes.relation, label]) {
    const type = typeof word === 'string' ? word.trim().toUpperCase().replace(/[ -]/g, '_') : ''
    if (isEventTypeName(type)) return type
    const relation = RELATION_TYPE_IDS.find((id) => id === type)
    if (relation !== undefined && relation !== 'HOLDS_OFFICE') return relation
  }
  return undefined
}

/** Takes what a graph file says. Edges of no known type are left out: nobody can say what they mean. */
export function importGraphFile(reading: GraphFileReading, builder: RelationBuilder): void {
  const { graph, issues } = reading
  for (const { code, message, line } of issues) builder.note(code, message, line === null ? '' : String(line))
  if (graph === null) return
  builder.tally.rows += reading.edges.skipped
  if (reading.edges.skipped > 0) builder.tally.skipped['broken-edge'] = reading.edges.skipped
  for (const node of graph.nodes) builder.nameActor(node.id, actorOfNode(node))
  for (const edge of graph.edges) {
    const type = typeOf(edge)
    const what = `edge "${edge.id}" from "${edge.source}" to "${edge.target}"`
    if (type === undefined) {
      builder.skip('untyped-edge', `${what} says not what it means: open the file in the viewer instead`, '')
      continue
    }
    const [spell] = edge.spells
    builder.addRelation({
      type,
      from: edge.source,
      to: edge.target,
      start: spell?.start ?? null,
      end: spell?.end ?? null,
      place: edge.id,
    })
  }
}
