/** The statement: the unit that is stored, and from which the graph is computed. */
import { z } from 'zod'
import { DocumentId, OfficeId, PropositionId, StatementId } from '../ids/ids.ts'
import { EVENT_TYPES } from '../plover/event-types.ts'
import { RELATION_TYPE_IDS } from '../relation-types/index.ts'
import { DateInterval } from '../time/partial-date.ts'
import { ActorReference, CountryCode } from './actor.ts'
import { ChainLink } from './attribution.ts'
import { Quantity } from './quantity.ts'
import { Span } from './span.ts'

/** Something done, a lasting state, or something said that is no event. */
export const StatementKind = z.enum(['event', 'relation', 'utterance'])
export type StatementKind = z.infer<typeof StatementKind>

/** The type of an utterance that is no event of PLOVER's. */
export const SAY = 'SAY'

/** PLOVER's sixteen event types, our relation types, and SAY. */
export const StatementType = z.enum([...EVENT_TYPES, ...RELATION_TYPE_IDS, SAY])
export type StatementType = z.infer<typeof StatementType>

export const Polarity = z.enum(['affirmed', 'negated'])
export type Polarity = z.infer<typeof Polarity>

/** PLOVER's auxiliary modes, without negation, which is the polarity. */
export const AuxiliaryMode = z.enum(['future', 'historical', 'hypothetical'])
export type AuxiliaryMode = z.infer<typeof AuxiliaryMode>

/** When it was, and how that is known: said in the text, taken from the document's date, or inferred. */
export const StatementTime = z.intersection(
  DateInterval,
  z.object({ basis: z.enum(['said', 'document', 'inferred']) }),
)
export type StatementTime = z.infer<typeof StatementTime>

/** Where a statement is written. `text.slice(sentence.start, sentence.end) === quote`, always. */
export const Evidence = z.object({
  document: DocumentId,
  sentence: Span,
  quote: z.string(),
  /** The word that gave the type. */
  trigger: Span,
})
export type Evidence = z.infer<typeof Evidence>

/** Which rule of which reader found it: `rules`, `model`, both as `rules+model`, or the format of a table or file. */
export const Provenance = z.object({ reader: z.string(), version: z.string(), rule: z.string() })
export type Provenance = z.infer<typeof Provenance>

/** The office that a HOLDS_OFFICE statement is about. */
export const Office = z.object({ id: OfficeId, title: z.string(), country: CountryCode.nullable() })
export type Office = z.infer<typeof Office>

const statementFields = {
  /** This reading: the proposition at this place of this document. */
  id: StatementId,
  /** What is stated, wherever it is read: readings with one proposition are one node of the graph. */
  proposition: PropositionId,
  kind: StatementKind,
  type: StatementType,
  /** The words that state it: the content of an utterance, else the clause around the trigger. */
  text: z.string(),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  actors: z.array(ActorReference),
  recipients: z.array(ActorReference),
  /** Where it happens, as far as the sentence says. */
  places: z.array(ActorReference),
  office: Office.nullable(),
  polarity: Polarity,
  auxiliary: z.array(AuxiliaryMode),
  /** The words of the condition ("if …", "unless …") that it depends on. */
  condition: z.object({ span: Span, quote: z.string() }).nullable(),
  /** The chain of sources, outermost first; empty is the publisher's own voice. */
  attribution: z.array(ChainLink),
  /**
   * When it is. Of a HOLDS_OFFICE the spell as far as it is told: `start` where its beginning is told, `end` where its end
   * is (half-open); null where the text only says that it lasts, or, with `historical`, that it is over.
   */
  time: StatementTime.nullable(),
  /** How many were struck, moved, held: absent where the text gives no number. */
  quantities: z.array(Quantity).optional(),
  /** Where it is written; one piece as read, several once readings are merged. */
  evidence: z.array(Evidence).min(1),
  /**
   * What keeps apart statements that agree in everything else: the folded words of an utterance, or the place of an
   * event that its fields do not identify; null where the fields alone say which event it is.
   */
  discriminator: z.string().nullable(),
  /** 0 to 1, of the reader in its reading; not the chance that it is true. */
  confidence: z.number().min(0).max(1),
  provenance: Provenance,
}

/** One statement as read, with the statements inside it that it does not assert. */
export interface Statement extends z.infer<z.ZodObject<typeof statementFields>> {
  /** What a REQUEST asks for, a REJECT refuses, a THREATEN threatens. Not asserted. */
  content: Statement[]
}
export const Statement: z.ZodType<Statement> = z.object({
  ...statementFields,
  get content() {
    return z.array(Statement)
  },
})
