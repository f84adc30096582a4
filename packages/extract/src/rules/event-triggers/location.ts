/** LOCATED_IN: who is, or is not, in a place. */
import { defineTriggers } from '../../events/trigger-row.ts'

/** Presence of forces and people in a place. */
export const location = defineTriggers('LOCATED_IN', [
  {
    id: 'there-are-in',
    pattern: 'be|remain|stay|exist:VERB subject={actor} in|on={place}',
    examples: [
      ['There are no Armenian troops in Karabakh.', { actor: 'Armed forces of Armenia', negated: true }],
    ],
    counterExamples: ['There is no doubt in Paris.'],
  },
  {
    id: 'be-present-in',
    pattern: 'present:ADJ subject={actor} in={place}',
    examples: [['Russian peacekeepers were present in Karabakh.', { actor: 'Peacekeepers of Russia' }]],
    counterExamples: ['The present was in Paris.'],
  },
  {
    id: 'have-forces-in',
    pattern: 'have|keep|maintain|station|retain:VERB object=@troops&{actor} in|on|inside={place}',
    examples: [
      ['Armenia has no troops in Karabakh.', { actor: 'Armed forces of Armenia', negated: true }],
      ['Russia keeps soldiers in Karabakh.', { actor: 'Armed forces of Russia' }],
    ],
    counterExamples: ['Armenia has no doubts in Karabakh.'],
  },
])
