/** CAMEO, the older coding of GDELT and ICEWS, read as PLOVER. */
import { cameoRows } from './cameo-rows.ts'
import { type ContextName, isContextName } from './contexts.ts'
import { type EventTypeName, isEventTypeName } from './event-types.ts'

/** What a CAMEO code is in PLOVER. */
export type CameoReading =
  | {
      readonly kind: 'event'
      readonly type: EventTypeName
      readonly mode: string | null
      readonly contexts: readonly ContextName[]
    }
  /** CAMEO 01 (public statement) and 02 (appeal): said, and no event. */
  | { readonly kind: 'utterance' }

const utterance: CameoReading = { kind: 'utterance' }

let cached: Map<string, CameoReading> | undefined

/**
 * Reads a CAMEO code as it stands in the tables, with its leading zero (`040`, `1823`, `19`).
 * The longest listed beginning of the code decides; undefined for what is no CAMEO code.
 */
export function ploverFromCameo(code: string): CameoReading | undefined {
  const written = code.trim()
  if (!/^\d{2,4}$/.test(written)) return undefined
  cached ??= buildReadings()
  for (let length = written.length; length >= 2; length -= 1) {
    const reading = cached.get(written.slice(0, length))
    if (reading !== undefined) return reading
  }
  return undefined
}

function buildReadings(): Map<string, CameoReading> {
  const readings = new Map<string, CameoReading>([
    ['01', utterance],
    ['02', utterance],
  ])
  for (const row of cameoRows) {
    const [code = '', type = '', mode = '', contexts = ''] = row.split('|')
    if (!isEventTypeName(type)) throw new Error(`cameo-rows: "${row}" has no event type`)
    readings.set(code, {
      kind: 'event',
      type,
      mode: mode === '' ? null : mode,
      contexts: contexts.split(' ').filter(isContextName),
    })
  }
  return readings
}
