/** What is marked in the text of a document: actors, words of saying and events of all its statements. */
import type { DocumentStatement, MarkView } from '../../server/views.ts'

/** A mark with the statement it belongs to. */
export interface DocumentMark extends MarkView {
  statement: string
}

/** All marks of a document; those of one statement in the order of the text. */
export function documentMarks(statements: readonly DocumentStatement[]): DocumentMark[] {
  return statements.flatMap(({ id, evidence }) => [
    ...evidence.marks.map((mark) => ({ ...mark, statement: id })),
    { role: 'trigger' as const, actor: null, ...evidence.trigger, statement: id },
  ])
}

/** Where a click on a piece of the text leads: to the statement of an event, else to an actor. */
export type MarkTarget = { kind: 'statement' | 'actor'; id: string }

/** Where a click on the marks over a piece of the text leads; null where it leads nowhere. */
export function targetOf(
  marks: readonly DocumentMark[],
  chosen: string | null,
  isActor: (id: string) => boolean,
): MarkTarget | null {
  const trigger = marks.find(({ role, statement }) => role === 'trigger' && statement !== chosen)
  const named = marks.find(({ actor }) => actor !== null && isActor(actor))
  if (trigger) return { kind: 'statement', id: trigger.statement }
  if (named) return { kind: 'actor', id: named.actor! }
  const cue = marks.find(({ role, statement }) => role === 'cue' && statement !== chosen)
  return cue ? { kind: 'statement', id: cue.statement } : null
}
