/** Stage: date expressions and the days they mean. */
import type { DocumentState, Stage } from '../stage.ts'
import { matchDates } from '../time/date-grammar.ts'
import { resolveDate } from '../time/resolve-date.ts'

/** Finds dates; without a publication date a year is carried over from the nearest date that has one. */
export const findDates: Stage = {
  name: 'find-dates',
  requires: ['tree', 'document'],
  assigns: ['dates'],
  run: ({ tree, document }: DocumentState) => {
    const matches = tree.analysis.sentences.flatMap(({ firstToken, endToken }) =>
      matchDates(tree, firstToken, endToken),
    )
    const years = matches.flatMap(({ first, expression }) =>
      expression.form === 'calendar' && expression.year !== null ? [{ first, year: expression.year }] : [],
    )
    const dates = matches.map(({ first, end, expression }) => {
      const nearest = years.toSorted((a, b) => Math.abs(a.first - first) - Math.abs(b.first - first))[0]
      const anchor = { publishedAt: document.publishedAt, year: nearest?.year ?? null }
      return { range: { first, end }, time: resolveDate(expression, anchor) }
    })
    return { dates }
  },
}
