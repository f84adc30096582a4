/** SUPPORT: praise, backing, recognition, approval, treaties signed and relations restored. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const support = defineTriggers('SUPPORT', [
  {
    id: 'support-dialogue',
    pattern:
      'support|back|favour|favor|welcome:VERB subject={actor} object=@talks|@agreement|@peace between|of?={recipient}',
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
      'support|back|endorse|praise|welcome|applaud|hail|commend|defend|congratulate|thank|laud|champion|salute|honour|honor|respect:VERB subject={actor} object={recipient}',
    examples: [['Turkey supports Azerbaijan.', { actor: 'Turkey', recipient: 'Azerbaijan' }]],
    counterExamples: ['Pillars support the roof.'],
  },
  {
    id: 'welcome-deed',
    pattern:
      'support|back|endorse|praise|welcome|applaud|hail|commend|defend|laud|champion|salute|approve|uphold|respect:VERB subject={actor} object=* owner?={recipient} by|of|from?={recipient}',
    examples: [['Greece welcomed the statement of France.', { actor: 'Greece', recipient: 'France' }]],
    counterExamples: ['The valve backed the flow.'],
  },
  {
    id: 'express-support',
    pattern:
      'express|voice|offer|reiterate|reaffirm|pledge|declare|convey|promise|extend|announce|lend:VERB subject={actor} object=@good for|to|with|in|of?={recipient}',
    examples: [['Greece expressed solidarity with France.', { actor: 'Greece', recipient: 'France' }]],
    counterExamples: ['The survey expressed confidence in numbers.'],
  },
  {
    id: 'speak-in-favour',
    pattern:
      'speak|vote|come|stand|side|rally:VERB subject={actor} in|by|with|behind|for=favour|favor|side|support|recognition of?={recipient}',
    examples: [['Greece spoke in favour of France.', { actor: 'Greece' }]],
    counterExamples: ['Numbers speak in riddles.'],
  },
  {
    id: 'side-with',
    pattern: 'side|sympathise|sympathize:VERB subject={actor} with={recipient}',
    examples: [['Greece sided with France.', { actor: 'Greece', recipient: 'France' }]],
    counterExamples: ['The coin sided with luck.'],
  },
  {
    id: 'sign-agreement',
    pattern:
      'reach|sign|conclude|strike|ink|clinch|finalise|finalize|ratify|seal|agree|approve|initial|adopt:VERB subject?={actor} object=@agreement with|between?={recipient}',
    reciprocal: true,
    examples: [['Turkey signed an agreement with Georgia on Monday.', { actor: ['Turkey', 'Georgia'] }]],
    counterExamples: ['The player signed a contract extension.'],
  },
  {
    id: 'restore-relations',
    pattern:
      'establish|restore|resume|upgrade|normalise|normalize|improve|strengthen|open|mend|renew|expand|deepen|boost:VERB subject?={actor} object=@ties|embassy|partnership|friendship with|between?={recipient}',
    reciprocal: true,
    examples: [['Turkey restored relations with Armenia.', { actor: ['Turkey', 'Armenia'] }]],
    counterExamples: ['The glue strengthened the link with the frame.'],
  },
  {
    id: 'reaffirm-commitment',
    pattern:
      'reiterate|reaffirm|underline|stress|renew:VERB subject={actor} object=commitment to|with?={recipient} infinitive?={content}',
    examples: [['Norway reiterated its commitment to Ukraine.', { actor: 'Norway', recipient: 'Ukraine' }]],
    counterExamples: ['The poem reiterated its commitment to form.'],
  },
  {
    id: 'award-honour',
    pattern:
      'award|confer|bestow|decorate:VERB subject={actor} object=medal|order|prize|award|honour|honor|title on|upon|to?={recipient} iobject?={recipient}',
    examples: [['Kosovo awarded a medal to France.', { actor: 'Kosovo', recipient: 'France' }]],
    counterExamples: ['The fair awarded a prize to the pig.'],
  },
  {
    id: 'recognise',
    pattern: 'recognise|recognize:VERB subject={actor} object={recipient}',
    examples: [['Norway recognised Kosovo.', { actor: 'Norway' }]],
    counterExamples: ['The camera recognised the face.'],
  },
  {
    id: 'deal-between',
    pattern: '@agreement:NOUN between={actor}',
    examples: [['The deal between Turkey and Georgia collapsed.', { actor: ['Turkey', 'Georgia'] }]],
    counterExamples: ['The deal between the cards was fair.'],
  },
])
