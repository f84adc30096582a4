/** The list of gold sets. To add one: its file, and its line here. */
import type { GoldSet } from './gold-set.ts'
import { gsr } from './sets/gsr.ts'
import { modality } from './sets/modality.ts'
import { names } from './sets/names.ts'
import { ngecActors } from './sets/ngec-actors.ts'
import { petrarch2 } from './sets/petrarch2.ts'
import { plv } from './sets/plv.ts'
import { polnear } from './sets/polnear.ts'
import { seed } from './sets/seed.ts'

/** Every form of gold that can be compared with, in the order of the tables. */
export const goldSets: readonly GoldSet[] = [seed, polnear, plv, gsr, petrarch2, ngecActors, names, modality]
