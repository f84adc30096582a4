/** How each thing of the model gets its id. */
import { z } from 'zod'
import { compareStrings, contentHash, type Hashable } from './content-hash.ts'

const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{24}$`), `must be an id like ${prefix}_0123…`)

export const DocumentId = id('doc').brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>
export const ActorId = id('act').brand<'ActorId'>()
export type ActorId = z.infer<typeof ActorId>
export const OfficeId = id('off').brand<'OfficeId'>()
export type OfficeId = z.infer<typeof OfficeId>
export const StatementId = id('st').brand<'StatementId'>()
export type StatementId = z.infer<typeof StatementId>
export const PropositionId = id('pr').brand<'PropositionId'>()
export type PropositionId = z.infer<typeof PropositionId>
export const JudgementId = id('jud').brand<'JudgementId'>()
export type JudgementId = z.infer<typeof JudgementId>

/** The id of a document: the hash of its text, byte for byte. */
export function documentId(text: string): DocumentId {
  return contentHash('doc', text) as DocumentId
}

/**
 * The id of an actor: its kind, the key of its name (see `nameKey`) and its country.
 *
 * @param scope a document id where the name alone identifies nobody outside its document ("the fighters"), else null
 */
export function actorId(
  kind: string,
  nameKey: string,
  country: string | null,
  scope: string | null = null,
): ActorId {
  return contentHash('act', [kind, nameKey, country, scope]) as ActorId
}

/** The id of an office: its title in lower case and the country or body it belongs to. */
export function officeId(title: string, country: string | null): OfficeId {
  return contentHash('off', [title.toLowerCase(), country]) as OfficeId
}

/** Sorted copy without repeats, for ids built from unordered lists. */
export function sortedSet(values: readonly string[]): string[] {
  if (values.length < 2) return values.slice()
  if (values.length > 2) return [...new Set(values)].sort(compareStrings)
  const [a, b] = values as [string, string]
  return a === b ? [a] : a < b ? [a, b] : [b, a]
}

/** The id of one reading of a proposition: where it stands in which document, or in which row of which file. */
export function statementId(proposition: PropositionId, place: readonly Hashable[]): StatementId {
  return contentHash('st', [proposition, ...place]) as StatementId
}
