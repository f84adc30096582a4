/** Popolo: persons, organizations, memberships, votes and speeches, as lists of one file or as single objects. */
import { isObject, type JsonObject } from '../json-object.ts'
import type { TableActor } from '../tables/coded-row.ts'
import { bodyActor, personActor } from './entity-actors.ts'
import { POPOLO_LISTS, type PopoloClass, popoloClass } from './popolo-classes.ts'
import { listOf, textOf } from './popolo-values.ts'
import {
  addMotion,
  addSpeech,
  addVote,
  addVoteEvent,
  byId,
  NO_QUESTIONS,
  type Questions,
  skipCount,
} from './popolo-votes.ts'
import type { RelationBuilder } from './relation-builder.ts'

const kinds: Readonly<Record<string, TableActor['kind']>> = {
  party: 'party',
  legislature: 'legislature',
  chamber: 'legislature',
  corporation: 'company',
  executive: 'government',
  ministry: 'ministry',
}

/** What the other parts of a file say of the one that is read. */
interface Around extends Questions {
  readonly posts: ReadonlyMap<string, JsonObject>
}

const NOTHING: Around = { ...NO_QUESTIONS, posts: new Map() }

type Adder = (value: JsonObject, place: string, builder: RelationBuilder, around: Around) => void

const leaveOut =
  (code: string, what: string): Adder =>
  (_, place, builder) =>
    builder.skip(code, `${what}: it was left out`, place)

/** How an object of each class is read. */
const adders: Readonly<Record<PopoloClass, Adder>> = {
  person: addPerson,
  organization: addBody,
  membership: (value, place, builder, { posts }) => addMembership(value, place, posts, builder),
  motion: addMotion,
  vote_event: (value, place, builder, around) => addVoteEvent(value, place, around, builder),
  vote: (value, place, builder, around) => addVote(value, place, around, builder),
  speech: addSpeech,
  count: (_, place, builder) => skipCount(place, builder),
  post: addPost,
  area: leaveOut('no-actor', 'an area is no actor and no office'),
  event: leaveOut('no-actor', 'an event that names nobody who does something'),
  contact_detail: leaveOut('no-actor', 'an address or a number of somebody'),
  metadata: leaveOut('no-kind', 'a name that does not say whether it is a person or an organization'),
}

const classOfList: Readonly<Record<(typeof POPOLO_LISTS)[number], PopoloClass>> = {
  persons: 'person',
  organizations: 'organization',
  memberships: 'membership',
  posts: 'post',
  motions: 'motion',
  vote_events: 'vote_event',
  votes: 'vote',
  speeches: 'speech',
  events: 'event',
  areas: 'area',
}

/** Where an object of a file's lists stands, such as `persons[3]`. */
export type PlaceOf = (value: JsonObject, list: string, index: number) => string

/** Reads a value that is Popolo. */
export function readPopolo(
  value: JsonObject,
  builder: RelationBuilder,
  placeOf: PlaceOf = (_, list, index) => `${list}[${index}]`,
): void {
  const single = popoloClass(value)
  const isFile = ['persons', 'organizations', 'motions', 'vote_events'].some((name) =>
    Array.isArray(value[name]),
  )
  if (single !== undefined && !(isFile && single !== 'motion')) {
    const place = single === 'person' || single === 'organization' ? single : ''
    adders[single](value, place, builder, NOTHING)
    return
  }
  const around: Around = {
    posts: byId(listOf(value.posts)),
    motions: byId(listOf(value.motions)),
    voteEvents: byId(listOf(value.vote_events)),
    voted: new Set(listOf(value.votes).map((vote) => textOf(vote.vote_event_id) ?? '')),
  }
  for (const name of POPOLO_LISTS) {
    for (const [index, each] of listOf(value[name]).entries())
      adders[classOfList[name]](each, placeOf(each, name, index), builder, around)
  }
}

/** An office by itself holds nobody; those who hold it stand among memberships. */
function addPost(value: JsonObject, place: string, builder: RelationBuilder): void {
  const { organization } = value
  const inside = place === '' ? '' : `${place}.`
  if (isObject(organization)) addBody(organization, `${inside}organization`, builder)
  builder.skip('no-holder', 'an office by itself, without who holds it: it was left out', place)
  const seat = isObject(organization) ? organization : { id: textOf(value.organization_id) ?? '' }
  for (const [index, each] of listOf(value.memberships).entries()) {
    const membership = { organization_id: seat.id, ...each, post: value }
    addMembership(membership, `${inside}memberships[${index}]`, new Map(), builder)
  }
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
