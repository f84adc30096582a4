/** Stage: date expressions and the days they mean. */
import type { DocumentState, Stage } from '../stage.ts'
import { type DateMatch, matchDates } from '../time/date-grammar.ts'
import { resolveDate } from '../time/resolve-date.ts'

const distance = (year: { first: number }, token: number) => Math.abs(year.first - token)

/** Finds dates; without a publication date a year is carried over from the nearest date that has one. */
export const findDates: Stage = {
  name: 'find-dates',
  requires: ['tree', 'document'],
  assigns: ['dates'],
  run: ({ tree, document }: DocumentState) => {
    const matches: DateMatch[] = []
    for (const { firstToken, endToken } of tree.analysis.sentences)
      matchDates(tree, firstToken, endToken, matches)
    const years: { first: number; year: number }[] = []
    for (const { first, expression } of matches)
      if (expression.form === 'calendar' && expression.year !== null)
        years.push({ first, year: expression.year })
    let at = 0
    const dates = matches.map(({ first, end, expression }) => {
      // both lists are in the order of the text; of two as near, the first
      while (at + 1 < years.length && distance(years[at + 1]!, first) < distance(years[at]!, first)) at += 1
      const nearest = years[at]
      const anchor = { publishedAt: document.publishedAt, year: nearest?.year ?? null }
      return { range: { first, end }, time: resolveDate(expression, anchor) }
    })
    return { dates }
  },
}
