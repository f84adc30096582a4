/** One row of the trigger tables: a pattern, what it means, and sentences that prove it. */
import type { EventTypeName, SAY } from '@demarche/core'
import { wordClasses } from '../rules/word-classes.ts'
import { type Pattern, parsePattern } from './pattern.ts'

/** What a row's example must give: the type is the row's; names are those of the text. */
export interface ExpectedEvent {
  readonly actor?: string | readonly string[]
  readonly recipient?: string | readonly string[]
  readonly negated?: boolean
}

/** A row as it is written. */
export interface TriggerRowSource {
  /** Kebab-case and unique; stands in the provenance of statements. */
  readonly id: string
  readonly pattern: string
  readonly mode?: string
  /** Sides meet as equals: the recipients join the actors. */
  readonly reciprocal?: boolean
  readonly examples: readonly (readonly [text: string, expected: ExpectedEvent])[]
  readonly counterExamples: readonly string[]
}

/** A row ready for use. */
export interface TriggerRow extends Omit<TriggerRowSource, 'mode' | 'reciprocal'> {
  readonly mode: string | undefined
  readonly reciprocal: boolean
  readonly type: EventTypeName | typeof SAY | 'LOCATED_IN'
  readonly compiled: Pattern
}

/**
 * Declares the rows of one event type. Reads every pattern at once, so that a fault shows when the program starts.
 *
 * @throws PatternError for a pattern that cannot be read
 */
export function defineTriggers(
  type: TriggerRow['type'],
  rows: readonly TriggerRowSource[],
): readonly TriggerRow[] {
  // every row with the same fields in the same order, which makes them quick to read
  return rows.map(({ id, pattern, mode, reciprocal = false, examples, counterExamples }) => ({
    id,
    pattern,
    mode,
    reciprocal,
    examples,
    counterExamples,
    type,
    compiled: parsePattern(pattern, wordClasses),
  }))
}
