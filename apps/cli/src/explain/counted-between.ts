/** Counted rows of big tables about an actor, or between two, with the way back to the rows. */
import { type ActorEdge, type Assembly, compareStrings } from '@demarche/core'
import { plural } from '../output/plural.ts'

/** How many edges are listed; the others are told by their number. */
const LISTED = 50

/** The edges of counted rows at which all of these actors stand, by week. */
export function countedBetween({ counted }: Assembly, ids: readonly string[]): ActorEdge[] {
  const edges: ActorEdge[] = []
  for (const edge of counted) if (ids.every((id) => id === edge.from || id === edge.to)) edges.push(edge)
  return edges.sort((a, b) => compareStrings(a.week ?? '', b.week ?? '') || compareStrings(a.id, b.id))
}

/** A line for each edge: when, what, from whom to whom, how often, and between which lines of which file the rows stand. */
export function countedText(assembly: Assembly, edges: readonly ActorEdge[]): string {
  const names = new Map<string, string>(assembly.actors.map(({ id, name }) => [id, name]))
  const lines = edges.slice(0, LISTED).map(({ first, last, type, from, to, count, rows = [] }) => {
    const days = first === last ? first : `${first} to ${last}`
    const who = `${names.get(from)} → ${names.get(to)}`
    return `  ${days}  ${type}  ${who}: ${plural(count, 'act')}, reported in ${rows.join(', ')}`
  })
  const more = edges.length - lines.length
  const rest = more > 0 ? [`  and ${more} more: see demarche query`] : []
  return ['Counted rows of tables, by week:', ...lines, ...rest].join('\n')
}
