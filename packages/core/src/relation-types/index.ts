/** The closed list of relation types. To add one: a row in a file here, and its name in this list. */
import { holdsOffice, memberOf, partOf } from './belonging.ts'
import type { RelationType } from './define-relation-type.ts'
import { locatedIn } from './location.ts'

export type { RelationType } from './define-relation-type.ts'

const rows = [holdsOffice, partOf, memberOf, locatedIn] as const

export type RelationTypeId = (typeof rows)[number]['id']

/** Every relation type. */
export const relationTypes: readonly RelationType[] = rows

/** The ids of every relation type, for the statement schema. */
export const RELATION_TYPE_IDS = rows.map((row) => row.id) as [RelationTypeId, ...RelationTypeId[]]

/** The row of a relation type. */
export function relationType(id: RelationTypeId): RelationType {
  return rows.find((row) => row.id === id)!
}
