/** Which of Popolo's classes a JSON object is of, by its keys: files rarely say. */
import { isObject, type JsonObject } from '../json-object.ts'

/** Popolo's classes. `metadata` is a fragment that only has a name and says when it was written. */
export type PopoloClass =
  | 'membership'
  | 'person'
  | 'organization'
  | 'area'
  | 'post'
  | 'motion'
  | 'vote_event'
  | 'vote'
  | 'count'
  | 'speech'
  | 'event'
  | 'contact_detail'
  | 'metadata'

const has = (value: JsonObject, ...names: readonly string[]) => names.some((name) => name in value)
const isNamed = ({ name }: JsonObject) => typeof name === 'string' && name.trim() !== ''

/** In the order in which they are asked: the first that fits. */
const tests: readonly (readonly [PopoloClass, (value: JsonObject) => boolean])[] = [
  [
    'membership',
    (value) => has(value, 'person_id', 'person') && has(value, 'organization_id', 'organization'),
  ],
  ['vote', (value) => has(value, 'option') && has(value, 'voter_id', 'voter')],
  ['count', (value) => has(value, 'option') && typeof value.value === 'number'],
  ['vote_event', (value) => ['votes', 'counts', 'group_results'].some((name) => Array.isArray(value[name]))],
  [
    'motion',
    (value) =>
      has(value, 'vote_events', 'requirement') ||
      (has(value, 'text', 'name') && has(value, 'creator_id', 'organization_id') && has(value, 'result')),
  ],
  [
    'speech',
    (value) =>
      has(value, 'creator_id', 'creator', 'attribution_text') && has(value, 'text', 'audio', 'video'),
  ],
  ['contact_detail', (value) => typeof value.type === 'string' && typeof value.value === 'string'],
  [
    'post',
    (value) => typeof value.label === 'string' && has(value, 'organization_id', 'organization', 'role'),
  ],
  ['event', (value) => isNamed(value) && has(value, 'attendees', 'location', 'status')],
  ['event', (value) => isNamed(value) && has(value, 'start_date') && has(value, 'organization_id')],
  [
    'person',
    (value) =>
      isNamed(value) && has(value, 'birth_date', 'given_name', 'family_name', 'gender', 'national_identity'),
  ],
  // Organizations have lists of `identifiers`, areas one `identifier`.
  ['area', (value) => isNamed(value) && has(value, 'geometry', 'identifier') && !has(value, 'identifiers')],
  [
    'organization',
    (value) => isNamed(value) && has(value, 'classification', 'founding_date') && !has(value, 'start_date'),
  ],
  ['person', (value) => isNamed(value) && Array.isArray(value.memberships)],
  ['metadata', (value) => isNamed(value) && has(value, 'created_at', 'updated_at', 'sources')],
]

/** The class of an object; undefined where it is of none. */
export function popoloClass(value: JsonObject): PopoloClass | undefined {
  if (['nodes', 'edges', 'vertices'].some((name) => Array.isArray(value[name]))) return undefined
  return tests.find(([, test]) => test(value))?.[0]
}

/** Lists that a file of Popolo may hold. */
export const POPOLO_LISTS = [
  'persons',
  'organizations',
  'memberships',
  'posts',
  'motions',
  'vote_events',
  'votes',
  'speeches',
  'events',
  'areas',
] as const

/** Whether a JSON value is Popolo: a file of lists, or one object. */
export function isPopolo(value: unknown): value is JsonObject {
  if (!isObject(value)) return false
  if (
    ['persons', 'memberships', 'organizations', 'motions', 'vote_events'].some((name) => isList(value[name]))
  )
    return true
  return popoloClass(value) !== undefined
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isObject)
