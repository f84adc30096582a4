/** Actors, and the mentions that refer to them. */
import { z } from 'zod'
import { isCountryCode } from '../countries/lookup.ts'
import { ActorId } from '../ids/ids.ts'
import { Span } from './span.ts'

/** The closed list of actor kinds. */
export const ACTOR_KINDS = [
  'person',
  'country',
  'government',
  'ministry',
  'legislature',
  'court',
  'military',
  'police',
  'armed-group',
  'party',
  'igo',
  'ngo',
  'media',
  'company',
  'population',
  'place',
] as const
export const ActorKind = z.enum(ACTOR_KINDS)
export type ActorKind = z.infer<typeof ActorKind>

/** ISO 3166-1 alpha-3, of the closed list. */
export const CountryCode = z.string().refine(isCountryCode, { error: 'must be an ISO 3166 alpha-3 code' })
export type CountryCode = z.infer<typeof CountryCode>

/** A person, state, body or group that acts, speaks or is acted upon; or a place. */
export const Actor = z.object({
  id: ActorId,
  kind: ActorKind,
  name: z.string().min(1),
  /** Names and descriptions as they stand in the texts, without pronouns; sorted, each once. */
  aliases: z.array(z.string()),
  country: CountryCode.nullable(),
  /** PLOVER sector codes, such as GOV or MIL. */
  sectors: z.array(z.string()),
  /** Identifiers elsewhere, such as `{ wikidata: 'Q…' }`. */
  identifiers: z.record(z.string(), z.string()),
})
export type Actor = z.infer<typeof Actor>

/** What a mention is, as a piece of language. */
export const MentionKind = z.enum(['name', 'title', 'metonym', 'demonym', 'pronoun', 'common-noun'])
export type MentionKind = z.infer<typeof MentionKind>

/** A span that refers to an actor; `actorId` is null where nobody could be found for it. */
export const Mention = z.object({ span: Span, kind: MentionKind, actorId: ActorId.nullable() })
export type Mention = z.infer<typeof Mention>

/** An actor in a role of a statement, with the mention that names it (null for a row of a table). */
export const ActorReference = z.object({ id: ActorId, span: Span.nullable() })
export type ActorReference = z.infer<typeof ActorReference>
