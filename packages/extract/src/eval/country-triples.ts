/** What statements say as flat triples: a type between two countries, as CAMEO’s coders write them. */
import { type Actor, quadCategoryOf, type Statement } from '@demarche/core'
import type { Extraction } from '../extraction.ts'
import { triggerRows } from '../rules/index.ts'
import { isAsserted } from './gsr.ts'

/** A type between two countries; null is someone of no country. */
export interface CountryTriple {
  readonly type: string
  readonly from: string | null
  readonly to: string | null
}

const rowTypes = new Map(triggerRows.map(({ id, type }) => [id, type]))

/**
 * The triples of an extraction. A triple has no chain, no time and no places, so these rules stand for them:
 *
 * - Only what is affirmed and not merely supposed counts; utterances, relations and contents do not.
 * - CAMEO has no tense: what "will" be done or is scheduled counts as done. (PLOVER makes it AGREE; what is only wished or
 *   promised is AGREE in both.)
 * - A hostile deed of one country told by an official of another is that one’s accusation (CAMEO 112, PLOVER’s ACCUSE in
 *   mode allege), where the source stands before its words; "…, officials said" behind them only tells where it is from.
 * - Where nobody of a country is the other side, that is the country in which it was done (CAMEO’s rule for visits,
 *   meetings and attacks on groups).
 * - Equals who act together stand in both directions.
 */
export function countryTriples({ statements, actors }: Extraction): CountryTriple[] {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
  return distinctTriples(statements.filter(isAsserted).flatMap((statement) => triplesOf(statement, byId)))
}

function triplesOf(statement: Statement, byId: ReadonlyMap<string, Actor>): CountryTriple[] {
  const countries = (references: Statement['actors']) =>
    references.map(({ id }) => byId.get(id)?.country ?? null)
  const from = countries(statement.actors)
  const to = countries(statement.recipients)
  const accuser = accuserOf(statement, byId)
  if (accuser !== null) return between('ACCUSE', [accuser], from)
  const type = tenseless(statement)
  if (to.length === 0 && from.length > 1)
    return from.flatMap((a, i) => from.flatMap((b, j) => (i === j ? [] : [{ type, from: a, to: b }])))
  const places = countries(statement.places).filter((country) => country !== null)
  return between(type, from, to.some((country) => country !== null) || places.length === 0 ? to : places)
}

function between(
  type: string,
  from: readonly (string | null)[],
  to: readonly (string | null)[],
): CountryTriple[] {
  return (from.length > 0 ? from : [null]).flatMap((a) =>
    (to.length > 0 ? to : [null]).map((b) => ({ type, from: a, to: b })),
  )
}

/** The type of the deed itself where PLOVER makes the announced deed an agreement. */
function tenseless({ type, auxiliary, provenance, content }: Statement): string {
  const own = rowTypes.get(provenance.rule)
  if (type !== 'AGREE' || own === undefined) return type
  if (own === 'AGREE') return SCHEDULED.has(provenance.rule) ? (content[0]?.type ?? type) : type
  return auxiliary.includes('future') ? own : type
}

/** Rows that say when, not that somebody is willing. */
const SCHEDULED = new Set(['be-due-to-meet'])

/** The country of the official in whose mouth a hostile deed of another country is. */
function accuserOf({ type, attribution, actors, evidence }: Statement, byId: ReadonlyMap<string, Actor>) {
  const link = attribution.at(-1)
  const source = link === undefined ? undefined : byId.get(link.id)
  if (!link?.cue || !source || source.country === null || source.kind === 'media' || actors.length === 0)
    return null
  const told = link.cue.start < (evidence[0]?.trigger?.start ?? 0)
  const own = actors.some(({ id }) => byId.get(id)?.country === source.country)
  const hostile = quadCategoryOf(type) === 'material-conflict'
  return told && hostile && !own ? source.country : null
}

export const sameTriple = (a: CountryTriple, b: CountryTriple): boolean =>
  a.type === b.type && a.from === b.from && a.to === b.to

/** Each triple once, in the order given. */
export const distinctTriples = (triples: readonly CountryTriple[]): CountryTriple[] =>
  triples.filter((triple, index) => triples.findIndex((other) => sameTriple(other, triple)) === index)
