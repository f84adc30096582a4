/** Every trigger row. To add a row: in the file of its event type; to add a file: one line here. */
import type { TriggerRow } from '../events/trigger-row.ts'
import { accuse } from './event-triggers/accuse.ts'
import { agree } from './event-triggers/agree.ts'
import { aid } from './event-triggers/aid.ts'
import { assault } from './event-triggers/assault.ts'
import { coerce } from './event-triggers/coerce.ts'
import { concede } from './event-triggers/concede.ts'
import { consult } from './event-triggers/consult.ts'
import { cooperate } from './event-triggers/cooperate.ts'
import { location } from './event-triggers/location.ts'
import { mobilize } from './event-triggers/mobilize.ts'
import { protest } from './event-triggers/protest.ts'
import { reject } from './event-triggers/reject.ts'
import { request } from './event-triggers/request.ts'
import { retreat } from './event-triggers/retreat.ts'
import { sanction } from './event-triggers/sanction.ts'
import { support } from './event-triggers/support.ts'
import { threaten } from './event-triggers/threaten.ts'
import { utterances } from './event-triggers/utterances.ts'

/** All rows in the order in which they are tried: at one trigger the first that matches counts. */
export const triggerRows: readonly TriggerRow[] = [
  ...threaten,
  ...accuse,
  ...protest,
  ...coerce,
  ...agree,
  ...request,
  ...reject,
  ...concede,
  ...sanction,
  ...retreat,
  ...assault,
  ...aid,
  ...mobilize,
  ...cooperate,
  ...consult,
  ...support,
  ...location,
  ...utterances,
]
