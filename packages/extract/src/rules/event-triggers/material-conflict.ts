/** PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT: what actors do against one another. */
import { defineTriggers } from '../../events/trigger-row.ts'

/** PROTEST: demonstrations, strikes, rallies. */
export const protest = defineTriggers('PROTEST', [
  {
    id: 'protest',
    pattern:
      'protest|demonstrate|rally|march|picket|riot:VERB subject={actor} against|outside|before|at?={recipient}',
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
    pattern: 'take|pour|flood:VERB subject={actor} to|into=street|square',
    mode: 'demo',
    examples: [['Thousands of protesters took to the streets.', { actor: 'Protesters' }]],
    counterExamples: ['Cyclists took to the street food.'],
  },
  {
    id: 'stage-protest',
    pattern: '@protest:NOUN agent={actor} against|outside?={recipient}',
    mode: 'demo',
    examples: [['Students staged a protest against the government.', { actor: 'Students' }]],
    counterExamples: ['The strike of the clock was late.'],
  },
])

/** SANCTION: penalties, breaking off. */
export const sanction = defineTriggers('SANCTION', [
  {
    id: 'impose-sanctions',
    pattern:
      'impose|introduce|slap|declare|extend|tighten|announce:VERB subject={actor} object=@restriction on|against?={recipient}',
    examples: [['The EU imposed sanctions on Belarus.', { actor: 'European Union', recipient: 'Belarus' }]],
    counterExamples: ['The disease imposed restrictions on travel.'],
  },
  {
    id: 'sanction',
    pattern: 'sanction|blacklist|boycott|expel|fine:VERB subject?={actor} object={recipient}',
    examples: [['Norway sanctioned Iran.', { actor: 'Norway', recipient: 'Iran' }]],
    counterExamples: ['The club fined late members.'],
  },
  {
    id: 'suspend-relations',
    pattern:
      'suspend|sever|cut|break|freeze:VERB subject={actor} object=relation|tie|aid|talk|cooperation|asset|membership with|to|of?={recipient} particle?=off',
    examples: [['Hungary severed relations with Ukraine.', { actor: 'Hungary', recipient: 'Ukraine' }]],
    counterExamples: ['Storms cut ties to the mainland.'],
  },
])

/** MOBILIZE: forces moved or made ready. */
export const mobilize = defineTriggers('MOBILIZE', [
  {
    id: 'deploy',
    pattern:
      'deploy|mass|mobilise|mobilize|station|amass|send|dispatch|move:VERB subject?={actor} object=@troops in|to|near|at|along?={place}',
    examples: [['Russia deployed troops to Armenia.', { actor: 'Russia' }]],
    counterExamples: ['The parachute deployed late.'],
  },
])

/** COERCE: arrests, crackdowns, seizures. */
export const coerce = defineTriggers('COERCE', [
  {
    id: 'arrest',
    pattern:
      'arrest|detain|imprison|jail|seize|deport|abduct|kidnap|evict|extradite|capture|intern:VERB subject?={actor} object={recipient}',
    mode: 'arrest',
    examples: [['Azerbaijan detained Ruben Vardanyan at the checkpoint.', { actor: 'Azerbaijan' }]],
    counterExamples: ['The photo captured the moment.'],
  },
  {
    id: 'block-road',
    pattern:
      'block|blockade|close|besiege|cut:VERB subject={actor} object=road|corridor|border|access|route|traffic|airport|port|crossing',
    mode: 'restrict',
    examples: [['Azerbaijan blocked the road.', { actor: 'Azerbaijan' }]],
    counterExamples: ['Snow blocked the road.'],
  },
])

/** ASSAULT: force. */
export const assault = defineTriggers('ASSAULT', [
  {
    id: 'attack',
    pattern:
      'attack|shell|bomb|bombard|strike|invade|assault|raid|ambush|massacre|assassinate|torture|shoot|murder|storm:VERB subject?={actor} object={recipient}',
    examples: [['Azerbaijan attacked Armenia.', { actor: 'Azerbaijan', recipient: 'Armenia' }]],
    counterExamples: ['The critic attacked the paint with gusto.', 'Fear struck the village.'],
  },
  {
    id: 'attack-place',
    pattern: 'attack|shell|bomb|bombard|strike|invade|raid|storm:VERB subject={actor} object={place}',
    examples: [['Azerbaijani forces shelled Stepanakert.', { actor: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['Hail shelled the roof.'],
  },
  {
    id: 'kill',
    pattern: 'kill|wound|injure:VERB subject={actor} object={recipient}',
    examples: [['Gunmen killed civilians near the border.', { actor: 'Gunmen', recipient: 'Civilians' }]],
    counterExamples: ['The flood killed dozens.'],
  },
  {
    id: 'launch-operation',
    pattern:
      'launch|start|begin|mount|conduct|wage|carry|unleash|initiate|commence|open:VERB subject?={actor} object=@operation against|on|in?={recipient} particle?=out',
    examples: [
      ['Azerbaijan launched an offensive against Armenia.', { actor: 'Azerbaijan', recipient: 'Armenia' }],
    ],
    counterExamples: ['The shop launched a campaign.'],
  },
  {
    id: 'launched-operation',
    pattern: '@operation:NOUN agent={actor} against|on={recipient}',
    examples: [
      ['The attack by Azerbaijan on Armenia shocked many.', { actor: 'Azerbaijan', recipient: 'Armenia' }],
    ],
    counterExamples: ['The attack of the flu on the child was mild.'],
  },
  {
    id: 'destroy-targets',
    pattern:
      'destroy|hit|target|neutralise|neutralize|eliminate|raze:VERB subject={actor} object=target|position|tank|helicopter|drone|village|equipment|vehicle|system|house|infrastructure|building|facility|depot|post',
    mode: 'destroy',
    examples: [['Azerbaijani forces destroyed two tanks.', { actor: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['Moths destroyed the house plants.'],
  },
  {
    id: 'open-fire',
    pattern: 'open|return:VERB subject={actor} object=fire on|at|against?={recipient}',
    mode: 'firearms',
    examples: [
      [
        'Armenian troops opened fire on border guards.',
        { actor: 'Armed forces of Armenia', recipient: 'Border guards' },
      ],
    ],
    counterExamples: ['He opened the fire door.'],
  },
  {
    id: 'come-under-fire',
    pattern: 'come|be:VERB subject={recipient} under=@fire from?={actor} by?={actor}',
    mode: 'firearms',
    examples: [['Azerbaijani army units came under fire.', { recipient: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['The plan came under scrutiny.'],
  },
  {
    id: 'lay-mines',
    pattern: 'lay|plant|place|detonate:VERB subject={actor} object=@explosive',
    mode: 'explosives',
    examples: [['A sabotage group laid mines on the road.', { actor: 'A sabotage group' }]],
    counterExamples: ['The hen laid eggs.'],
  },
  {
    id: 'target-of',
    pattern: 'target:NOUN subject={recipient} of?=@operation',
    examples: [
      ['Civilians were not the target of the operation.', { recipient: 'Civilians', negated: true }],
    ],
    counterExamples: ['The target of the operation was the bank.'],
  },
])
