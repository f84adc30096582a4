/** The offices of an actor over time, as they were read. */
import type { StatementView } from '../../server/views.ts'

/** One office that an actor is said to hold, or to hold no longer. */
export interface OfficeSpell {
  /** The statement that says so most plainly: the first one. */
  statement: StatementView
  title: string
  /** Whose office it is. */
  of: string
  /** First and last day on which somebody says so; null without a date. */
  first: string | null
  last: string | null
  /** The day on which it ended, where that is said. */
  end: string | null
  isDenied: boolean
  count: number
}

/** The offices in the statements of an actor, by the first day they are said to be held; undated ones last. */
export function officeSpells(actor: string, statements: readonly StatementView[]): OfficeSpell[] {
  const found = new Map<string, OfficeSpell>()
  for (const statement of statements) {
    const { office, actors, recipients, polarity, time } = statement
    if (!office || !actors.some(({ id }) => id === actor)) continue
    const key = `${office.id} ${polarity}`
    const of = recipients.map(({ name }) => name).join(' and ') || (office.country ?? '')
    const spell = found.get(key)
    const [start, end] = [time?.start ?? null, time?.end ?? null]
    if (!spell) {
      const isDenied = polarity === 'negated'
      const days = { first: start, last: start, end }
      found.set(key, { statement, title: office.title, of, ...days, isDenied, count: 1 })
      continue
    }
    spell.count += 1
    spell.of ||= of
    if (start !== null && (spell.first === null || start < spell.first)) spell.first = start
    if (start !== null && (spell.last === null || start > spell.last)) spell.last = start
    if (end !== null && (spell.end === null || end > spell.end)) spell.end = end
  }
  const order = ({ first }: OfficeSpell) => first ?? '9999'
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}
