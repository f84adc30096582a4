/** Statements and actors made up for tests, and generators of them. */
import fc from 'fast-check'
import { actorId, documentId, officeId } from '../ids/ids.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import { identify } from '../model/proposition.ts'
import type { Statement } from '../model/statement.ts'

export function actor(kind: ActorKind, name: string, country: string | null = null): Actor {
  return {
    id: actorId(kind, name.toLowerCase(), country),
    kind,
    name,
    aliases: [name],
    country,
    sectors: [],
    identifiers: {},
  }
}

export function documentOf(
  text: string,
  publishedAt: string | null = '2023-09-20',
  publisher: string | null = 'Wire',
): Document {
  return {
    id: documentId(text),
    externalId: null,
    title: null,
    publisher,
    publishedAt,
    url: null,
    language: 'en',
    text,
  }
}

export const baku = actor('government', 'Government of Azerbaijan', 'AZE')
export const yerevan = actor('government', 'Government of Armenia', 'ARM')
export const armenia = actor('country', 'Armenia', 'ARM')
export const azerbaijan = actor('country', 'Azerbaijan', 'AZE')
export const aliyev = actor('person', 'Ilham Aliyev', 'AZE')
export const forces = actor('armed-group', 'Armenian forces', 'ARM')
export const karabakh = actor('place', 'Nagorno-Karabakh')
export const everyone = [baku, yerevan, armenia, azerbaijan, aliyev, forces, karabakh]

/** A statement that the whole of a document evidences. */
export function statement(
  document: Document,
  parts: Partial<Statement> & Pick<Statement, 'type'>,
  triggerStart = 0,
): Statement {
  const span = { start: 0, end: document.text.length }
  return identify({
    kind: 'event',
    text: document.text,
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    places: [],
    office: null,
    polarity: 'affirmed',
    auxiliary: [],
    condition: null,
    attribution: [],
    time: null,
    evidence: [
      {
        document: document.id,
        sentence: span,
        quote: document.text,
        trigger: { start: triggerStart, end: triggerStart + 1 },
      },
    ],
    content: [],
    discriminator: null,
    confidence: 0.7,
    provenance: { reader: 'test', version: '1', rule: 'none' },
    ...parts,
  })
}

export const of = (...actors: readonly Actor[]) => actors.map(({ id }) => ({ id, span: null }))

/** Any statement about the made-up actors, of one of three documents. */
export const anyStatement = (documents: readonly Document[]): fc.Arbitrary<Statement> =>
  fc
    .record({
      document: fc.constantFrom(...documents),
      type: fc.constantFrom<Statement['type']>(
        'ASSAULT',
        'REQUEST',
        'CONSULT',
        'SAY',
        'LOCATED_IN',
        'HOLDS_OFFICE',
      ),
      actors: fc.subarray(everyone, { maxLength: 2 }),
      recipients: fc.subarray(everyone, { maxLength: 2 }),
      chain: fc.subarray(everyone, { maxLength: 2 }),
      negated: fc.boolean(),
      trigger: fc.nat(20),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
    })
    .map(({ document, type, actors, recipients, chain, negated, trigger, confidence }) =>
      statement(
        document,
        {
          type,
          kind:
            type === 'SAY'
              ? 'utterance'
              : type === 'LOCATED_IN' || type === 'HOLDS_OFFICE'
                ? 'relation'
                : 'event',
          actors: of(...actors),
          recipients: of(...recipients),
          attribution: chain.map(({ id }) => ({ id, source: null, cue: null })),
          polarity: negated ? 'negated' : 'affirmed',
          office:
            type === 'HOLDS_OFFICE'
              ? { id: officeId('President', 'AZE'), title: 'President', country: 'AZE' }
              : null,
          confidence,
        },
        trigger,
      ),
    )
