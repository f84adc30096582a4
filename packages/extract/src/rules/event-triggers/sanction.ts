/** SANCTION: penalties, breaking off, expulsion, withdrawal from bodies, convictions. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const sanction = defineTriggers('SANCTION', [
  {
    id: 'impose-sanctions',
    pattern:
      'impose|introduce|slap|extend|tighten|announce|prolong|reimpose|renew|levy|adopt|approve|enforce|place|order|maintain|expand:VERB subject?={actor} object=sanction|embargo|penalty|tariff|ban on|against?={recipient} object!=curfew',
    mode: 'discontinue',
    examples: [['The EU imposed sanctions on Belarus.', { actor: 'European Union', recipient: 'Belarus' }]],
    counterExamples: ['The disease imposed penalties on growth.'],
  },
  {
    id: 'expel',
    pattern:
      'expel|oust|eject|evict|suspend|banish:VERB subject?={actor} object={recipient} from?={recipient}',
    mode: 'expel',
    examples: [['Norway has expelled three diplomats.', { actor: 'Norway' }]],
    counterExamples: ['The lungs expelled air.'],
  },
  {
    id: 'expel-diplomats',
    pattern:
      'expel|recall|withdraw|dismiss:VERB subject={actor} object=@envoy|mission|attache from|of|to?={recipient} owner?={recipient}',
    mode: 'expel',
    examples: [['Norway recalled its ambassador from Iran.', { actor: 'Norway', recipient: 'Iran' }]],
    counterExamples: ['The play recalled an ambassador.'],
  },
  {
    id: 'sanction',
    pattern:
      'sanction|blacklist|fine|penalise|penalize|punish|ostracise|isolate:VERB subject?={actor} object={recipient}',
    mode: 'discontinue',
    examples: [['Norway sanctioned Iran.', { actor: 'Norway', recipient: 'Iran' }]],
    counterExamples: ['The club fined late members.'],
  },
  {
    id: 'suspend-relations',
    pattern:
      'suspend|sever|cut|break|freeze|halt|stop|reduce|curtail|end|withdraw|withhold|downgrade|slash|discontinue|scale|terminate:VERB subject={actor} object=@ties|aid|talk|cooperation|asset|membership|assistance|trade|link|funding|import|export|flight|supply|delivery|program|programme|contribution|sale|fund|shipment|mediation|effort|negotiation with|to|of|for|from|in?={recipient} particle?=off|back',
    mode: 'discontinue',
    examples: [['Hungary severed relations with Ukraine.', { actor: 'Hungary', recipient: 'Ukraine' }]],
    counterExamples: ['Storms cut ties to the mainland.'],
  },
  {
    id: 'announce-suspension',
    pattern:
      'announce|order|declare|impose|make:VERB subject={actor} object=suspension|cut|freeze|reduction|severance of|in|to=@aid|@ties|trade|flight|export|import|contact to|with|in?={recipient}',
    mode: 'discontinue',
    examples: [['Hungary announced a suspension of aid on Monday.', { actor: 'Hungary' }]],
    counterExamples: ['The shop announced a cut of prices.'],
  },
  {
    id: 'suspension-of',
    pattern:
      'suspension|freeze|reduction|severance:NOUN doer={actor} of|in|to=aid|tie|relation|link|trade|assistance|flight|cooperation with|to?={recipient}',
    mode: 'discontinue',
    examples: [['The suspension of links by Hungary lasted a year.', { actor: 'Hungary' }]],
    counterExamples: ['The suspension of the car was soft.'],
  },
  {
    id: 'withdraw-from',
    pattern:
      'withdraw|quit|leave|exit|pull:VERB subject={actor} from|object|out=treaty|pact|accord|agreement|alliance|organisation|organization|convention|council|union|bloc|community particle?=out with?={recipient}',
    mode: 'withdraw',
    examples: [['Hungary withdrew from the treaty.', { actor: 'Hungary' }]],
    counterExamples: ['Ink left the agreement.'],
  },
  {
    id: 'withdraw-staff',
    pattern:
      'withdraw|pull|evacuate|remove:VERB subject={actor} object=peacekeeper|peacekeeping-force|peacekeeping-troop|observer|inspector|monitor|staff|mission|worker from={recipient}',
    mode: 'withdraw',
    examples: [['Norway has withdrawn the observers from Mali.', { actor: 'Norway', recipient: 'Mali' }]],
    counterExamples: ['The pump withdrew staff from view.'],
  },
  {
    id: 'convict',
    pattern: 'convict|fine:VERB subject?={actor} object={recipient}',
    mode: 'convict',
    examples: [['The court has convicted two activists.', { actor: 'The court', recipient: 'Activists' }]],
    counterExamples: ['The mirror convicted the wall.'],
  },
  {
    id: 'boycott-actor',
    pattern: 'boycott|shun:VERB subject={actor} object={recipient}',
    mode: 'discontinue',
    examples: [['Norway shunned Iran.', { actor: 'Norway', recipient: 'Iran' }]],
    counterExamples: ['The cat shunned the dog.'],
  },
  {
    id: 'advise-against-travel',
    pattern: 'advise|warn:VERB subject={actor} against=travel|trip|visit to?={recipient}',
    mode: 'discontinue',
    examples: [['Norway has advised against travel to Iran.', { actor: 'Norway' }]],
    counterExamples: ['The guide advised against travel by night.'],
  },
])
