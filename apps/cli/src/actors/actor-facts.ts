/** What is known of one actor, for people and as JSON. */
import type { Actor, AssembledStatement, Assembly } from '@demarche/core'
import { oneLine } from '../output/one-line.ts'
import type { LoadedGraph } from './loaded-graph.ts'
import { judgementsAbout, recordsOf } from './loaded-graph.ts'

/** A sentence that speaks of an actor, and where it stands. */
export interface FactSentence {
  readonly quote: string
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly document: string
  /** The first statement that was read from it. */
  readonly statement: string
}

/** All that is shown of an actor. */
export interface ActorFacts {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly sectors: readonly string[]
  readonly aliases: readonly string[]
  readonly identifiers: Readonly<Record<string, string>>
  readonly offices: readonly string[]
  readonly statements: number
  /** Ids of the records that were joined, and why. */
  readonly records: readonly string[]
  readonly grounds: readonly string[]
  readonly judgements: readonly string[]
  readonly evidence: readonly FactSentence[]
}

/** Statements in which an actor does something, suffers it or says it. */
function statementsWith({ statements }: Assembly, id: string): AssembledStatement[] {
  return statements.filter(({ actors, recipients, attribution }) =>
    [...actors, ...recipients, ...attribution].some((reference) => reference.id === id),
  )
}

function officesOf(statements: readonly AssembledStatement[], id: string): string[] {
  const held = statements.filter(
    ({ type, actors, polarity }) =>
      type === 'HOLDS_OFFICE' && polarity === 'affirmed' && actors.some((one) => one.id === id),
  )
  const titles = held.map(({ office, auxiliary }) => {
    const former = auxiliary.includes('historical') ? 'former ' : ''
    return `${former}${office!.title}${office!.country ? ` (${office!.country})` : ''}`
  })
  return [...new Set(titles)].sort()
}

/** Different sentences, the earliest first, at most as many as asked for. */
function sentencesOf(
  { documents }: Assembly,
  statements: readonly AssembledStatement[],
  most: number,
): FactSentence[] {
  const byId = new Map<string, Assembly['documents'][number]>(
    documents.map((document) => [document.id, document]),
  )
  const found = new Map<string, FactSentence>()
  for (const { id, evidence } of statements) {
    for (const { document, quote } of evidence) {
      const { publisher = null, publishedAt = null } = byId.get(document) ?? {}
      const key = `${publishedAt ?? '9'} ${document} ${quote}`
      if (!found.has(key))
        found.set(key, { quote: oneLine(quote), publisher, publishedAt, document, statement: id })
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, sentence]) => sentence)
}

/** Gathers what is known of an actor. */
export function actorFacts(graph: LoadedGraph, actor: Actor, mostSentences = 3): ActorFacts {
  const statements = statementsWith(graph.assembly, actor.id)
  const { records, grounds } = recordsOf(graph, actor.id)
  const { id, name, kind, country, sectors, aliases, identifiers } = actor
  return {
    id,
    name,
    kind,
    country,
    sectors,
    aliases,
    identifiers,
    offices: officesOf(statements, id),
    statements: statements.length,
    records: records.map((record) => record.id),
    grounds,
    judgements: judgementsAbout(graph, id).map((judgement) => judgement.id),
    evidence: sentencesOf(graph.assembly, statements, mostSentences),
  }
}

/** The same as lines for people. */
export function factLines(facts: ActorFacts): string[] {
  const { name, kind, country, offices, aliases, identifiers, records, grounds, judgements, evidence } = facts
  const listed = (label: string, values: readonly string[]) =>
    values.length > 0 ? [`  ${label.padEnd(12)}${values.join('; ')}`] : []
  return [
    `${name} (${[kind, country].filter(Boolean).join(', ')})`,
    `  ${'id'.padEnd(12)}${facts.id}`,
    ...listed('offices', offices),
    ...listed(
      'also',
      aliases.filter((alias) => alias !== name),
    ),
    ...listed(
      'identifiers',
      Object.entries(identifiers).map(([scheme, value]) => `${scheme} ${value}`),
    ),
    ...(records.length > 1
      ? [
          ...listed('joined', [`${records.length} records, by ${grounds.join('; ')}`]),
          ...listed('records', records),
        ]
      : []),
    ...listed('judgements', judgements),
    `  ${'statements'.padEnd(12)}${facts.statements}`,
    ...evidence.map(({ quote, publisher, publishedAt }) =>
      `    “${quote}” ${[publisher, publishedAt].filter(Boolean).join(', ')}`.trimEnd(),
    ),
  ]
}
