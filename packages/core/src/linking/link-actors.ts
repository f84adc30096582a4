/** Which records of actors are one actor: by judgement, by identifier, by name with country, by surname with an antecedent. */
import { compareStrings, contentHash } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { ActorJudgement, Judgement, SplitJudgement } from '../model/judgement.ts'
import { ActorGroups } from './actor-groups.ts'
import { identifierLinks, type RecordLink } from './identifier-links.ts'
import { bodyLinks, namedPersons, personLinks, surnameLinks } from './name-links.ts'
import { latestOf, standingJudgements } from './standing-judgements.ts'

/** Which id stands for each record, and what joined them. */
export interface LinkedActors {
  /** For each id of a record, the id that stands for it. */
  readonly ids: ReadonlyMap<string, string>
  /** The links that were followed, in their order. */
  readonly links: readonly RecordLink[]
  /** Records that splits add. */
  readonly split: readonly Actor[]
}

const pairKey = ([a, b]: readonly [string, string]) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The standing verdict of each pair of ids, the newest first. */
export function verdictsOf(standing: readonly Judgement[]): ActorJudgement[] {
  const about = standing.filter((judgement) => judgement.about === 'actors')
  return latestOf(about, ({ actors }) => pairKey(actors)).sort(
    (a, b) => compareStrings(b.at, a.at) || compareStrings(b.id, a.id),
  )
}

/** The actor that a split makes. */
export function splitActorId(split: SplitJudgement): Actor['id'] {
  return contentHash('act', ['split', split.id]) as Actor['id']
}

function splitActors(actors: ReadonlyMap<string, Actor>, splits: readonly SplitJudgement[]): Actor[] {
  return splits.flatMap((split) => {
    const from = actors.get(split.actor)
    if (!from) return []
    const name = split.name ?? from.name
    return [{ ...from, id: splitActorId(split), name, aliases: [name], identifiers: {} }]
  })
}

/** Follows each link in turn, the surest kinds first. Judgements come before all; nothing joins what was judged two. */
function join(
  groups: ActorGroups,
  standing: readonly Judgement[],
  links: Iterable<RecordLink>,
): RecordLink[] {
  const verdicts = verdictsOf(standing)
  const followed: RecordLink[] = []
  const follow = (link: RecordLink) => {
    if (groups.find(link.from) !== groups.find(link.to) && groups.join(link.from, link.to))
      followed.push(link)
  }
  for (const { verdict, actors } of verdicts) if (verdict === 'different') groups.keepApart(...actors)
  for (const { verdict, actors, id } of verdicts)
    if (verdict === 'same') follow({ from: actors[0], to: actors[1], ground: `judgement ${id}` })
  for (const { verdict, actors } of verdicts)
    if (verdict === 'unsure' && groups.find(actors[0]) !== groups.find(actors[1])) groups.keepApart(...actors)
  for (const link of links) follow(link)
  return followed
}

/**
 * Joins records of one actor. The same in any order of records and judgements. Time and memory grow with the number of
 * records, not of pairs: only records with one key are compared.
 */
export function linkActors(actors: readonly Actor[], judgements: readonly Judgement[]): LinkedActors {
  const standing = standingJudgements(judgements)
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
  const sorted = [...byId.values()].sort((a, b) => compareStrings(a.id, b.id))
  const split = splitActors(
    byId,
    standing.filter((judgement) => judgement.about === 'split'),
  )
  const groups = new ActorGroups([...sorted, ...split].map(({ id }) => id))
  for (const judgement of standing)
    if (judgement.about === 'split') groups.keepApart(judgement.actor, splitActorId(judgement))
  const persons = namedPersons(sorted)
  const first = join(groups, standing, [
    ...identifierLinks(sorted),
    ...personLinks(persons),
    ...bodyLinks(sorted),
  ])
  const second = join(
    groups,
    [],
    surnameLinks(persons, (id) => groups.find(id)),
  )
  return { ids: groups.ids(), links: [...first, ...second], split }
}
