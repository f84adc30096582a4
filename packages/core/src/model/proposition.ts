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

const NONE: readonly string[] = []

/** The ids of some things, each once and sorted; most are none or one. */
function idsOf(references: readonly { id: string }[]): readonly string[] {
  if (references.length === 0) return NONE
  return references.length === 1 ? [references[0]!.id] : sortedSet(references.map(({ id }) => id))
}

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
    fields.auxiliary.length < 2 ? fields.auxiliary : sortedSet(fields.auxiliary),
    fields.attribution.length === 0 ? NONE : fields.attribution.map((link) => link.id),
    fields.time === null ? null : [fields.time.start, fields.time.end],
    contents.length < 2 ? contents : sortedSet(contents),
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

const NO_CONTENTS: readonly PropositionId[] = []

/** The same in place, for a statement just made, whose contents have their ids. */
export function identifyInPlace(statement: Statement): Statement {
  const contents =
    statement.content.length === 0 ? NO_CONTENTS : statement.content.map((inner) => inner.proposition)
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
