/** Utterances without an event type that no clause reports: "expressed concern about the situation". */
import { SAY } from '@demarche/core'
import { defineTriggers } from '../../events/trigger-row.ts'

/** SAY: feelings and views put into words. */
export const utterances = defineTriggers(SAY, [
  {
    id: 'express',
    pattern: 'express|voice|convey|share:VERB subject={actor} object=@condemned|view|opinion to?={recipient}',
    examples: [['Blinken expressed concern about the situation.', { actor: 'Blinken' }]],
    counterExamples: ['The gene expresses a protein.'],
  },
])
