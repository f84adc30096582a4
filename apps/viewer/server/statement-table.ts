/** All statements as columns of numbers: what the browser filters by, in a fraction of the room of the statements. */
import type { AssembledStatement } from '@demarche/core'
import type { AssemblyIndex } from './statement-views.ts'
import { FLAGS, type StatementTable } from './views.ts'

/** Numbers for values, in the order in which they first come. */
class Numbering {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()
  of(value: string | null | undefined): number {
    if (value === null || value === undefined) return -1
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

const DAY_MS = 86_400_000

function flagsOf({ polarity, auxiliary, condition, contradicts, asserted }: AssembledStatement): number {
  return (
    (polarity === 'negated' ? FLAGS.negated : 0) |
    (auxiliary.includes('future') ? FLAGS.future : 0) |
    (auxiliary.includes('hypothetical') ? FLAGS.hypothetical : 0) |
    (auxiliary.includes('historical') ? FLAGS.historical : 0) |
    (condition ? FLAGS.conditional : 0) |
    (contradicts.length > 0 ? FLAGS.contested : 0) |
    (asserted ? FLAGS.asserted : 0)
  )
}

/** The table, in the order of the statements. */
export function statementTable(
  index: AssemblyIndex,
  statements: readonly AssembledStatement[],
): StatementTable {
  const [types, modes, publishers, sources, readers] = [
    new Numbering(),
    new Numbering(),
    new Numbering(),
    new Numbering(),
    new Numbering(),
  ]
  const columns = {
    ids: statements.map(({ id }) => id as string),
    type: statements.map(({ type }) => types.of(type)),
    mode: statements.map(({ mode }) => modes.of(mode)),
    publisher: statements.map(({ evidence }) =>
      publishers.of(index.documents.get(evidence[0]!.document)?.publisher),
    ),
    reader: statements.map((statement) => readers.of(statement.readers.join('+'))),
    source: statements.map(({ attribution }) => sources.of(attribution.at(-1)?.id)),
    day: statements.map(({ time }) => (time?.start ? Date.parse(time.start) / DAY_MS : null)),
    confidence: statements.map(({ confidence }) => Math.round(confidence * 100)),
    flags: statements.map(flagsOf),
  }
  return {
    ...columns,
    types: types.values,
    modes: modes.values,
    publishers: publishers.values,
    sources: sources.values,
    readers: readers.values,
  }
}
