/** Keys under which records of one actor meet, so that nobody is compared with everybody. */
import { actorId } from '../ids/ids.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import { foldName } from '../names/fold.ts'
import { givenNameKey } from '../names/given-names.ts'
import { organisationKey } from '../names/match-organisations.ts'
import { nameParts } from '../names/parts.ts'
import { transliterationKey } from '../names/transliteration-key.ts'

/** Kinds that only a closed list or an identifier joins. */
const listedKinds: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'country',
  'government',
  'place',
  'population',
])

/** What is known of a person's name. */
export interface PersonKeys {
  /** Surname across spellings, without particles. */
  readonly surname: string
  /** First given name across spellings and languages; empty for a surname alone. */
  readonly given: string
}

/** The keys of a person's name; undefined for other kinds, and for descriptions such as "the minister". */
export function personKeys({ kind, name }: Pick<Actor, 'kind' | 'name'>): PersonKeys | undefined {
  if (
    kind !== 'person' ||
    !/^\p{L}/u.test(name) ||
    /^\p{Ll}+$/u.test(name.split(' ')[0]!) ||
    / of (?:the )?\p{Lu}/u.test(name)
  )
    return undefined
  const { given, surnameCore } = nameParts(name)
  const surname = transliterationKey(surnameCore)
  if (surname === '') return undefined
  const first = foldName(given[0] ?? '')
  return { surname, given: first === '' ? '' : givenNameKey(first) }
}

/** The key of a body whose name is its own: kind, country and the words that carry weight. Undefined where likeness must not join. */
export function bodyKey(actor: Actor): string | undefined {
  const { kind, name, country } = actor
  if (kind === 'person' || listedKinds.has(kind) || !isKnownByName(actor)) return undefined
  const words = organisationKey(name)
  return words === '' ? undefined : `${kind} ${country ?? '-'} ${words}`
}

/** False for those whom a name identifies in one document only: "the fighters". Their ids hold that document. */
export function isKnownByName({ id, kind, name, country }: Actor): boolean {
  return id === actorId(kind, foldName(name), country)
}
