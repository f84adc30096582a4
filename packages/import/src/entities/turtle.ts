/** RDF in Turtle about persons, organisations, memberships, posts, motions, votes and speeches, as Popolo writes them. */
import { Parser, type Quad, type Term } from 'n3'
import type { JsonObject } from '../json-object.ts'
import { readPopolo } from './popolo.ts'
import type { RelationBuilder } from './relation-builder.ts'

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** The lists of Popolo to which a subject of a type belongs, by the last word of the type's name. */
const lists: Readonly<Record<string, string>> = {
  Person: 'persons',
  Organization: 'organizations',
  FormalOrganization: 'organizations',
  OrganizationalUnit: 'organizations',
  PublicOrganization: 'organizations',
  Membership: 'memberships',
  Post: 'posts',
  Motion: 'motions',
  VoteEvent: 'vote_events',
  Vote: 'votes',
  Speech: 'speeches',
}

/** Popolo's keys of the properties, by the last word of their names; what is left out tells nothing that is read. */
const keys: Readonly<Record<string, string>> = {
  name: 'name',
  prefLabel: 'name',
  legalName: 'name',
  member: 'person_id',
  organization: 'organization_id',
  post: 'post_id',
  postIn: 'organization_id',
  onBehalfOf: 'on_behalf_of_id',
  validFrom: 'start_date',
  startDate: 'start_date',
  validUntil: 'end_date',
  endDate: 'end_date',
  creator: 'creator_id',
  text: 'text',
  title: 'title',
  date: 'date',
  dateSubmitted: 'date',
  agent: 'voter_id',
  option: 'option',
  result: 'result',
}

/** `http://www.w3.org/ns/org#Membership` → `Membership`. */
const lastWord = (iri: string) => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)

const isTurtleStart = /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|PREFIX|BASE)\s/i

/** Whether a text is Turtle: it begins with a prefix or a base. */
export const isTurtle = (text: string): boolean => isTurtleStart.test(text)

/** What a text says up to its first fault. */
function parse(text: string): Promise<{ quads: Quad[]; fault: string | null }> {
  const quads: Quad[] = []
  return new Promise((resolve) => {
    new Parser({ format: 'text/turtle' }).parse(text, (error, quad) => {
      if (quad) quads.push(quad)
      else resolve({ quads, fault: error ? error.message : null })
    })
  })
}

type Facts = Map<string, Term[]>

/** Reads a text in Turtle. What stands before a fault is read, and the fault is told. */
export async function readTurtle(text: string, builder: RelationBuilder): Promise<void> {
  const { quads, fault } = await parse(text)
  const subjects = new Map<string, Facts>()
  for (const { subject, predicate, object } of quads) {
    const facts: Facts = subjects.get(subject.value) ?? new Map()
    const key = predicate.value === TYPE ? TYPE : lastWord(predicate.value)
    const objects = facts.get(key)
    if (objects) objects.push(object)
    else facts.set(key, [object])
    subjects.set(subject.value, facts)
  }
  const named = new Set(
    quads.filter(({ subject }) => subject.termType === 'NamedNode').map(({ subject }) => subject.value),
  )
  const eventOf = new Map<string, string>()
  for (const [id, facts] of subjects) for (const { value } of facts.get('vote') ?? []) eventOf.set(value, id)
  const file: Record<string, JsonObject[]> = {}
  for (const [id, facts] of subjects) {
    const list = listOf(facts)
    if (list === undefined) {
      // A blank node is a part of another subject.
      if (named.has(id)) leaveOut(id, facts, builder)
      continue
    }
    file[list] ??= []
    file[list].push({ ...objectOf(id, facts, subjects), vote_event_id: eventOf.get(id) })
  }
  readPopolo({ persons: [], ...file }, builder, ({ id }) => String(id))
  if (fault !== null)
    builder.skip('bad-line', `is no Turtle from there on (${fault}): it was left out`, lineOf(fault))
}

const listOf = (facts: Facts) =>
  facts
    .get(TYPE)
    ?.map(({ value }) => lists[lastWord(value)])
    .find((list) => list !== undefined)

function leaveOut(id: string, facts: Facts, builder: RelationBuilder): void {
  const types =
    facts
      .get(TYPE)
      ?.map(({ value }) => lastWord(value))
      .join(', ') ?? 'of no type'
  builder.skip('no-actor', `<${id}> (${types}) is no actor, office or vote: it was left out`, id)
}

const lineOf = (fault: string) => /line (\d+)/.exec(fault)?.[1] ?? ''

/** A subject as an object of Popolo. */
function objectOf(id: string, facts: Facts, subjects: ReadonlyMap<string, Facts>): JsonObject {
  const textOf = (key: string) => facts.get(key)?.[0]?.value
  const object: Record<string, unknown> = { id }
  for (const [key, name] of Object.entries(keys)) {
    const value = textOf(key)
    if (value !== undefined && !(name in object)) object[name] = value
  }
  const labelOf = (key: string) => subjects.get(textOf(key) ?? '')?.get('prefLabel')?.[0]?.value
  object.other_names = (facts.get('altLabel') ?? []).map(({ value }) => ({ name: value }))
  object.label = object.name
  object.classification = labelOf('classification')?.toLowerCase()
  object.role = labelOf('role') ?? textOf('role')
  object.motion_id = textOf('motion')
  return object
}
