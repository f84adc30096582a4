/** The filters of a view as parameters of its address, and back. */
import { AUXILIARIES, type Filters, NO_FILTERS, READINGS, showsAffirmedOnly } from './filter-model.ts'

/** The parts of a list that stands in one parameter. */
export const listOf = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])

const DATE = /^\d{4}-\d{2}-\d{2}$/

function readWindow(text: string | null): Filters['window'] {
  const [from, until] = (text ?? '').split('~')
  return from && until && DATE.test(from) && DATE.test(until) && from <= until ? [from, until] : null
}

function readAround(text: string | null): Filters['around'] {
  const [actor, steps] = (text ?? '').split('~')
  return actor ? { actor, steps: steps === '2' ? 2 : 1 } : null
}

/** Those of the known words that a parameter names. */
function wordsOf<T extends string>(text: string | null, known: readonly T[]): T[] {
  const named = listOf(text)
  return known.filter((word) => named.includes(word))
}

/** Reads the filters; what cannot be read hides nothing. */
export function readFilters(params: URLSearchParams): Filters {
  const sure = Number(params.get('sure') ?? 0)
  const readings = wordsOf(params.get('readings'), READINGS)
  return {
    types: listOf(params.get('without')),
    kinds: listOf(params.get('without-kinds')),
    countries: listOf(params.get('without-countries')),
    communities: listOf(params.get('without-communities')),
    readings: readings.length > 0 ? readings : NO_FILTERS.readings,
    contestedOnly: params.get('only') === 'contested',
    around: readAround(params.get('around')),
    window: readWindow(params.get('time')),
    publishers: params.getAll('without-publisher'),
    readers: params.getAll('without-reader'),
    saidBy: params.get('said-by'),
    sure: sure > 0 && sure <= 100 ? sure : 0,
    modes: params.getAll('mode'),
    auxiliary: wordsOf(params.get('auxiliary'), AUXILIARIES),
  }
}

/** Writes the filters; those that hide nothing are left out. */
export function writeFilters(params: URLSearchParams, filters: Filters): void {
  const { contestedOnly, around, window, saidBy, sure } = filters
  const list = (name: string, values: readonly string[]) => {
    if (values.length > 0) params.set(name, values.join(','))
  }
  list('without', filters.types)
  list('without-kinds', filters.kinds)
  list('without-countries', filters.countries)
  list('without-communities', filters.communities)
  if (!showsAffirmedOnly(filters)) list('readings', filters.readings)
  if (contestedOnly) params.set('only', 'contested')
  if (around) params.set('around', `${around.actor}~${around.steps}`)
  if (window) params.set('time', window.join('~'))
  for (const publisher of filters.publishers) params.append('without-publisher', publisher)
  for (const reader of filters.readers) params.append('without-reader', reader)
  if (saidBy) params.set('said-by', saidBy)
  if (sure > 0) params.set('sure', String(sure))
  for (const mode of filters.modes) params.append('mode', mode)
  list('auxiliary', filters.auxiliary)
}
