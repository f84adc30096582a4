/** Statements of an assembly as the panels show them: ids resolved, spans gathered for highlighting. */
import type { Actor, AssembledStatement, Assembly, Document, Evidence } from '@demarche/core'
import { quadCategoryOf } from '@demarche/core'
import type {
  ActorView,
  EvidenceView,
  MarkRole,
  MarkView,
  SourceView,
  SpanView,
  StatementSummary,
  StatementView,
} from './views.ts'

/** An assembly with what is needed to look things up in it. */
export interface AssemblyIndex {
  actors: ReadonlyMap<string, Actor>
  documents: ReadonlyMap<string, Document>
  statements: ReadonlyMap<string, AssembledStatement>
}

/** Looks up by id. */
export function indexAssembly({ actors, documents, statements }: Assembly): AssemblyIndex {
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    documents: new Map(documents.map((document) => [document.id, document])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  }
}

function actorView(index: AssemblyIndex, id: string): ActorView {
  const actor = index.actors.get(id)
  return { id, name: actor?.name ?? id, kind: actor?.kind ?? 'person' }
}

const actorViews = (index: AssemblyIndex, references: readonly { id: string }[]) =>
  references.map(({ id }) => actorView(index, id))

function firstDocument(index: AssemblyIndex, { evidence }: AssembledStatement): Document | undefined {
  return evidence[0] && index.documents.get(evidence[0].document)
}

function chainOf(index: AssemblyIndex, statement: AssembledStatement): SourceView[] {
  const text = firstDocument(index, statement)?.text
  return statement.attribution.map(({ id, cue }) => ({
    ...actorView(index, id),
    cue: cue && text !== undefined ? text.slice(cue.start, cue.end) : null,
  }))
}

/** A statement without its evidence. */
export function summarise(index: AssemblyIndex, statement: AssembledStatement): StatementSummary {
  const { id, kind, type, mode, text, office, polarity, auxiliary, condition, time, confidence, asserted } =
    statement
  return {
    id,
    kind,
    type,
    quad: quadCategoryOf(type) ?? null,
    mode,
    text,
    actors: actorViews(index, statement.actors),
    recipients: actorViews(index, statement.recipients),
    places: actorViews(index, statement.places),
    office,
    chain: chainOf(index, statement),
    polarity,
    auxiliary,
    condition: condition?.quote ?? null,
    time,
    confidence,
    readers: statement.readers,
    asserted,
    contested: statement.contradicts.length > 0,
  }
}

/** The spans that the statement rests on, in the order of the text. They belong to its first document. */
function marksOf(statement: AssembledStatement): MarkView[] {
  const marks: MarkView[] = []
  const add = (role: MarkRole, span: SpanView | null | undefined, actor: string | null = null) => {
    if (span) marks.push({ role, start: span.start, end: span.end, actor })
  }
  for (const { id, span } of statement.actors) add('actor', span, id)
  for (const { id, span } of statement.recipients) add('recipient', span, id)
  for (const { id, span } of statement.places) add('place', span, id)
  for (const { id, source, cue } of statement.attribution) {
    add('source', source, id)
    add('cue', cue)
  }
  add('condition', statement.condition?.span)
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** One piece of a statement's evidence. */
export function evidenceView(
  index: AssemblyIndex,
  statement: AssembledStatement,
  evidence: Evidence,
): EvidenceView {
  const document = index.documents.get(evidence.document)
  return {
    document: evidence.document,
    title: document?.title ?? null,
    publisher: document?.publisher ?? null,
    publishedAt: document?.publishedAt ?? null,
    sentence: evidence.sentence,
    quote: evidence.quote,
    trigger: evidence.trigger,
    marks: evidence === statement.evidence[0] ? marksOf(statement) : [],
  }
}

/** A statement with its evidence, its contents and what it stands against. */
export function statementView(index: AssemblyIndex, statement: AssembledStatement): StatementView {
  return {
    ...summarise(index, statement),
    contexts: statement.contexts,
    evidence: statement.evidence.map((evidence) => evidenceView(index, statement, evidence)),
    content: statement.content.flatMap((id) => {
      const inner = index.statements.get(id)
      return inner ? [summarise(index, inner)] : []
    }),
    contradicts: statement.contradicts.flatMap(({ proposition, basis }) => {
      const other = index.statements.get(proposition)
      return other ? [{ basis, statement: summarise(index, other) }] : []
    }),
    provenance: statement.provenance,
  }
}
