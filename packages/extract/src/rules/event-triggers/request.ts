/** REQUEST: asks, demands, calls, orders, appeals. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const request = defineTriggers('REQUEST', [
  {
    id: 'call-on',
    pattern:
      'call|appeal|prevail:VERB subject={actor} on|upon|to={recipient} infinitive?={content} for?={content}',
    examples: [
      ['Russia called on Armenia to withdraw its troops.', { actor: 'Russia', recipient: 'Armenia' }],
    ],
    counterExamples: ['Friends called on Sunday.'],
  },
  {
    id: 'call-for',
    pattern:
      'call|appeal|ask|press|push|plead|lobby|campaign|beg:VERB subject={actor} for={content} object?={recipient}',
    examples: [['France called for a ceasefire.', { actor: 'France' }]],
    counterExamples: ['The recipe calls for sugar.'],
  },
  {
    id: 'urge',
    pattern:
      'urge|ask|order|request|beg|implore|press|exhort|instruct|pressure|tell|push|petition|lobby|advise|want|remind|encourage|challenge:VERB subject?={actor} object={recipient} infinitive={content} for?={content}',
    examples: [
      [
        'Paris urged Baku to open the road.',
        { actor: 'Government of France', recipient: 'Government of Azerbaijan' },
      ],
    ],
    counterExamples: ['Hunger urged the wolves on.'],
  },
  {
    id: 'urge-on',
    pattern:
      'urge|ask|implore|pressure|press|beseech|petition|lobby:VERB subject?={actor} object={recipient}',
    examples: [['Paris pressured Baku over the road.', { actor: 'Government of France' }]],
    counterExamples: ['Hunger pressed the wolves.'],
  },
  {
    id: 'seek-help',
    pattern:
      'seek|request|solicit:VERB subject={actor} object=@aid|extradition|mediation|@talks|approval|membership|arrest from|of|with|in?={recipient}',
    mode: 'assist',
    examples: [['Armenia sought help from France.', { actor: 'Armenia', recipient: 'France' }]],
    counterExamples: ['Vines seek support from walls.'],
  },
  {
    id: 'seek-asylum',
    pattern:
      'seek|request|take|apply|find:VERB subject={actor} object|for=@asylum|extradition in|from|to?={recipient}',
    mode: 'assist',
    examples: [['Thousands of refugees have applied for asylum in Norway.', { actor: 'Refugees' }]],
    counterExamples: ['Birds sought shelter in the barn.'],
  },
  {
    id: 'urge-deed',
    pattern:
      'urge|request|solicit|advocate|seek:VERB subject={actor} object={content} from|of|by?={recipient}',
    examples: [['Paris urged restraint.', { actor: 'Government of France' }]],
    counterExamples: ['Roots seek water.'],
  },
  {
    id: 'demand',
    pattern: 'demand|request:VERB subject={actor} object={content} from|of?={recipient}',
    examples: [['Baku demanded the withdrawal of Armenian troops.', { actor: 'Government of Azerbaijan' }]],
    counterExamples: ['The job demands patience.'],
  },
  {
    id: 'demand-that',
    pattern: 'demand|request|urge|ask|propose|recommend:VERB subject={actor} clause={content}',
    examples: [['Ankara demanded that Stockholm extradite the suspects.', { actor: 'Government of Turkey' }]],
    counterExamples: ['The plot demands that he die.'],
  },
  {
    id: 'demand-to',
    pattern: 'demand|ask|request:VERB subject={actor} infinitive={content}',
    examples: [['Iran demanded to see the report.', { actor: 'Iran' }]],
    counterExamples: ['Toddlers demand to be fed.'],
  },
  {
    id: 'insist-that',
    pattern: 'insist:VERB subject={actor} subjunctive={content}',
    examples: [['Ankara insisted that Stockholm extradite the suspects.', { actor: 'Government of Turkey' }]],
    counterExamples: ['Ankara insisted that Stockholm had lied.', 'Ankara insisted that traffic was moving.'],
  },
  {
    id: 'insist-on',
    pattern: 'insist:VERB subject={actor} on|upon={content}',
    examples: [['Iran insisted on the release of the ship.', { actor: 'Iran' }]],
    counterExamples: ['The recipe insists on butter.'],
  },
  {
    id: 'make-demand',
    pattern:
      'demand|request|appeal|plea|petition|call:NOUN doer={actor} to|on|from?={recipient} for?={content} infinitive|clause?={content} modifier!=phone|telephone|conference|video with!={recipient}',
    examples: [['France made an appeal to Serbia.', { actor: 'France', recipient: 'Serbia' }]],
    counterExamples: ['The demand for bread rose.'],
  },
  {
    id: 'invite',
    pattern: 'invite:VERB subject?={actor} object={recipient} to|for?={content} infinitive?={content}',
    mode: 'meet',
    examples: [['Azerbaijan invited Armenia to talks.', { actor: 'Azerbaijan', recipient: 'Armenia' }]],
    counterExamples: ['The view invites reflection.'],
  },
  {
    id: 'order',
    pattern: 'order:VERB subject={actor} object={content} into?={content}',
    examples: [['Iran ordered a review of the plan.', { actor: 'Iran' }]],
    counterExamples: ['The recipe ordered the steps.'],
  },
  {
    id: 'set-condition',
    pattern:
      'set|give:VERB subject={actor} object=deadline|condition for|to?={recipient} iobject?={recipient}',
    examples: [['Iran set a deadline for Iraq.', { actor: 'Iran', recipient: 'Iraq' }]],
    counterExamples: ['The oven set a deadline for lunch.'],
  },
])
