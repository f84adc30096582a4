/** Which readings state the same: the identity of a statement, apart from where it is written. */
import { contentHash, type Hashable } from '../ids/content-hash.ts'
import { type PropositionId, type StatementId, sortedSet, statementId } from '../ids/ids.ts'
import type { Statement } from './statement.ts'

/** The fields of a statement that say what is stated. */
export type PropositionFields = Pick<
  Statement,
  | 'kind'
  | 'type'
  | 'mode'
  | 'actors'
  | 'recipients'
  | 'office'
  | 'polarity'
  | 'auxiliary'
  | 'attribution'
  | 'time'
  | 'content'
  | 'discriminator'
> &
  Pick<Partial<Statement>, 'quantities'>

const idsOf = (references: readonly { id: string }[]) =>
  sortedSet(references.map((reference) => reference.id))

/**
 * The identity of what is stated: type, mode, actors, recipients, office, polarity, auxiliary modes, chain, time and
 * content, and numbers where there are any. Actors and recipients are unordered sets; the chain keeps its order. Places and words do not count, so that
 * two agencies that tell one event meet in one node.
 */
export function propositionId(fields: PropositionFields): PropositionId {
  return propositionOf(fields, fields.content.map(propositionId))
}

/** The same where the propositions of the contents are known already. */
function propositionOf(fields: PropositionFields, contents: readonly PropositionId[]): PropositionId {
  const content: Hashable[] = [
    fields.kind,
    fields.type,
    fields.mode,
    idsOf(fields.actors),
    idsOf(fields.recipients),
    fields.office?.id ?? null,
    fields.polarity,
    sortedSet(fields.auxiliary),
    fields.attribution.map((link) => link.id),
    fields.time === null ? null : [fields.time.start, fields.time.end],
    sortedSet(contents),
    fields.discriminator,
  ]
  const { quantities } = fields
  if (quantities && quantities.length > 0) content.push(numbersOf(quantities))
  return contentHash('pr', content) as PropositionId
}

/** Numbers are part of what is stated; without any the identity is as if there were no such field. */
const numbersOf = (quantities: NonNullable<PropositionFields['quantities']>) =>
  sortedSet(quantities.map(({ of, least, most }) => `${of} ${least} ${most ?? ''}`))

/** Fills in `proposition` and `id` from the other fields, in the contents too. */
export function identify(statement: Omit<Statement, 'id' | 'proposition'>): Statement {
  const content = statement.content.map(identify)
  const proposition = propositionOf(
    statement,
    content.map((inner) => inner.proposition),
  )
  return { ...statement, content, proposition, id: readingId(proposition, statement) }
}

/** The same in place, for a statement just made, whose contents have their ids. */
export function identifyInPlace(statement: Statement): Statement {
  const contents = statement.content.map((inner) => inner.proposition)
  statement.proposition = propositionOf(statement, contents)
  statement.id = readingId(statement.proposition, statement)
  return statement
}

function readingId(proposition: PropositionId, { evidence }: Pick<Statement, 'evidence'>): StatementId {
  return statementId(
    proposition,
    evidence.map(({ document, trigger }) => [document, trigger.start, trigger.end]),
  )
}
