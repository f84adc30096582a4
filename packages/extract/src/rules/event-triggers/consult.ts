/** CONSULT: meetings, visits, calls, negotiations, mediation. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const consult = defineTriggers('CONSULT', [
  {
    id: 'meet',
    pattern:
      'meet:VERB subject={actor} object?={recipient} with?={recipient} object!=demand|deadline|target|need|goal|standard|criterion|condition|requirement|obstacle',
    reciprocal: true,
    examples: [
      ['President Aliyev met Prime Minister Pashinyan in Brussels.', { actor: ['Aliyev', 'Pashinyan'] }],
    ],
    counterExamples: ['The talks met an obstacle.', 'Greece met the deadline.'],
  },
  {
    id: 'talks-between',
    pattern: '@talks:NOUN between={actor}',
    examples: [['Talks between Armenia and Azerbaijan resumed.', { actor: ['Armenia', 'Azerbaijan'] }]],
    counterExamples: ['The meeting between lunch and dinner was short.'],
  },
  {
    id: 'have-call',
    pattern:
      'call|phone-call|telephone-call|phone-conversation|telephone-conversation:NOUN doer={actor} with|between={recipient} for!=*',
    mode: 'phone',
    reciprocal: true,
    examples: [['Lavrov has had a call with Blinken.', { actor: ['Lavrov', 'Blinken'] }]],
    counterExamples: ['A call with a bad line annoyed the clerk.'],
  },
  {
    id: 'hold-talks',
    pattern: '@talks:NOUN doer={actor} with|between?={recipient}',
    reciprocal: true,
    examples: [['Lavrov has held talks with Blinken.', { actor: ['Lavrov', 'Blinken'] }]],
    counterExamples: ['Weather talks bored the audience.'],
  },
  {
    id: 'start-talks',
    pattern:
      'begin|open|resume|restart|continue|conclude|end|enter|finish|launch:VERB subject={actor} object|into=@talks with?={recipient}',
    reciprocal: true,
    examples: [['Armenia has resumed talks with Turkey.', { actor: ['Armenia', 'Turkey'] }]],
    counterExamples: ['The flu ended the meeting.'],
  },
  {
    id: 'phone',
    pattern:
      'phone|telephone|call|ring:VERB subject={actor} object={recipient} infinitive!=be|resign|stop complement!=@misdeed|@hostile particle!=off|for|on',
    mode: 'phone',
    reciprocal: true,
    examples: [['President Ana Lom has phoned Premier Ivo Tas.', { actor: ['Ana Lom', 'Ivo Tas'] }]],
    counterExamples: ['She called the move a mistake.'],
  },
  {
    id: 'visit',
    pattern: 'visit|tour:VERB subject={actor} object={recipient}',
    mode: 'visit',
    examples: [['The French president visited Armenia.', { recipient: 'Armenia' }]],
    counterExamples: ['Tourists visited the museum.'],
  },
  {
    id: 'travel-to',
    pattern:
      'travel|fly|arrive|go|head|return|come:VERB subject={actor} to|in|for=visit|talk|meeting|summit|negotiation|trip|conference',
    mode: 'visit',
    examples: [['Macron travelled to Berlin for talks.', { actor: 'Macron' }]],
    counterExamples: ['Storks travelled south for winter.'],
  },
  {
    id: 'make-visit',
    pattern: 'visit|trip|tour:NOUN doer={actor} to?={recipient}',
    mode: 'visit',
    examples: [['Macron paid a visit to Armenia.', { actor: 'Macron' }]],
    counterExamples: ['The visit to the zoo was short.'],
  },
  {
    id: 'speak-with',
    pattern: 'speak|talk|confer|negotiate|consult|converse|huddle:VERB subject={actor} with|to={recipient}',
    reciprocal: true,
    examples: [['Blinken spoke with Aliyev on Tuesday.', { actor: ['Blinken', 'Aliyev'] }]],
    counterExamples: ['He spoke with confidence.'],
  },
  {
    id: 'discuss-with',
    pattern: 'discuss|review|exchange:VERB subject={actor} object?=view|issue|situation with={recipient}',
    reciprocal: true,
    examples: [['Blinken discussed the truce with Aliyev.', { actor: ['Blinken', 'Aliyev'] }]],
    counterExamples: ['The paper discusses problems with pumps.'],
  },
  {
    id: 'negotiate',
    pattern:
      'negotiate|confer|consult:VERB subject={actor} object?={recipient} object!=bend|corner|curve|turn|road|rapid|slope',
    examples: [['Armenia and Turkey negotiated for weeks.', { actor: ['Armenia', 'Turkey'] }]],
    counterExamples: ['The driver negotiated the bend.'],
  },
  {
    id: 'join-for-talks',
    pattern: 'join:VERB subject={actor} object={recipient} for|in=@talks',
    examples: [['France has joined Germany for talks.', { actor: 'France', recipient: 'Germany' }]],
    counterExamples: ['The river joined the lake.'],
  },
  {
    id: 'attend-games',
    pattern:
      'attend|join|visit|open:VERB subject={actor} object=game|games|olympics|expo|inauguration|coronation|funeral|fair owner={recipient}',
    mode: 'visit',
    examples: [['Macron will attend the Tokyo Games.', { actor: 'Macron', recipient: 'Japan' }]],
    counterExamples: ['Fans attended the Tokyo Games.'],
  },
  {
    id: 'attend',
    pattern:
      'attend|join:VERB subject={actor} object=@talks|assembly|forum|ceremony|gathering|congress|funeral|opening|game|games|olympics|inauguration|parade|celebration|commemoration|coronation with|of?={recipient}',
    mode: 'multilateral',
    examples: [['Macron attended a summit in Prague.', { actor: 'Macron' }]],
    counterExamples: ['Fans attended the concert.'],
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
    pattern: 'host|receive|greet:VERB subject={actor} object={recipient} to|at|in|for|on?={place}',
    mode: 'visit',
    reciprocal: true,
    examples: [['Macron has hosted Pashinyan at the palace.', { actor: ['Macron', 'Pashinyan'] }]],
    counterExamples: ['The city hosted a festival.', 'The camp received some rain.'],
  },
  {
    id: 'host-talks',
    pattern:
      'host|chair|convene|mediate|broker|facilitate:VERB subject={actor} object=@talks|effort|truce between|with|of?={recipient}',
    mode: 'third-party',
    examples: [
      [
        'Belgium hosted talks between Armenia and Azerbaijan.',
        { actor: 'Belgium', recipient: ['Armenia', 'Azerbaijan'] },
      ],
    ],
    counterExamples: ['The hotel hosted meetings of the chess club.'],
  },
  {
    id: 'launch-mediation',
    pattern:
      'launch|begin|start|offer|undertake|lead:VERB subject={actor} object=mediation|mediation-effort|peace-effort|peace-mission|shuttle-diplomacy between|in?={recipient}',
    mode: 'third-party',
    examples: [['Qatar launched a mediation effort between Armenia and Turkey.', { actor: 'Qatar' }]],
    counterExamples: ['The firm launched a mediation app.'],
  },
  {
    id: 'mediate',
    pattern: 'mediate:VERB subject={actor} between|in={recipient}',
    mode: 'third-party',
    examples: [
      ['Qatar mediated between Armenia and Turkey.', { actor: 'Qatar', recipient: ['Armenia', 'Turkey'] }],
    ],
    counterExamples: ['The enzyme mediates between two states.'],
  },
])
