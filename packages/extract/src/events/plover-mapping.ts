/**
 * PLOVER's rules of thumb on type and time (manual, "auxiliary modes", and under CONCEDE): cooperation that is only
 * promised is AGREE, force that is only possible or announced is THREATEN, a promise to stop one's own force and the
 * announcement of a withdrawal are CONCEDE and not RETREAT (to be willing to withdraw is AGREE), and cooperation or a
 * concession that someone says he will not give is REJECT.
 */
import type { FoundEvent } from './found-event.ts'
import type { TriggerRow } from './trigger-row.ts'

type RowType = TriggerRow['type']

/** Types that are a threat while they are only announced. */
export const FORCE: ReadonlySet<RowType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])
/** Types that are an agreement while they are only promised, and a refusal where they are declined. */
export const COOPERATION: ReadonlySet<RowType> = new Set([
  'CONSULT',
  'COOPERATE',
  'AID',
  'SUPPORT',
  'RETREAT',
  'CONCEDE',
])

const threatened: Partial<Record<RowType, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  PROTEST: 'restrict',
  MOBILIZE: 'violence',
}

/**
 * The type and mode under which an event is coded, given its time and modality.
 *
 * @param announced what is to come is told as such ("will withdraw"), and not as what somebody is ready for
 */
export function codedType(
  {
    row,
    future,
    hypothetical,
    open,
    past,
    negated,
    actors,
  }: Pick<FoundEvent, 'row' | 'future' | 'hypothetical' | 'open' | 'past' | 'negated' | 'actors'>,
  announced = true,
): {
  type: RowType
  mode: string | null
} {
  const { type } = row
  const same = { type, mode: row.mode ?? null }
  const ahead = future || open
  if (FORCE.has(type) && (ahead || (hypothetical && !past)) && !negated && actors.length > 0)
    return { type: 'THREATEN', mode: threatenedMode(row) }
  if (!COOPERATION.has(type) || !ahead || negated) return same
  const concedes = row.mode === 'ceasefire' || (row.mode === 'withdraw' && announced && future && !open)
  return { type: concedes ? 'CONCEDE' : 'AGREE', mode: null }
}

/** The mode of the threat of what a row reads. */
export function threatenedMode({ type, mode }: TriggerRow): string | null {
  if (mode === 'arrest' || mode === 'expel') return mode
  if (mode === 'seize') return 'territory'
  return threatened[type] ?? null
}
