/** AGREE, CONSULT, SUPPORT, CONCEDE: what actors say to work together. */
import { defineTriggers } from '../../events/trigger-row.ts'

/** AGREE: promises and agreements to cooperate. */
export const agree = defineTriggers('AGREE', [
  {
    id: 'agree-with',
    pattern: 'agree:VERB subject={actor} with?={recipient} infinitive?={content} on?=@talks|@agreement|point',
    reciprocal: true,
    examples: [
      [
        'Paris agreed with Berlin on a common agenda.',
        { actor: ['Government of France', 'Government of Germany'] },
      ],
      ['Armenia and Azerbaijan agreed to hold talks.', { actor: ['Armenia', 'Azerbaijan'] }],
    ],
    counterExamples: ['The numbers agreed with the forecast.'],
  },
  {
    id: 'reach-agreement',
    pattern:
      'reach|sign|conclude|strike|ink|clinch:VERB subject?={actor} object=@agreement with?={recipient}',
    reciprocal: true,
    examples: [['Turkey signed an agreement with Georgia on Monday.', { actor: ['Turkey', 'Georgia'] }]],
    counterExamples: ['The player signed a contract extension.'],
  },
  {
    id: 'pledge-to',
    pattern:
      'promise|pledge|offer|undertake|vow:VERB subject={actor} infinitive={content} iobject?={recipient}',
    examples: [['Norway promised to help Ukraine.', { actor: 'Norway' }]],
    counterExamples: ['The sky promised to clear.'],
  },
])

/** CONSULT: meetings, visits, calls, negotiations. */
export const consult = defineTriggers('CONSULT', [
  {
    id: 'meet',
    pattern: 'meet:VERB subject={actor} object?={recipient} with?={recipient}',
    reciprocal: true,
    examples: [
      ['President Aliyev met Prime Minister Pashinyan in Brussels.', { actor: ['Aliyev', 'Pashinyan'] }],
    ],
    counterExamples: ['The talks met an obstacle.'],
  },
  {
    id: 'hold-talks',
    pattern: '@talks:NOUN agent={actor} with?={recipient} between?={recipient}',
    reciprocal: true,
    examples: [['Lavrov held talks with Blinken in Geneva.', { actor: ['Lavrov', 'Blinken'] }]],
    counterExamples: ['Weather talks bored the audience.'],
  },
  {
    id: 'talks-between',
    pattern: '@talks:NOUN between={actor}',
    examples: [['Talks between Armenia and Azerbaijan resumed.', { actor: ['Armenia', 'Azerbaijan'] }]],
    counterExamples: ['The meeting between lunch and dinner was short.'],
  },
  {
    id: 'phone',
    pattern:
      'phone|telephone|call:VERB subject={actor} object={recipient} infinitive!=be complement!=@misdeed',
    mode: 'phone',
    reciprocal: true,
    examples: [['President Ana Lom phoned Premier Ivo Tas.', { actor: ['Ana Lom', 'Ivo Tas'] }]],
    counterExamples: ['She called the move a mistake.'],
  },
  {
    id: 'visit',
    pattern: 'visit:VERB subject={actor} object={recipient}',
    mode: 'visit',
    examples: [['The French president visited Armenia.', { recipient: 'Armenia' }]],
    counterExamples: ['Tourists visited the museum.'],
  },
  {
    id: 'speak-with',
    pattern: 'speak|talk|confer|negotiate|consult:VERB subject={actor} with={recipient}',
    reciprocal: true,
    examples: [['Blinken spoke with Aliyev on Tuesday.', { actor: ['Blinken', 'Aliyev'] }]],
    counterExamples: ['He spoke with confidence.'],
  },
  {
    id: 'say-in-call',
    pattern:
      'say|tell|announce|state|declare|discuss|stress|add:VERB subject={actor} in|during|by=call|phone-call|conversation|telephone with={recipient}',
    mode: 'phone',
    reciprocal: true,
    examples: [
      [
        'The border is open, President Ana Lom said in a phone call with Premier Ivo Tas.',
        { actor: ['Ana Lom', 'Ivo Tas'] },
      ],
    ],
    counterExamples: ['Aliyev said in a statement that all was well.'],
  },
  {
    id: 'say-at-meeting',
    pattern:
      'say|tell|announce|state|declare|discuss|stress|add:VERB subject={actor} at|during=summit|meeting|conference|session|assembly|talk',
    mode: 'multilateral',
    examples: [['Macron said at a summit that Europe was ready.', { actor: 'Macron' }]],
    counterExamples: ['Macron said at noon that Europe was ready.'],
  },
  {
    id: 'host',
    pattern: 'host|receive|welcome:VERB subject={actor} object={recipient}',
    reciprocal: true,
    examples: [['Macron hosted Pashinyan at the palace.', { actor: ['Macron', 'Pashinyan'] }]],
    counterExamples: ['The city hosted a festival.'],
  },
])

/** SUPPORT: praise, backing, recognition in words. */
export const support = defineTriggers('SUPPORT', [
  {
    id: 'support-dialogue',
    pattern:
      'support|back|favour|favor|welcome:VERB subject={actor} object=@talks|@agreement|effort|process|normalisation|normalization|peace|integrity|sovereignty between?={recipient} of?={recipient}',
    examples: [
      [
        'Washington supports dialogue between Armenia and Azerbaijan.',
        { actor: 'Government of the United States', recipient: ['Armenia', 'Azerbaijan'] },
      ],
    ],
    counterExamples: ['The data support the peace thesis.'],
  },
  {
    id: 'support',
    pattern:
      'support|back|endorse|praise|welcome|applaud|hail|commend|defend|congratulate|thank:VERB subject={actor} object={recipient}',
    examples: [['Turkey supports Azerbaijan.', { actor: 'Turkey', recipient: 'Azerbaijan' }]],
    counterExamples: ['Pillars support the roof.'],
  },
])

/** CONCEDE: giving in, in words: promises to stop, recognition of a rival’s claim. */
export const concede = defineTriggers('CONCEDE', [
  {
    id: 'recognise-claim',
    pattern:
      'recognise|recognize|acknowledge:VERB subject={actor} object=sovereignty|integrity|claim|independence|territorial-integrity owner?={recipient}',
    examples: [],
    counterExamples: ['Critics recognised the integrity of the novel.'],
  },
  {
    id: 'concede',
    pattern:
      'concede|yield|relent|capitulate|surrender|apologise|apologize|resign:VERB subject={actor} to?={recipient}',
    examples: [['Belgrade yielded to Brussels over the customs dispute.', { actor: 'Government of Serbia' }]],
    counterExamples: ['The trees yielded fruit.'],
  },
])
