/** Popolo: persons, organizations and memberships, as lists of one file or as single objects. */
import { isObject, type JsonObject } from '../json-object.ts'
import type { TableActor } from '../tables/coded-row.ts'
import { bodyActor, personActor } from './entity-actors.ts'
import type { RelationBuilder } from './relation-builder.ts'

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

const kinds: Readonly<Record<string, TableActor['kind']>> = {
  party: 'party',
  legislature: 'legislature',
  chamber: 'legislature',
  corporation: 'company',
  executive: 'government',
  ministry: 'ministry',
}

const isMembership = (value: JsonObject) =>
  ('person_id' in value || 'person' in value) && ('organization_id' in value || 'organization' in value)
const isPerson = (value: JsonObject) =>
  textOf(value.name) !== undefined &&
  ['birth_date', 'given_name', 'family_name', 'gender', 'national_identity'].some((name) => name in value)
const isOrganization = (value: JsonObject) =>
  textOf(value.name) !== undefined &&
  ('classification' in value || 'founding_date' in value) &&
  !('start_date' in value)

/** Whether a JSON value is Popolo. */
export function isPopolo(value: unknown): value is JsonObject {
  if (!isObject(value)) return false
  if (['persons', 'memberships', 'organizations'].some((name) => Array.isArray(value[name]))) return true
  return isMembership(value) || isPerson(value) || isOrganization(value) || holdsMemberships(value)
}

const holdsMemberships = (value: JsonObject) =>
  textOf(value.name) !== undefined && Array.isArray(value.memberships)

/** Reads a value that is Popolo. */
export function readPopolo(value: JsonObject, builder: RelationBuilder): void {
  const lists =
    Array.isArray(value.persons) ||
    Array.isArray(value.organizations) ||
    !('name' in value || isMembership(value))
  if (lists) {
    for (const [index, person] of listOf(value.persons).entries())
      addPerson(person, `persons[${index}]`, builder)
    for (const [index, body] of listOf(value.organizations).entries())
      addBody(body, `organizations[${index}]`, builder)
    const posts = new Map(listOf(value.posts).map((post) => [textOf(post.id) ?? '', post]))
    for (const [index, each] of listOf(value.memberships).entries())
      addMembership(each, `memberships[${index}]`, posts, builder)
    for (const name of ['events', 'areas'])
      for (const [index] of listOf(value[name]).entries())
        builder.skip('no-actor', `${name} are no actors and no offices: it was left out`, `${name}[${index}]`)
    return
  }
  if (isMembership(value)) addMembership(value, '', new Map(), builder)
  else if (isOrganization(value)) addBody(value, 'organization', builder)
  else addPerson(value, 'person', builder)
}

function identifiersOf(value: JsonObject): Record<string, string> {
  const pairs = listOf(value.identifiers).flatMap(({ scheme, identifier }) => {
    const [name, id] = [textOf(scheme), textOf(identifier)]
    return name === undefined || id === undefined ? [] : [[name.toLowerCase(), id] as const]
  })
  return Object.fromEntries(pairs)
}

const aliasesOf = (value: JsonObject) => listOf(value.other_names).flatMap(({ name }) => textOf(name) ?? [])

function addPerson(value: JsonObject, place: string, builder: RelationBuilder): void {
  const [id, name] = [textOf(value.id) ?? place, textOf(value.name)]
  if (name === undefined) builder.skip('no-name', 'a person without a name: it was left out', place)
  else builder.addActor(id, personActor(name, aliasesOf(value), identifiersOf(value)), place)
  for (const [index, each] of listOf(value.memberships).entries())
    addMembership({ ...each, person_id: id }, `${place}.memberships[${index}]`, new Map(), builder)
}

function addBody(value: JsonObject, place: string, builder: RelationBuilder): void {
  const [id, name] = [textOf(value.id) ?? place, textOf(value.name)]
  const kind = kinds[(textOf(value.classification) ?? '').toLowerCase()] ?? 'ngo'
  if (name === undefined) builder.skip('no-name', 'an organization without a name: it was left out', place)
  else builder.addActor(id, bodyActor(name, aliasesOf(value), identifiersOf(value), kind), place)
  const posts = new Map(listOf(value.posts).map((post) => [textOf(post.id) ?? '', post]))
  for (const [index, each] of listOf(value.memberships).entries())
    addMembership({ ...each, organization_id: id }, `${place}.memberships[${index}]`, posts, builder)
}

function addMembership(
  value: JsonObject,
  place: string,
  posts: ReadonlyMap<string, JsonObject>,
  builder: RelationBuilder,
): void {
  const { person, organization, post } = value
  if (isObject(person)) addPerson(person, `${place}.person`, builder)
  if (isObject(organization)) addBody(organization, `${place}.organization`, builder)
  const from = textOf(value.person_id) ?? (isObject(person) ? textOf(person.id) : undefined) ?? ''
  const to =
    textOf(value.organization_id) ?? (isObject(organization) ? textOf(organization.id) : undefined) ?? ''
  const seat = isObject(post) ? post : posts.get(textOf(value.post_id) ?? '')
  const title = textOf(seat?.label) ?? textOf(value.role)
  const dates = { start: textOf(value.start_date) ?? null, end: textOf(value.end_date) ?? null }
  if (title === undefined || /^member$/i.test(title))
    builder.addRelation({ type: 'MEMBER_OF', from, to, place, ...dates })
  else builder.addRelation({ type: 'HOLDS_OFFICE', from, to, office: title, place, ...dates })
  const party = textOf(value.on_behalf_of_id)
  if (party !== undefined) builder.addRelation({ type: 'MEMBER_OF', from, to: party, place, ...dates })
}
