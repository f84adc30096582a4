/** What two readers found: together where they state the same of one sentence. */
import { type Actor, compareStrings, type Statement } from '@demarche/core'
import type { Extraction } from '../extraction.ts'

/** The reader of a statement that both found. */
export const BOTH = 'rules+model'

const ids = (references: readonly { readonly id: string }[]) => references.map(({ id }) => id).sort()

/**
 * Two readings of one sentence meet where type, sides, polarity, auxiliary modes and chain agree. Times, modes and the
 * words that each took for its evidence may differ: then what the rules say is kept, since they say why.
 */
function meetingPoint({
  type,
  actors,
  recipients,
  polarity,
  auxiliary,
  attribution,
  evidence,
}: Statement): string {
  const { document, sentence } = evidence[0]!
  const chain = attribution.map(({ id }) => id)
  return JSON.stringify([
    document,
    sentence.start,
    type,
    ids(actors),
    ids(recipients),
    polarity,
    [...auxiliary].sort(),
    chain,
  ])
}

/** Two readers that agree: the chance that both are wrong, were they independent. */
function together(a: number, b: number): number {
  return Math.round((1 - (1 - a) * (1 - b)) * 1000) / 1000
}

const byPlace = (a: Statement, b: Statement) =>
  a.evidence[0]!.trigger.start - b.evidence[0]!.trigger.start || compareStrings(a.id, b.id)

/** The actors that statements name, each once. */
function actorsOf(first: readonly Actor[], second: readonly Actor[]): Actor[] {
  const found = new Map([...second, ...first].map((actor) => [actor.id, actor]))
  return [...found.values()].sort((a, b) => compareStrings(a.id, b.id))
}

/** The union of what the rules and the model found in one document, in the order of the text. */
export function meet(rules: Extraction, model: Extraction): Extraction {
  const found = new Map<string, Statement>()
  for (const statement of model.statements) found.set(meetingPoint(statement), statement)
  const met = new Set<string>()
  const ours = rules.statements.map((statement) => {
    const point = meetingPoint(statement)
    const other = found.get(point)
    if (!other) return statement
    met.add(point)
    const confidence = together(statement.confidence, other.confidence)
    return { ...statement, confidence, provenance: { ...statement.provenance, reader: BOTH } }
  })
  const theirs = [...found].filter(([point]) => !met.has(point)).map(([, statement]) => statement)
  return {
    ...rules,
    actors: actorsOf(rules.actors, model.actors),
    statements: [...ours, ...theirs].sort(byPlace),
    issues: [...rules.issues, ...model.issues],
  }
}
