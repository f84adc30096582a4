/** Scores an extraction of one article against gold in the form of the seed article's. */
import type { Actor, Statement } from '@demarche/core'
import type { Extraction } from '../extraction.ts'
import type { Reading, SeedGold } from './seed-gold.ts'

/** What was right, missing and wrong. */
export interface SeedScore {
  readonly actorsFound: readonly string[]
  readonly actorsMissing: readonly string[]
  /** Actors of the extraction that no actor of the gold is. */
  readonly actorsInvented: readonly string[]
  readonly offices: number
  readonly officesWanted: number
  /** Relations found in full: type, actors, recipients and chain, in one of the readings that count. */
  readonly relationsFound: readonly string[]
  readonly relationsMissing: readonly string[]
  /** Statements that are no reading of a relation in their sentence. Offices and parts of states do not count. */
  readonly wrong: readonly Statement[]
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(the|an?|no|its|his|their) /, '')
    .replace(/s\b/g, '')
    .trim()

/** For each actor of the extraction, the gold actor whose aliases it shares most. */
function matchActors(gold: SeedGold, actors: readonly Actor[]): Map<string, string> {
  const matched = new Map<string, string>()
  for (const actor of actors) {
    const names = new Set([actor.name, ...actor.aliases].map(folded))
    const scored = gold.actors
      .map(({ id, name, aliases }) => ({ id, shared: shared([name, ...aliases].map(folded), names) }))
      .filter(({ shared: count }) => count > 0)
      .sort((a, b) => b.shared - a.shared)
    if (scored[0]) matched.set(actor.id, scored[0].id)
  }
  return matched
}

const shared = (wanted: readonly string[], names: ReadonlySet<string>) =>
  new Set(wanted.filter((name) => names.has(name))).size

/** Compares with the gold; equivalent actors (a state and its government) count as one. */
export function scoreSeed(gold: SeedGold, extraction: Extraction): SeedScore {
  const matched = matchActors(gold, extraction.actors)
  const one = (id: string) => gold.equivalent.find((group) => group.includes(id))?.[0] ?? id
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => one(matched.get(id) ?? `? ${id}`))
  const { text } = extraction.document
  const rows = gold.relations.map((relation) => ({ relation, at: text.indexOf(relation.quote) }))
  const found = new Set<string>()
  const wrong: Statement[] = []
  const scored = extraction.statements.filter(({ type }) => type !== 'HOLDS_OFFICE' && type !== 'PART_OF')
  for (const statement of scored) {
    const { sentence } = statement.evidence[0]!
    const same = rows.filter(({ at }) => sentence.start <= at && at < sentence.end)
    const reading: Reading = {
      type: statement.type,
      actors: ids(statement.actors),
      recipients: ids(statement.recipients),
      chain: ids(statement.attribution),
    }
    const hits = same.filter(({ relation }) =>
      [relation, ...relation.also].some((wanted) => agrees(wanted, reading, one)),
    )
    for (const { relation } of hits) found.add(relation.id)
    if (hits.length === 0) wrong.push(statement)
  }
  return {
    ...scoreActors(gold, extraction, matched, one),
    ...scoreOffices(gold, extraction, matched, one),
    relationsFound: [...found],
    relationsMissing: gold.relations.map(({ id }) => id).filter((id) => !found.has(id)),
    wrong,
  }
}

/** A reading counts with all recipients, and for one of a list of recipients the rest of the list may stand in it. */
function agrees(wanted: Reading, reading: Reading, one: (id: string) => string): boolean {
  const set = (list: readonly string[]) => [...new Set(list.map(one))].sort().join(' ')
  return (
    wanted.type === reading.type &&
    set(wanted.actors) === set(reading.actors) &&
    set(wanted.recipients) === set(reading.recipients) &&
    wanted.chain.map(one).join(' ') === reading.chain.join(' ')
  )
}

function scoreActors(
  gold: SeedGold,
  { actors }: Extraction,
  matched: Map<string, string>,
  one: (id: string) => string,
) {
  const found = new Set(actors.flatMap((actor) => matched.get(actor.id) ?? []))
  const isFound = (id: string) => found.has(id) || (one(id) !== id && found.has(one(id)))
  return {
    actorsFound: gold.actors.map(({ id }) => id).filter((id) => isFound(id)),
    actorsMissing: gold.actors.map(({ id }) => id).filter((id) => !isFound(id)),
    actorsInvented: actors.filter(({ id }) => !matched.has(id)).map(({ name }) => name),
  }
}

function scoreOffices(
  gold: SeedGold,
  { statements, actors }: Extraction,
  matched: Map<string, string>,
  one: (id: string) => string,
) {
  const country = new Map(actors.map((actor) => [actor.id, actor.country]))
  const held = statements.filter(({ type }) => type === 'HOLDS_OFFICE')
  const right = gold.offices.filter((office) =>
    held.some(
      ({ office: read, actors: [holder], recipients: [owner] }) =>
        holder &&
        owner &&
        read?.title === office.title &&
        one(matched.get(holder.id) ?? '') === office.person &&
        country.get(owner.id) === office.country,
    ),
  )
  return { offices: right.length, officesWanted: gold.offices.length }
}
