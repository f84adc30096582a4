/**
 * PLOVER's rules of thumb on type and time (manual, "auxiliary modes"): cooperation that is only promised is AGREE, force
 * that is only possible or announced is THREATEN, a promise to stop one's own force is CONCEDE and not RETREAT.
 */
import type { FoundEvent } from './found-event.ts'
import type { TriggerRow } from './trigger-row.ts'

const FORCE = new Set<TriggerRow['type']>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])
const COOPERATION = new Set<TriggerRow['type']>(['CONSULT', 'COOPERATE', 'AID'])

const threatened: Partial<Record<TriggerRow['type'], string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  MOBILIZE: 'violence',
}

/** The type and mode under which an event is coded, given its time and modality. */
export function codedType({ row, future, hypothetical, negated, condition, actors }: FoundEvent): {
  type: TriggerRow['type']
  mode: string | null
} {
  const { type } = row
  const same = { type, mode: row.mode ?? null }
  const isConditionClause = hypothetical && !future && condition === null
  if (FORCE.has(type) && (future || hypothetical) && !negated && actors.length > 0)
    return { type: 'THREATEN', mode: threatened[type] ?? null }
  if (COOPERATION.has(type) && future && !negated) return { type: 'AGREE', mode: null }
  if (type === 'RETREAT' && future && !isConditionClause) return { type: 'CONCEDE', mode: null }
  return same
}
