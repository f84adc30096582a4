/** REJECT: refusals, vetoes, denials of permission, talks left or called off, agreements broken. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const reject = defineTriggers('REJECT', [
  {
    id: 'refuse',
    pattern:
      'refuse|decline:VERB subject={actor} infinitive?={content} object?=@proposal|@talks|@agreement of|from|by|with|to?={recipient}',
    examples: [['Armenia refused to sign the agreement.', { actor: 'Armenia' }]],
    counterExamples: ['The engine refused to start.'],
  },
  {
    id: 'reject',
    pattern:
      'reject|veto|rebuff|spurn|dismiss|snub|oppose|overrule|defy|ignore|disregard|turn|shun:VERB subject?={actor} object=@proposal|@talks|@agreement|@charge of|from|by|with?={recipient} owner?={recipient} particle?=down',
    examples: [['Iran rejected the proposal of France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['The machine rejected the coin.'],
  },
  {
    id: 'rule-out',
    pattern: 'rule:VERB subject={actor} particle=out object={content} with|of?={recipient}',
    examples: [['Iran ruled out talks with France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['Snow ruled out the match.'],
  },
  {
    id: 'reject-actor',
    pattern: 'reject|rebuff|snub|defy|disobey:VERB subject?={actor} object={recipient}',
    examples: [['Iran snubbed France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['The lock defied the thief.'],
  },
  {
    id: 'reject-any',
    pattern:
      'reject|veto|rebuff|spurn|oppose|snub:VERB subject={actor} object=* object?={recipient} by|of|from?={recipient} owner?={recipient}',
    examples: [['Iran rejected the ruling of a court.', { actor: 'Iran' }]],
    counterExamples: ['The body rejected the organ.'],
  },
  {
    id: 'vote-against',
    pattern: 'vote|campaign:VERB subject={actor} against|down={content} of|from|by?={recipient}',
    examples: [['Parliament voted against the deal.', { actor: 'Parliament' }]],
    counterExamples: ['Feet voted against the show.'],
  },
  {
    id: 'deny-permission',
    pattern:
      'deny|refuse|block|bar|withhold:VERB subject?={actor} object=permission|access|entry|visa|request|bail|asylum|passage|aid|consent|overflight iobject?={recipient} to|for?={recipient}',
    examples: [['Iran denied entry to journalists.', { actor: 'Iran', recipient: 'Journalists' }]],
    counterExamples: ['The rust denied access to the lock.'],
  },
  {
    id: 'fail-to-agree',
    pattern:
      'fail:VERB subject={actor} infinitive=agree|reach|resolve|sign|honour|honor|comply|respond|meet|implement|ratify&{content}',
    reciprocal: true,
    examples: [['Iran failed to agree with France.', { actor: 'Iran' }]],
    counterExamples: ['The engine failed to respond.'],
  },
  {
    id: 'leave-talks',
    pattern:
      'leave|quit|abandon|suspend|cancel|postpone|walk|storm|skip|scrap|exit:VERB subject={actor} object|out|from=@talks|visit|@agreement|trip|participation with|to|of|between?={recipient}',
    mode: 'meet',
    examples: [['Iran abandoned the talks with France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['The dog left the meeting.'],
  },
  {
    id: 'break-agreement',
    pattern:
      'renege|back:VERB subject={actor} on|from|out=@agreement|promise|pledge|commitment|nuclear-accord with|by?={recipient}',
    examples: [['Iran reneged on the accord with France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['The cat backed out of the deal box.'],
  },
  {
    id: 'violate',
    pattern:
      'violate|breach|flout|contravene:VERB subject={actor} object=@burden|resolution|order|law|norm|treaty|agreement|ruling of|by?={recipient} owner?={recipient}',
    examples: [['Iran violated the resolution of the United Nations.', { actor: 'Iran' }]],
    counterExamples: ['The stunt violated the law of gravity.'],
  },
  {
    id: 'out-of-question',
    pattern:
      'block|obstruct|thwart|shelve|stall|torpedo:VERB subject={actor} object=@proposal|@talks|@agreement|election|membership of|from|by?={recipient} owner?={recipient}',
    examples: [['Iran blocked the resolution of France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['Snow stalled the talks.'],
  },
  {
    id: 'rejection-by',
    pattern: 'rejection|refusal|veto:NOUN doer={actor} of?={content} infinitive?={content}',
    examples: [['Iran reiterated its refusal to sign.', { actor: 'Iran' }]],
    counterExamples: ['The rejection of the organ was swift.'],
  },
  {
    id: 'be-unwilling',
    pattern: 'unwilling|reluctant|opposed:ADJ subject={actor} infinitive?={content} to?={content}',
    examples: [['Iran is unwilling to sign the deal.', { actor: 'Iran' }]],
    counterExamples: ['The door was reluctant to open.'],
  },
])
