/** COOPERATE, AID, RETREAT: what actors do to work together or to step back. */
import { defineTriggers } from '../../events/trigger-row.ts'

/** COOPERATE: joint work, exchanges, restored relations. */
export const cooperate = defineTriggers('COOPERATE', [
  {
    id: 'cooperate',
    pattern: 'cooperate|co-operate|collaborate:VERB subject={actor} with?={recipient}',
    reciprocal: true,
    examples: [['Georgia cooperates with Turkey on energy.', { actor: ['Georgia', 'Turkey'] }]],
    counterExamples: ['The weather cooperated with the organisers.'],
  },
  {
    id: 'exchange',
    pattern:
      'exchange|swap:VERB subject={actor} object=prisoner|captive|ambassador|body|remain|intelligence|detainee with?={recipient}',
    reciprocal: true,
    examples: [['Armenia exchanged prisoners with Azerbaijan.', { actor: ['Armenia', 'Azerbaijan'] }]],
    counterExamples: ['They exchanged glances.'],
  },
])

/** AID: help that is given. */
export const aid = defineTriggers('AID', [
  {
    id: 'provide-aid',
    pattern:
      'provide|give|send|supply|deliver|donate|ship|allocate|grant|lend|offer:VERB subject={actor} object=@aid|@weapon to?={recipient} iobject?={recipient} for?={recipient}',
    examples: [['Germany sent food to Armenia.', { actor: 'Germany', recipient: 'Armenia' }]],
    counterExamples: ['The river provided food.'],
  },
  {
    id: 'aid-verb',
    pattern: 'aid|help|assist|rescue|evacuate|shelter:VERB subject={actor} object={recipient}',
    examples: [['Iran helped refugees near the border.', { actor: 'Iran', recipient: 'Refugees' }]],
    counterExamples: ['The map helped the reader.'],
  },
])

/** RETREAT: pulling back, disarming, releasing, ending force. */
export const retreat = defineTriggers('RETREAT', [
  {
    id: 'lay-down-arms',
    pattern: 'lay|put|surrender|hand:VERB subject?={actor} object=@weapon particle?=down|over',
    mode: 'disarm',
    examples: [['The rebels laid down their weapons on Friday.', { actor: 'The rebels' }]],
    counterExamples: ['She put the book down.'],
  },
  {
    id: 'disarm',
    pattern: 'disarm|demobilise|demobilize:VERB subject?={actor} object?={recipient}',
    mode: 'disarm',
    examples: [['The fighters disarmed last week.', { actor: 'The fighters' }]],
    counterExamples: ['Her smile disarmed the room.'],
  },
  {
    id: 'withdraw',
    pattern:
      'withdraw|retreat|pull|leave|evacuate:VERB subject={actor} from?={place} object?=@troops|position|territory|base|village|weapon particle?=back|out of?={recipient}',
    mode: 'withdraw',
    examples: [['Azerbaijani troops withdrew from Lachin.', { actor: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['The bill was withdrawn.'],
  },
  {
    id: 'withdrawal-of',
    pattern: 'withdrawal|pullout|retreat|departure|disarmament|evacuation:NOUN of={actor} from?={place}',
    mode: 'withdraw',
    examples: [['The withdrawal of Russian troops from Armenia began.', { actor: 'Armed forces of Russia' }]],
    counterExamples: ['The withdrawal of cash was limited.'],
  },
  {
    id: 'release',
    pattern: 'release|free:VERB subject?={actor} object={recipient}',
    mode: 'release',
    examples: [
      ['Azerbaijan released prisoners on Thursday.', { actor: 'Azerbaijan', recipient: 'Prisoners' }],
    ],
    counterExamples: ['The studio released a film.'],
  },
  {
    id: 'end-force',
    pattern:
      'end|stop|halt|cease|suspend|terminate:VERB subject={actor} object=@operation|hostility|fighting|fire against?={recipient}',
    mode: 'ceasefire',
    examples: [['Azerbaijan halted its offensive.', { actor: 'Azerbaijan' }]],
    counterExamples: ['Rain ended the campaign.'],
  },
])
