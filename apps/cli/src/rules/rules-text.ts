/** Rows and matches of patterns in words. */
import type { FilledPart, PatternMatch, TriggerRow } from '@demarche/extract'
import { oneLine } from '../output/one-line.ts'

/** A row with its pattern, what proves it and what it must not read. */
export function rowText({
  id,
  type,
  mode,
  pattern,
  reciprocal,
  examples,
  counterExamples,
}: TriggerRow): string {
  const marks = [mode, reciprocal ? 'reciprocal' : undefined].filter((mark) => mark !== undefined)
  return [
    `${type} ${id}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    `  ${pattern}`,
    ...examples.map(([text]) => `  + ${text}`),
    ...counterExamples.map((text) => `  - ${text}`),
  ].join('\n')
}

function partText({ part, text, span, actors }: FilledPart): string {
  const who = actors.filter((name) => name !== text)
  return `${part} “${oneLine(text)}” ${span.start}–${span.end}${who.length > 0 ? ` (${who.join(', ')})` : ''}`
}

/** A match under its place: the sentence, the words found, and what the tables read there today. */
export function matchText(place: string, text: string, match: PatternMatch): string {
  const { sentence, trigger, roles, slots, rows, isMatch, negated } = match
  const parts = isMatch ? roles : slots
  const read = rows.map(({ id, type }) => `${type} ${id}`).join(', ')
  return [
    `${place} ${sentence.start}–${sentence.end}${isMatch ? '' : ' no match'}${negated ? ' negated' : ''}`,
    `  ${oneLine(text.slice(sentence.start, sentence.end))}`,
    ...[trigger, ...parts].map((part) => `  ${partText(part)}`),
    `  ${read === '' ? 'no row reads it today' : `read today by ${read}`}`,
  ].join('\n')
}

/** The pattern with carets under the part that cannot be read. */
export function caretText(pattern: string, offset: number, length: number): string {
  return `  ${pattern}\n  ${' '.repeat(offset)}${'^'.repeat(Math.max(1, length))}`
}
