/** CONCEDE: giving in, in words: demands met, restrictions eased, apologies, protests called off, truces declared. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const concede = defineTriggers('CONCEDE', [
  {
    id: 'recognise-claim',
    pattern:
      'recognise|recognize|acknowledge:VERB subject={actor} object=sovereignty|integrity|claim|independence|territorial-integrity owner={recipient}',
    examples: [
      ['Serbia acknowledged the sovereignty of Croatia.', { actor: 'Serbia', recipient: 'Croatia' }],
    ],
    counterExamples: ['Critics recognised the integrity of the novel.'],
  },
  {
    id: 'concede',
    pattern:
      'concede|yield|relent|capitulate|bow|cave|backtrack|backpedal|apologise|apologize|acquiesce:VERB subject={actor} to?={recipient} for?={content} infinitive?={content}',
    examples: [['Belgrade yielded to Brussels over the customs dispute.', { actor: 'Government of Serbia' }]],
    counterExamples: ['The trees yielded fruit.'],
  },
  {
    id: 'concede-to-demands',
    pattern:
      'concede|yield|bow|give|cave|agree|accede|submit|respond:VERB subject={actor} to|in=demand|pressure|request|call of|by|from?={recipient} owner?={recipient} particle?=in',
    examples: [['Belgrade gave in to the demands of Brussels.', { actor: 'Government of Serbia' }]],
    counterExamples: ['The beam gave in to pressure.'],
  },
  {
    id: 'accept-demands',
    pattern:
      'accept|meet|grant|approve|satisfy|fulfil|fulfill|honour|honor:VERB subject={actor} object=demand|request|petition|condition|appeal|ultimatum|resignation of|from|by?={recipient} owner?={recipient}',
    examples: [
      ['Belgrade accepted the demands of Kosovo.', { actor: 'Government of Serbia', recipient: 'Kosovo' }],
    ],
    counterExamples: ['The pump met the demand of summer.'],
  },
  {
    id: 'ease',
    pattern:
      'ease|relax|loosen|soften|cancel|revoke|rescind|reverse|overturn|repeal|annul|waive:VERB subject?={actor} object=@burden|decision|order|decree on|against|in|for|of?={recipient}',
    examples: [['Serbia eased restrictions on Kosovo.', { actor: 'Serbia', recipient: 'Kosovo' }]],
    counterExamples: ['Balm eased the tension.'],
  },
  {
    id: 'call-off-protest',
    pattern:
      'call|end|suspend|cancel|stop|abandon:VERB subject={actor} object=@protest|boycott|campaign|action particle?=off against|with?={recipient}',
    examples: [['The teachers have called off the strike.', { actor: 'Teachers' }]],
    counterExamples: ['Rain ended the march.'],
  },
  {
    id: 'pardon',
    pattern:
      'pardon|amnesty|reinstate|rehabilitate|exonerate|acquit|reappoint|re-appoint:VERB subject?={actor} object={recipient}',
    examples: [['Serbia has pardoned the prisoners.', { actor: 'Serbia', recipient: 'Prisoners' }]],
    counterExamples: ['The pun was pardoned.'],
  },
  {
    id: 'grant-right',
    pattern:
      'grant|give|extend|issue:VERB subject={actor} object=permission|amnesty|pardon|autonomy|right|clemency|bail|citizenship|independence|concession|visa|license|licence|immunity iobject?={recipient} to|for?={recipient}',
    examples: [['Serbia granted autonomy to Kosovo.', { actor: 'Serbia', recipient: 'Kosovo' }]],
    counterExamples: ['The sign gave permission to smoke.'],
  },
  {
    id: 'declare-truce',
    pattern:
      'declare|announce|proclaim|offer|extend|accept|renew:VERB subject={actor} object=ceasefire|truce|cease-fire|cessation|armistice|amnesty with|in|against?={recipient}',
    examples: [['Rebels declared a ceasefire on Monday.', { actor: 'Rebels' }]],
    counterExamples: ['The poem declared a truce of words.'],
  },
  {
    id: 'hold-back',
    pattern:
      'drop|withdraw|abandon|retract|scrap|shelve:VERB subject={actor} object=demand|claim|objection|charge|accusation|plan|threat|bill|law|opposition|lawsuit|investigation|probe|inquiry|case against|to|on?={recipient}',
    examples: [['Serbia dropped its objections to Kosovo.', { actor: 'Serbia' }]],
    counterExamples: ['The printer dropped the claim form.'],
  },
])
