/** MOBILIZE: forces moved or made ready, exercises and weapons tests. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const mobilize = defineTriggers('MOBILIZE', [
  {
    id: 'deploy-police',
    pattern:
      'deploy|send|dispatch|mobilise|mobilize|station:VERB subject?={actor} object=@police in|to|at?={place}',
    mode: 'police',
    examples: [['Serbia deployed police to Kosovo.', { actor: 'Serbia' }]],
    counterExamples: ['The film deployed police cars.'],
  },
  {
    id: 'deploy',
    pattern:
      'deploy|mass|mobilise|mobilize|station|amass|send|dispatch|move|concentrate|rush|reinforce|strengthen|intensify|boost|beef|position|increase|bolster|redeploy:VERB subject?={actor} object=@troops|military-presence in|to|near|at|along|against?={recipient} particle?=up',
    mode: 'troops',
    examples: [['Russia has deployed its troops in Armenia.', { actor: 'Russia' }]],
    counterExamples: ['The parachute deployed late.'],
  },
  {
    id: 'mobilise',
    pattern:
      'mobilise|mobilize|rearm|deploy|advance|mass:VERB subject={actor} against|along|near|on|in|to={recipient}',
    mode: 'troops',
    examples: [['Russian troops massed along Ukraine.', { actor: 'Armed forces of Russia' }]],
    counterExamples: ['Clouds massed near Greece.'],
  },
  {
    id: 'on-alert',
    pattern:
      'put|place|be|remain|stay|go:VERB subject={actor} object?=@troops|police on=alert|standby|footing in|at?={recipient}',
    mode: 'troops',
    examples: [['Russia put its troops on alert.', { actor: 'Russia' }]],
    counterExamples: ['The dog remained on alert.'],
  },
  {
    id: 'hold-exercises',
    pattern:
      '@exercise:NOUN doer={actor} modifier!=joint|common|bilateral modifier=military|naval|army|war|missile|live-fire|combat',
    mode: 'troops',
    examples: [['Russia held military exercises.', { actor: 'Russia' }]],
    counterExamples: ['The exercise of patience was hard.'],
  },
  {
    id: 'test-weapons',
    pattern:
      'test|launch|test-fire|fire|detonate:VERB subject={actor} object=missile|warhead|icbm|satellite|device against!={recipient} on|at!={recipient}',
    mode: 'weapons',
    examples: [['Iran tested a missile.', { actor: 'Iran' }]],
    counterExamples: ['The lab tested a device.'],
  },
  {
    id: 'carry-out-test',
    pattern: 'test:NOUN doer={actor} modifier=nuclear|missile|weapon|ballistic',
    mode: 'weapons',
    examples: [['Iran conducted a nuclear test.', { actor: 'Iran' }]],
    counterExamples: ['The test of the brake was short.'],
  },
  {
    id: 'deployment-of',
    pattern:
      'deployment|mobilisation|mobilization|buildup|build-up:NOUN doer={actor} of?=@troops|@police in|to|along?={recipient}',
    mode: 'troops',
    examples: [['Russia announced the deployment of troops.', { actor: 'Russia' }]],
    counterExamples: ['The deployment of airbags failed.'],
  },
  {
    id: 'order-patrols',
    pattern:
      'order|call:VERB subject={actor} object=patrol|reservist|mobilisation|mobilization|reserve|alert particle?=up',
    mode: 'troops',
    examples: [['Israel called up reservists.', { actor: 'Israel' }]],
    counterExamples: ['The horn called up memories.'],
  },
])
