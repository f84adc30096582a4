/** Every trigger row. To add a row: in the file of its event type; to add a file: one line here. */
import type { TriggerRow } from '../events/trigger-row.ts'
import { location } from './event-triggers/location.ts'
import { assault, coerce, mobilize, protest, sanction } from './event-triggers/material-conflict.ts'
import { aid, cooperate, retreat } from './event-triggers/material-cooperation.ts'
import { utterances } from './event-triggers/utterances.ts'
import { accuse, reject, request, threaten } from './event-triggers/verbal-conflict.ts'
import { agree, concede, consult, support } from './event-triggers/verbal-cooperation.ts'

/** All rows in the order in which they are tried: at one trigger the first that matches counts. */
export const triggerRows: readonly TriggerRow[] = [
  ...retreat,
  ...threaten,
  ...request,
  ...accuse,
  ...reject,
  ...sanction,
  ...mobilize,
  ...coerce,
  ...assault,
  ...protest,
  ...aid,
  ...cooperate,
  ...consult,
  ...concede,
  ...agree,
  ...support,
  ...location,
  ...utterances,
]
