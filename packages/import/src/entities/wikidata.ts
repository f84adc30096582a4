/** Wikidata's entity JSON: people with the offices they hold (P39) and their parties (P102), by rank and qualifiers. */
import { isObject, type JsonObject } from '../json-object.ts'
import { bodyActor, personActor } from './entity-actors.ts'
import type { RelationBuilder } from './relation-builder.ts'

const HUMAN = 'Q5'
const INSTANCE_OF = 'P31'
const POSITION_HELD = 'P39'
const PARTY = 'P102'
const START = 'P580'
const END = 'P582'
const OF = 'P642'

/** Whether a JSON value is Wikidata's. */
export function isWikidata(value: unknown): value is JsonObject {
  if (!isObject(value)) return false
  return isObject(value.entities) || (isObject(value.claims) && isObject(value.labels))
}

const entitiesOf = (value: JsonObject): [string, JsonObject][] =>
  isObject(value.entities)
    ? Object.entries(value.entities).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    : [[String(value.id), value]]

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The texts of a list by languages: one a language (labels) or several (aliases). */
const textsOf = (value: unknown): [language: string, text: string][] =>
  Object.entries(isObject(value) ? value : {}).flatMap(([language, given]) =>
    (Array.isArray(given) ? given : [given]).flatMap((one): [string, string][] =>
      isObject(one) && typeof one.value === 'string' ? [[language, one.value]] : [],
    ),
  )

/** The English label, else the one of all languages (`mul`), else any. */
function labelOf(entity: JsonObject): string | undefined {
  const labels = new Map(textsOf(entity.labels))
  return labels.get('en') ?? labels.get('mul') ?? [...labels.values()][0]
}

/** The labels in other languages, and the other names in English. */
function aliasesOf(entity: JsonObject): string[] {
  const english = textsOf(entity.aliases).filter(([language]) => language === 'en' || language === 'mul')
  return [...new Set([...textsOf(entity.labels), ...english].map(([, text]) => text))]
}

const claimsOf = (entity: JsonObject, property: string) =>
  listOf(isObject(entity.claims) ? entity.claims[property] : undefined)

/** The value of a snak, undefined where it is said to be unknown or none. */
function snakValue(snak: unknown): JsonObject | undefined {
  if (!isObject(snak) || snak.snaktype !== 'value' || !isObject(snak.datavalue)) return undefined
  return isObject(snak.datavalue.value) ? snak.datavalue.value : undefined
}

const itemOf = (snak: unknown) => {
  const id = snakValue(snak)?.id
  return typeof id === 'string' ? id : undefined
}

const PRECISIONS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 }

/** `+2012-05-07T00:00:00Z` with its precision, as `2012-05-07`, `2012-05` or `2012`. */
function dateOf(claim: JsonObject, property: string): string | null {
  const qualifiers = isObject(claim.qualifiers) ? claim.qualifiers : {}
  const time = snakValue(listOf(qualifiers[property])[0])
  const length = PRECISIONS[Number(time?.precision)]
  return typeof time?.time === 'string' && time.time.startsWith('+') && length !== undefined
    ? time.time.slice(1, 1 + length)
    : null
}

/** Reads a value that is Wikidata's. */
export function readWikidata(value: JsonObject, builder: RelationBuilder): void {
  const entities = entitiesOf(value)
  const labels = new Map(
    entities.flatMap(([id, entity]) => {
      const label = labelOf(entity)
      return label === undefined ? [] : [[id, label] as const]
    }),
  )
  const named = itemsNamed(entities)
  for (const [id, entity] of entities) {
    const name = labels.get(id)
    const isHuman = claimsOf(entity, INSTANCE_OF).some((claim) => itemOf(claim.mainsnak) === HUMAN)
    if (name !== undefined && !isHuman && named.has(id)) {
      // An office or a party of somebody in the file: its label is what it is called by.
      builder.tally.rows += 1
      builder.tally.stated += 1
      continue
    }
    if (name === undefined || !isHuman) {
      builder.skip('no-actor', `${name ?? id} is no person: it was left out`, id)
      continue
    }
    builder.addActor(id, personActor(name, aliasesOf(entity), { wikidata: id }), id)
    for (const [index, claim] of claimsOf(entity, POSITION_HELD).entries())
      addClaim(id, claim, `${id}.${POSITION_HELD}[${index}]`, POSITION_HELD, labels, builder)
    for (const [index, claim] of claimsOf(entity, PARTY).entries())
      addClaim(id, claim, `${id}.${PARTY}[${index}]`, PARTY, labels, builder)
  }
  noteUnlabelled(labels, named, builder)
}

/** The offices, parties and bodies that claims name. */
function itemsNamed(entities: readonly (readonly [string, JsonObject])[]): Set<string> {
  const claims = entities.flatMap(([, entity]) =>
    [POSITION_HELD, PARTY].flatMap((property) => claimsOf(entity, property)),
  )
  const bodies = claims.map(({ qualifiers }) => listOf(isObject(qualifiers) ? qualifiers[OF] : undefined)[0])
  const items = [...claims.map(({ mainsnak }) => mainsnak), ...bodies].map(itemOf)
  return new Set(items.filter((item) => item !== undefined))
}

/** Says once of each item that it is called by its id, since the file has no label for it. */
function noteUnlabelled(
  labels: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
  builder: RelationBuilder,
): void {
  const bare = [...named].filter((id) => !labels.has(id))
  if (bare.length === 0) return
  const some = bare.slice(0, 5).join(', ') + (bare.length > 5 ? ', …' : '')
  builder.note(
    'no-label',
    `${bare.length} offices, parties and bodies are called by their ids (${some}): the file has no labels of them; export them into the same file`,
    '',
  )
}

function addClaim(
  from: string,
  claim: JsonObject,
  place: string,
  property: string,
  labels: ReadonlyMap<string, string>,
  builder: RelationBuilder,
): void {
  const item = itemOf(claim.mainsnak)
  if (claim.rank === 'deprecated') {
    builder.skip('deprecated', 'Wikidata marks it as wrong (deprecated rank): it was left out', place)
    return
  }
  if (item === undefined) {
    builder.skip('no-value', 'names nothing (unknown or no value): it was left out', place)
    return
  }
  const shared = {
    from,
    place,
    start: dateOf(claim, START),
    end: dateOf(claim, END),
    confidence: claim.rank === 'preferred' ? 0.95 : 0.9,
  }
  // Labels of other entities are not in the file of one: then the office is called by its id, which says which it is.
  const label = labels.get(item) ?? item
  if (property === PARTY) {
    builder.nameActor(item, bodyActor(label, [], { wikidata: item }, 'party'))
    builder.addRelation({ type: 'MEMBER_OF', to: item, ...shared })
    return
  }
  const qualifiers = isObject(claim.qualifiers) ? claim.qualifiers : {}
  const of = itemOf(listOf(qualifiers[OF])[0])
  if (of !== undefined) builder.nameActor(of, bodyActor(labels.get(of) ?? of, [], { wikidata: of }, 'ngo'))
  builder.addRelation({ type: 'HOLDS_OFFICE', to: of ?? null, office: label, ...shared })
}
