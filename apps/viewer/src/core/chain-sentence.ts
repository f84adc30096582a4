/** The chain of sources as a sentence: "According to the presidential press service, Ilham Aliyev said". */
import type { ActorView, StatementSummary } from '../../server/views.ts'

/** A piece of the sentence: words, or an actor that can be clicked. */
export type SentencePart = { text: string } | { actor: ActorView }

/** Who says it, in words, outermost first. With nobody between, the publisher says it. */
export function chainSentence(chain: StatementSummary['chain'], publisher: string | null): SentencePart[] {
  const last = chain.at(-1)
  if (!last) return [{ text: publisher ? `${publisher} reports` : 'The document states' }]
  const outer = chain.slice(0, -1)
  if (outer.length === 0) return [{ actor: last }, { text: ' said' }]
  const through = outer.flatMap((source, index): SentencePart[] => [
    { text: index === 0 ? 'According to ' : ', quoting ' },
    { actor: source },
  ])
  return [...through, { text: ', ' }, { actor: last }, { text: ' said' }]
}

/** The sentence as plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => ('text' in part ? part.text : part.actor.name)).join('')
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day as one writes it: 19 September 2023, September 2023, 2023. */
export function dateText(day: string, precision: string): string {
  const [year, month, date] = day.split('-')
  const monthName = MONTHS[Number(month) - 1] ?? ''
  if (precision === 'year') return year ?? day
  return precision === 'month' ? `${monthName} ${year}` : `${Number(date)} ${monthName} ${year}`
}

/** When a statement's matter was, and how that is known. */
export function timeText({ time }: Pick<StatementSummary, 'time'>): string | null {
  if (!time) return null
  const day = time.start
    ? dateText(time.start, time.precision)
    : time.end
      ? `until ${dateText(time.end, time.precision)}`
      : null
  if (day === null) return null
  const notes: Readonly<Record<string, string>> = { document: 'date of the report', inferred: 'inferred' }
  const note = notes[time.basis]
  return note ? `${day} (${note})` : day
}
