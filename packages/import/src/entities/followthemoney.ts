/** FollowTheMoney: one entity a line, with a schema and lists of values. */

import type { TableActor } from '../tables/coded-row.ts'
import { bodyActor, countryOfCode, personActor } from './entity-actors.ts'
import type { RelationBuilder } from './relation-builder.ts'

interface FtmEntity {
  id: string
  schema: string
  properties: Record<string, string[] | undefined>
}

const bodies: Readonly<Record<string, TableActor['kind']>> = {
  PublicBody: 'ministry',
  Organization: 'ngo',
  Company: 'company',
  LegalEntity: 'company',
}

const entityOf = (line: string): FtmEntity | undefined => {
  try {
    const value = JSON.parse(line)
    return typeof value?.schema === 'string' && typeof value.id === 'string'
      ? { id: value.id, schema: value.schema, properties: value.properties ?? {} }
      : undefined
  } catch {
    return undefined
  }
}

/** Whether the first lines are FollowTheMoney. */
export const isFollowTheMoney = (lines: readonly string[]): boolean => {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return /^\s*\{/.test(first) && /"schema"\s*:\s*"[A-Z]/.test(first) && /"properties"\s*:/.test(first)
}

/** Reads the whole text. Offices need their post and relations their ends, so entities are read before links. */
export function readFollowTheMoney(text: string, builder: RelationBuilder): void {
  const links: { entity: FtmEntity; place: string }[] = []
  const posts = new Map<string, FtmEntity>()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const place = String(index + 1)
    const entity = entityOf(line)
    if (entity === undefined) builder.skip('bad-line', 'is no entity in JSON: it was left out', place)
    else if (entity.schema === 'Occupancy' || entity.schema === 'Membership') links.push({ entity, place })
    else if (entity.schema === 'Position') posts.set(entity.id, entity)
    else addActor(entity, place, builder)
  })
  builder.tally.rows += posts.size
  builder.tally.stated += posts.size
  for (const { entity, place } of links) addLink(entity, place, posts, builder)
}

function addActor({ id, schema, properties }: FtmEntity, place: string, builder: RelationBuilder): void {
  const [name, ...aliases] = [...(properties.name ?? []), ...(properties.alias ?? [])]
  const kind = bodies[schema]
  if (schema !== 'Person' && kind === undefined) {
    builder.skip('no-actor', `a ${schema} is no actor and no office: it was left out`, place)
    return
  }
  if (name === undefined) {
    builder.skip('no-name', `the ${schema} "${id}" has no name: it was left out`, place)
    return
  }
  const wikidata = properties.wikidataId?.[0]
  const identifiers = { ftm: id, ...(wikidata && { wikidata }) }
  const country = countryOfCode(properties.country?.[0] ?? properties.jurisdiction?.[0])
  const actor =
    kind === undefined
      ? personActor(name, aliases, identifiers)
      : bodyActor(name, aliases, identifiers, kind, country)
  builder.addActor(id, actor, place)
}

function addLink(
  { schema, properties }: FtmEntity,
  place: string,
  posts: ReadonlyMap<string, FtmEntity>,
  builder: RelationBuilder,
): void {
  const dates = { start: properties.startDate?.[0] ?? null, end: properties.endDate?.[0] ?? null }
  if (schema === 'Membership') {
    const [from = '', to = ''] = [properties.member?.[0], properties.organization?.[0]]
    builder.addRelation({ type: 'MEMBER_OF', from, to, place, ...dates })
    return
  }
  const post = posts.get(properties.post?.[0] ?? '')
  const title = post?.properties.name?.[0]
  if (post === undefined || title === undefined) {
    builder.skip(
      'missing-entity',
      `its post "${properties.post?.[0] ?? ''}" is not in the file: it was left out`,
      place,
    )
    return
  }
  const seat = post.properties.organization?.[0]
  const to = seat !== undefined && builder.actor(seat) !== undefined ? seat : null
  builder.addRelation({
    type: 'HOLDS_OFFICE',
    from: properties.holder?.[0] ?? '',
    to,
    office: title,
    place,
    ...dates,
  })
}
