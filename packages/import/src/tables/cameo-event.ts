/** CAMEO codes of rows, read as PLOVER. */
import { ploverFromCameo } from '@demarche/core'
import type { RowEvent } from './coded-row.ts'

/** Codes of what two sides do together: talks, visits, agreements that both sign. Tables often have such a row twice. */
const MUTUAL = new Set(['040', '041', '042', '043', '044', '046', '057'])

/** What a code says; undefined where it is no CAMEO code. Codes are text: `040` is not `40`. */
export function cameoEvent(code: string): { event: RowEvent; isMutual: boolean } | undefined {
  const reading = ploverFromCameo(code)
  if (reading === undefined) return undefined
  return { event: reading, isMutual: MUTUAL.has(code.trim()) }
}
