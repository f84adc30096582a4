/** PROTEST: demonstrations, strikes, riots, boycotts, blocked roads. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const protest = defineTriggers('PROTEST', [
  {
    id: 'riot',
    pattern: 'riot|rampage|loot:VERB subject={actor} against|outside|in?={recipient}',
    mode: 'riot',
    examples: [['The students rioted on Monday.', { actor: 'Students' }]],
    counterExamples: ['Colours riot in the garden.'],
  },
  {
    id: 'protest',
    pattern:
      'protest|demonstrate|rally|march|picket|chant|converge:VERB subject={actor} against|outside|before|at|on?={recipient} object?={recipient} owner?={recipient}',
    mode: 'demo',
    examples: [
      [
        'Residents protested outside the Armenian government building.',
        { actor: 'Residents', recipient: 'Government of Armenia' },
      ],
    ],
    counterExamples: ['Shares rallied on Monday.'],
  },
  {
    id: 'take-to-streets',
    pattern: 'take|pour|flood|gather:VERB subject={actor} to|into|on|in=street|square',
    mode: 'demo',
    examples: [['Thousands of protesters took to the streets.', { actor: 'Protesters' }]],
    counterExamples: ['Cyclists took to the street food.'],
  },
  {
    id: 'stage-hunger-strike',
    pattern:
      'stage|begin|start|go|launch|continue|join:VERB subject={actor} object|on=hunger-strike against?={recipient}',
    mode: 'hunger',
    examples: [['The prisoners have begun a hunger strike.', { actor: 'Prisoners' }]],
    counterExamples: ['The film began a hunger for more.'],
  },
  {
    id: 'call-strike',
    pattern:
      'stage|call|organise|organize|hold|begin:VERB subject={actor} particle!=off object=strike|general-strike|stoppage|walkout against|in|at?={recipient}',
    mode: 'strike',
    examples: [['The teachers have begun a strike.', { actor: 'Teachers' }]],
    counterExamples: ['The clock began its strike.'],
  },
  {
    id: 'hold-rally',
    pattern:
      'stage|hold|organise|organize|mount|join|launch|lead|begin:VERB subject={actor} object=protest|demonstration|rally|march|sit-in|vigil|picket|demo|boycott against|outside|at|in?={recipient}',
    mode: 'demo',
    examples: [['The students held a rally against Iran.', { actor: 'Students', recipient: 'Iran' }]],
    counterExamples: ['The cars held a rally.'],
  },
  {
    id: 'hunger-strike',
    pattern: 'hunger-strike|strike|fast:NOUN doer={actor} modifier=hunger against?={recipient}',
    mode: 'hunger',
    examples: [['The hunger strike by prisoners went on.', { actor: 'Prisoners' }]],
    counterExamples: ['The hunger of the bear was great.'],
  },
  {
    id: 'go-on-strike',
    pattern: 'go|walk|be:VERB subject={actor} on=strike against|at|in?={recipient}',
    mode: 'strike',
    examples: [['Teachers went on strike.', { actor: 'Teachers' }]],
    counterExamples: ['The clock went on.'],
  },
  {
    id: 'stop-work',
    pattern:
      'shun|stop|down|refuse|boycott:VERB subject={actor} object=work|tool|school|class|election|poll|vote|product|presidential-poll of|in?={recipient}',
    mode: 'boycott',
    examples: [['The teachers have stopped work.', { actor: 'Teachers' }]],
    counterExamples: ['The engine stopped work.'],
  },
  {
    id: 'boycott',
    pattern: 'boycott:VERB subject={actor} object=* object?={recipient} by|of|in?={recipient}',
    mode: 'boycott',
    examples: [['The students have boycotted the ceremony.', { actor: 'Students' }]],
    counterExamples: ['The boycott was long.'],
  },
  {
    id: 'stage-protest',
    pattern: '@protest:NOUN agent={actor} against|outside|in?={recipient} modifier!=air|drone|missile',
    mode: 'demo',
    examples: [['The protest of students against Iran was large.', { actor: 'Students', recipient: 'Iran' }]],
    counterExamples: ['The strike of the clock was late.'],
  },
  {
    id: 'obstruct',
    pattern:
      'block|blockade|barricade|occupy:VERB subject=protester|demonstrator|farmer|student|striker|driver|activist|worker|trucker|miner|resident|crowd&{actor} object=@road|building|entrance|office|factory|parliament|university',
    mode: 'obstruct',
    examples: [['The farmers have blocked the road.', { actor: 'Farmers' }]],
    counterExamples: ['Snow blocked the road.'],
  },
  {
    id: 'burn-flag',
    pattern:
      'burn|deface|vandalise|vandalize|topple:VERB subject={actor} object=flag|effigy|statue|monument|mural|portrait owner?={recipient} of?={recipient}',
    mode: 'vandalize',
    examples: [['Students burned the flag of Iran.', { actor: 'Students' }]],
    counterExamples: ['The sun burned the flag.'],
  },
])
