/** COOPERATE: joint work and exercises, exchanges, extradition, shared intelligence, trade. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const cooperate = defineTriggers('COOPERATE', [
  {
    id: 'cooperate',
    pattern: 'cooperate|co-operate|collaborate|partner|coordinate:VERB subject={actor} with?={recipient}',
    reciprocal: true,
    examples: [['Georgia cooperates with Turkey on energy.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['The weather cooperated with the organisers.'],
  },
  {
    id: 'work-together',
    pattern: 'work|join:VERB subject={actor} with={recipient} particle=together|jointly|closely',
    reciprocal: true,
    examples: [['Georgia works closely with Turkey.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['The belt works closely with the wheel.'],
  },
  {
    id: 'exchange',
    pattern:
      'exchange|swap|trade:VERB subject={actor} object=prisoner|captive|ambassador|body|remain|intelligence|detainee|information|technology with?={recipient}',
    reciprocal: true,
    examples: [['Armenia has exchanged prisoners with Azerbaijan.', { actor: ['Armenia', 'Azerbaijan'] }]],
    counterExamples: ['They exchanged glances.'],
  },
  {
    id: 'share-intelligence',
    pattern:
      'share|provide|hand|pass:VERB subject={actor} object=intelligence|information|evidence|expertise|data|technology|experience with|to|over={recipient}',
    examples: [['Georgia shared intelligence with Turkey.', { actor: 'Georgia', recipient: 'Turkey' }]],
    counterExamples: ['The phone shared data with the watch.'],
  },
  {
    id: 'joint-exercise',
    pattern:
      '@exercise:NOUN doer={actor} modifier=joint|military|naval|war|bilateral|common with={recipient}',
    reciprocal: true,
    examples: [['Georgia is holding joint exercises with Turkey.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['The joint exercise with weights was hard.'],
  },
  {
    id: 'joint-exercise-of-both',
    pattern: '@exercise:NOUN doer={actor} modifier=joint',
    examples: [['Georgia and Turkey held joint exercises.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['The joint exercise helped the knee.'],
  },
  {
    id: 'extradite',
    pattern: 'extradite:VERB subject?={actor} to={recipient}',
    examples: [
      ['Georgia has extradited two activists to Turkey.', { actor: 'Georgia', recipient: 'Turkey' }],
    ],
    counterExamples: ['The poem extradited the sonnet.'],
  },
  {
    id: 'hand-over-suspect',
    pattern: 'hand|turn:VERB subject={actor} object=@captive to={recipient} particle?=over',
    examples: [['Georgia handed over suspects to Turkey.', { actor: 'Georgia', recipient: 'Turkey' }]],
    counterExamples: ['The clerk handed keys to guests.'],
  },
  {
    id: 'trade-with',
    pattern:
      'import|export|buy|sell|trade:VERB subject={actor} object?=oil|gas|good|grain|weapon|arm from|to|with={recipient}',
    examples: [['Georgia sold oil to Turkey.', { actor: 'Georgia', recipient: 'Turkey' }]],
    counterExamples: ['The kiosk sold gas to drivers.'],
  },
  {
    id: 'cooperation-between',
    pattern: 'cooperation|collaboration|partnership|trade:NOUN between={actor}',
    examples: [['Cooperation between Georgia and Turkey grew.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['Cooperation between lungs and heart is vital.'],
  },
])
