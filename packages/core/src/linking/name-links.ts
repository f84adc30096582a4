/** Links by name: persons of one full name and country, bodies of one name and country, surnames with an antecedent. */
import { pushTo } from '../assembly/push-to.ts'
import type { Actor } from '../model/actor.ts'
import { foldName } from '../names/fold.ts'
import { matchPersons } from '../names/match-persons.ts'
import { bodyKey, isKnownByName, type PersonKeys, personKeys } from './actor-keys.ts'
import type { RecordLink } from './identifier-links.ts'

/** The record of a person with its keys. */
export interface NamedPerson {
  readonly actor: Actor
  readonly keys: PersonKeys
  readonly isKnown: boolean
}

/** Sectors of those who act for a state: only they are known by a surname alone. */
const stateSectors: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY'])

/** What was found of a record before: before and after a change of few documents most records are the same objects. */
const found = new WeakMap<Actor, NamedPerson | null>()

/** The record of a person with its keys; null of anybody else. */
function namedPerson(actor: Actor): NamedPerson | null {
  const known = found.get(actor)
  if (known !== undefined) return known
  const keys = personKeys(actor)
  const person = keys ? { actor, keys, isKnown: isKnownByName(actor) } : null
  found.set(actor, person)
  return person
}

/** The persons among records, with their keys. */
export function namedPersons(actors: readonly Actor[]): NamedPerson[] {
  return actors.map(namedPerson).filter((person) => person !== null)
}

/** Records with one full name, across spellings: one person where countries agree. */
export function* personLinks(persons: readonly NamedPerson[]): Generator<RecordLink> {
  const blocks = new Map<string, Actor[]>()
  for (const { actor, keys, isKnown } of persons)
    if (keys.given !== '' && isKnown) pushTo(blocks, `${keys.surname} ${keys.given}`, actor)
  for (const block of blocks.values()) if (block.length > 1) yield* linksInBlock(block)
}

/** More names than this under one key are not compared with one another: only equal ones are linked. */
const LARGEST_BLOCK = 40

function* linksInBlock(block: readonly Actor[]): Generator<RecordLink> {
  const byName = new Map<string, Actor[]>()
  for (const actor of block) pushTo(byName, foldName(actor.name), actor)
  const names = [...byName.keys()]
  for (const same of byName.values()) yield* linksByCountry(same, 'the same name')
  if (names.length === 1 || names.length > LARGEST_BLOCK) return
  const answers = names.map((a) =>
    names.map((b) =>
      a === b ? 'same' : matchPersons(byName.get(a)![0]!.name, byName.get(b)![0]!.name).answer,
    ),
  )
  for (const [i, name] of names.entries()) {
    for (let j = i + 1; j < names.length; j += 1) {
      if (answers[i]![j] !== 'same') continue
      // "J. Smith" fits both John A. and John B. Smith, who are two: then it is neither
      const torn = names.some((_, k) => [answers[i]![k], answers[j]![k]].sort().join() === 'different,same')
      if (!torn)
        yield* linksByCountry([...byName.get(name)!, ...byName.get(names[j]!)!], 'spellings of one name')
    }
  }
}

/** Links records country by country; one without a country joins where there is one country only, and its sectors fit. */
function* linksByCountry(actors: readonly Actor[], ground: string): Generator<RecordLink> {
  const byCountry = new Map<string, Actor[]>()
  for (const actor of actors) pushTo(byCountry, actor.country ?? '', actor)
  const stateless = byCountry.get('') ?? []
  byCountry.delete('')
  const [only, ...others] = [...byCountry.values()]
  for (const [country, group] of byCountry)
    for (const actor of group.slice(1))
      yield { from: group[0]!.id, to: actor.id, ground: `${ground}, ${country}` }
  const host = only && others.length === 0 ? only[0]! : stateless[0]
  if (!host || others.length > 0) return
  for (const actor of stateless)
    if (actor !== host && sectorsFit(host, actor)) yield { from: host.id, to: actor.id, ground }
}

const sectorsFit = (a: Actor, b: Actor) =>
  a.sectors.length === 0 || b.sectors.length === 0 || a.sectors.some((sector) => b.sectors.includes(sector))

/** Bodies with the same words, kind and country. */
export function* bodyLinks(actors: readonly Actor[]): Generator<RecordLink> {
  const first = new Map<string, string>()
  for (const actor of actors) {
    const key = bodyKey(actor)
    if (key === undefined) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, actor.id)
    else yield { from: known, to: actor.id, ground: 'the same name and country' }
  }
}

const genderOf = ({ aliases }: Actor): 'f' | 'm' | null =>
  aliases.some((alias) => /^(?:Ms|Mrs|Miss|Madam|Lady|Queen|Princess)\b/.test(alias))
    ? 'f'
    : aliases.some((alias) => /^(?:Mr|King|Prince|Lord|Sir)\b/.test(alias))
      ? 'm'
      : null

function mayBe(surname: Actor, person: Actor): boolean {
  const [a, b] = [genderOf(surname), genderOf(person)]
  if (a !== null && b !== null && a !== b) return false
  return surname.country === null || person.country === null || surname.country === person.country
}

/**
 * A surname alone is the one person of that surname who is named in full and acts for a state; with two such persons it
 * is neither.
 *
 * @param groupOf which records are known to be one by now
 */
export function* surnameLinks(
  persons: readonly NamedPerson[],
  groupOf: (id: string) => string,
): Generator<RecordLink> {
  const holders = new Map<string, Actor[]>()
  const alone: NamedPerson[] = []
  for (const named of persons) {
    if (named.keys.given === '') alone.push(named)
    else if (named.isKnown && named.actor.sectors.some((sector) => stateSectors.has(sector)))
      pushTo(holders, named.keys.surname, named.actor)
  }
  for (const { actor, keys } of alone) {
    const fitting = (holders.get(keys.surname) ?? []).filter((holder) => mayBe(actor, holder))
    const [one, ...more] = new Set(fitting.map(({ id }) => groupOf(id)))
    if (one !== undefined && more.length === 0)
      yield { from: one, to: actor.id, ground: 'the only one of this surname who acts for a state' }
  }
}
