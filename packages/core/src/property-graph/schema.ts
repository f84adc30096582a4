/**
 * The property graph: the closed lists of labels, relationship types and typed properties that every store, target and
 * query shares. Nothing outside these lists can reach a database.
 */

import type { Sequence } from '../counted-rows/sequence.ts'
import { ACTOR_KINDS, type ActorKind } from '../model/actor.ts'
import { EVENT_TYPES } from '../plover/event-types.ts'
import { RELATION_TYPE_IDS } from '../relation-types/index.ts'

/** The types of property values. Dates are `YYYY-MM-DD` strings here and dates in a database. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'string[]'
export type PropertyValue = string | number | boolean | readonly string[]
/** Properties without a value are left out: there are no nulls. */
export type Properties = Readonly<Record<string, PropertyValue>>
export type PropertySchema = Readonly<Record<string, PropertyType>>

/** `armed-group` → `ArmedGroup`. */
export function labelOfKind(kind: ActorKind): string {
  return kind
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
}

const actorProperties: PropertySchema = {
  id: 'string',
  name: 'string',
  kind: 'string',
  country: 'string',
  sectors: 'string[]',
  aliases: 'string[]',
  wikidata: 'string',
}

const statementProperties: PropertySchema = {
  id: 'string',
  type: 'string',
  mode: 'string',
  contexts: 'string[]',
  quad: 'string',
  polarity: 'string',
  future: 'boolean',
  hypothetical: 'boolean',
  historical: 'boolean',
  /** False for what is only asked for, refused or threatened in another statement. */
  asserted: 'boolean',
  condition: 'string',
  text: 'string',
  start: 'date',
  end: 'date',
  precision: 'string',
  timeBasis: 'string',
  confidence: 'float',
  /** Who found it: `rules`, `model`, or the format of a table or file. */
  readers: 'string[]',
  contested: 'boolean',
}

/** A label that carries the key `id`; every node has exactly one of them, first in its list. */
export const KEY_LABELS = ['Actor', 'Office', 'Statement', 'Document'] as const
export type KeyLabel = (typeof KEY_LABELS)[number]

/** The typed properties of the nodes of each key label. */
export const nodeProperties: Readonly<Record<KeyLabel, PropertySchema>> = {
  Actor: actorProperties,
  Office: { id: 'string', title: 'string', country: 'string' },
  Statement: statementProperties,
  Document: {
    id: 'string',
    title: 'string',
    publisher: 'string',
    publishedAt: 'date',
    url: 'string',
    externalId: 'string',
  },
}

/** Labels that stand beside a key label. */
export const SECOND_LABELS: readonly string[] = [
  ...ACTOR_KINDS.map(labelOfKind),
  'Event',
  'Relation',
  'Utterance',
]

/** Every label there is. */
export const NODE_LABELS: readonly string[] = [...KEY_LABELS, ...SECOND_LABELS]

const summaryProperties: PropertySchema = {
  id: 'string',
  count: 'integer',
  first: 'date',
  last: 'date',
  contested: 'boolean',
  statements: 'string[]',
  /** Of counted rows of a big table: the Monday of their week, and where they stand. */
  week: 'date',
  rows: 'string[]',
}

const lastingProperties: PropertySchema = {
  id: 'string',
  from: 'date',
  until: 'date',
  precision: 'string',
  contested: 'boolean',
  statements: 'string[]',
}

/** The ends and the typed properties of one relationship type. */
export interface RelationshipSchema {
  readonly from: KeyLabel
  readonly to: KeyLabel
  readonly properties: PropertySchema
}

const fromStatement = (to: KeyLabel, properties: PropertySchema = {}): RelationshipSchema => ({
  from: 'Statement',
  to,
  properties: { id: 'string', ...properties },
})

/** Every relationship type there is. Each relationship has an `id`, the hash of its type, ends and distinguishing properties. */
export const relationshipTypes: Readonly<Record<string, RelationshipSchema>> = {
  ACTOR: fromStatement('Actor'),
  RECIPIENT: fromStatement('Actor'),
  PLACE: fromStatement('Actor'),
  SAID_BY: fromStatement('Actor', { position: 'integer' }),
  CONTENT: fromStatement('Statement'),
  ABOUT_OFFICE: fromStatement('Office'),
  EVIDENCED_BY: fromStatement('Document', { start: 'integer', end: 'integer', quote: 'string' }),
  CONTRADICTS: fromStatement('Statement', { basis: 'string' }),
  OFFICE_OF: { from: 'Office', to: 'Actor', properties: { id: 'string' } },
  HOLDS_OFFICE: { from: 'Actor', to: 'Office', properties: lastingProperties },
  ...Object.fromEntries(
    RELATION_TYPE_IDS.filter((id) => id !== 'HOLDS_OFFICE').map((id) => [
      id,
      { from: 'Actor', to: 'Actor', properties: lastingProperties } satisfies RelationshipSchema,
    ]),
  ),
  ...Object.fromEntries(
    EVENT_TYPES.map((type) => [
      type,
      { from: 'Actor', to: 'Actor', properties: summaryProperties } satisfies RelationshipSchema,
    ]),
  ),
}

export const RELATIONSHIP_TYPES: readonly string[] = Object.keys(relationshipTypes)

/** One node: its key label first, then its second label. */
export interface PropertyNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Properties
}

/** One relationship between two nodes, named by their ids. */
export interface PropertyRelationship {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** A graph whose relationships are all there as a list. */
export interface ListedGraph extends PropertyGraph {
  readonly relationships: readonly PropertyRelationship[]
}

/** Everything that a store, a database or a file gets: nodes and relationships, each sorted by id. */
export interface PropertyGraph {
  readonly nodes: readonly PropertyNode[]
  readonly relationships: Sequence<PropertyRelationship>
}
