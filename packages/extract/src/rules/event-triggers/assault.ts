/** ASSAULT: force. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const assault = defineTriggers('ASSAULT', [
  {
    id: 'abduct',
    pattern: 'abduct|kidnap|hijack|capture:VERB subject?={actor} object={recipient}',
    mode: 'abduct',
    examples: [['The gunmen have kidnapped two journalists.', { actor: 'Gunmen', recipient: 'Journalists' }]],
    counterExamples: ['The melody hijacked my mind.'],
  },
  {
    id: 'hold-hostage',
    pattern:
      'hold|take|seize|use:VERB subject={actor} object?={recipient} as|object|complement=hostage|captive|shield|human-shield',
    mode: 'abduct',
    examples: [['The gunmen have taken hostages.', { actor: 'Gunmen' }]],
    counterExamples: ['The plot took readers hostage.'],
  },
  {
    id: 'beat',
    pattern:
      'beat|assault|punch|club|whip|flog|stone|lynch|manhandle:VERB subject?={actor} object={recipient} particle?=up',
    mode: 'beat',
    examples: [['The police have beaten protesters.', { actor: 'Police', recipient: 'Protesters' }]],
    counterExamples: ['The drum beat the hour.'],
  },
  {
    id: 'torture',
    pattern: 'torture|mutilate:VERB subject?={actor} object={recipient}',
    mode: 'torture',
    examples: [['The soldiers have tortured the prisoners.', { recipient: 'Prisoners' }]],
    counterExamples: ['Doubt tortured the poet.'],
  },
  {
    id: 'rape',
    pattern: 'rape:VERB subject?={actor} object={recipient}',
    mode: 'sexual',
    examples: [['The rebels have raped women.', { actor: 'Rebels', recipient: 'Women' }]],
    counterExamples: ['The field of rape bloomed.'],
  },
  {
    id: 'assassinate',
    pattern:
      'assassinate|execute|massacre|murder|behead|slaughter|hang|gas|slay:VERB subject?={actor} object={recipient}',
    mode: 'targeted',
    examples: [['The gunmen have murdered two activists.', { actor: 'Gunmen', recipient: 'Activists' }]],
    counterExamples: ['The band murdered the song.'],
  },
  {
    id: 'airstrike',
    pattern:
      'strike|raid|airstrike|bombing|sortie|air-strike|air-raid:NOUN modifier=air|aerial|bombing doer={actor} on|against|in?={recipient}',
    mode: 'aerial',
    examples: [['The air strike by Israel on Syria ended.', { actor: 'Israel', recipient: 'Syria' }]],
    counterExamples: ['The air raid siren was tested.'],
  },
  {
    id: 'shell',
    pattern: 'shell|bombard|pound:VERB subject={actor} object={recipient}',
    mode: 'heavy-weapons',
    examples: [['The rebels have shelled Armenia.', { actor: 'Rebels', recipient: 'Armenia' }]],
    counterExamples: ['Hail shelled the roof.', 'Waves pounded the coast.'],
  },
  {
    id: 'bomb',
    pattern: 'bomb|airstrike|strafe|dynamite:VERB subject?={actor} object={recipient}',
    mode: 'aerial',
    examples: [['Russia has bombed Ukraine.', { actor: 'Russia', recipient: 'Ukraine' }]],
    counterExamples: ['The comedy bombed.'],
  },
  {
    id: 'shoot',
    pattern: 'shoot|gun:VERB subject?={actor} object={recipient} at?={recipient} particle?=down|dead',
    mode: 'firearms',
    examples: [['The police have shot two protesters.', { actor: 'Police', recipient: 'Protesters' }]],
    counterExamples: ['The crew shot the film.'],
  },
  {
    id: 'attack',
    pattern:
      'attack|strike|invade|ambush|storm|kill|wound|injure|hit|target|maim|stab|overrun|engage|fight|destroy|battle|defeat|punish:VERB subject={actor} object={recipient}',
    examples: [['Azerbaijan attacked Armenia.', { actor: 'Azerbaijan', recipient: 'Armenia' }]],
    counterExamples: ['The critic attacked the paint with gusto.', 'Fear struck the village.'],
  },
  {
    id: 'be-attacked',
    pattern:
      'attack|invade|ambush|kill|wound|injure|slay|maim|stab|shell|bombard:VERB object={recipient} by?={actor}',
    examples: [['Civilians were killed near Aleppo.', { recipient: 'Civilians' }]],
    counterExamples: ['The mood was killed.', 'The plan was attacked.'],
  },
  {
    id: 'attack-place',
    pattern:
      'attack|shell|bomb|bombard|strike|invade|raid|storm|pound|rocket:VERB subject={actor} object={place}',
    examples: [['Azerbaijani forces have shelled Karabakh.', { actor: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['Hail shelled the roof.'],
  },
  {
    id: 'attack-target',
    pattern:
      'attack|strike|ambush|storm|hit|raid:VERB subject={actor} object=@property|camp|headquarters|checkpoint|convoy|patrol|embassy|airport|parliament|compound|mosque|barracks|station|troop|settlement of|in?={recipient} owner?={recipient}',
    examples: [['The gunmen have stormed a police station.', { actor: 'Gunmen' }]],
    counterExamples: ['Waves hit the base.'],
  },
  {
    id: 'kill-some',
    pattern: 'kill|wound|injure|massacre|behead:VERB subject={actor} object=*',
    examples: [['The gunmen killed dozens in the market.', { actor: 'Gunmen' }]],
    counterExamples: ['The flood killed dozens.'],
  },
  {
    id: 'clash',
    pattern:
      'clash|fight|battle|skirmish|tussle|scuffle:VERB subject={actor} with|against?={recipient} for!=*',
    reciprocal: true,
    examples: [['Rebels clashed with police.', { actor: ['Rebels', 'Police'] }]],
    counterExamples: ['The curtains clashed with the carpet.', 'The mayor is fighting for a new bridge.'],
  },
  {
    id: 'exchange-fire',
    pattern: 'exchange|trade:VERB subject={actor} object=fire|gunfire|shot|blow with?={recipient}',
    mode: 'firearms',
    reciprocal: true,
    examples: [['Rebels exchanged fire with police.', { actor: ['Rebels', 'Police'] }]],
    counterExamples: ['The boilers exchanged fire tubes.'],
  },
  {
    id: 'fire-on',
    pattern: 'fire|shoot:VERB subject={actor} on|at|into|across={recipient} object!=*',
    mode: 'firearms',
    examples: [['The rebels have fired on police.', { actor: 'Rebels', recipient: 'Police' }]],
    counterExamples: ['The oven fired at noon.'],
  },
  {
    id: 'launch-air-strike',
    pattern:
      'launch|conduct|carry|mount|stage|begin|resume|continue|order|make:VERB subject={actor} object=airstrike|air-strike|air-raid|bombing|sortie|air-attack particle?=out on|against|in?={recipient}',
    mode: 'aerial',
    examples: [['Israel launched an air strike on Syria.', { actor: 'Israel', recipient: 'Syria' }]],
    counterExamples: ['The museum launched an air raid exhibition.'],
  },
  {
    id: 'launch-drone-strike',
    pattern:
      'launch|conduct|carry|mount|stage|order|make:VERB subject={actor} object=drone-strike|drone-attack particle?=out on|against|in?={recipient}',
    mode: 'drone',
    examples: [['Russia launched a drone attack on Ukraine.', { actor: 'Russia', recipient: 'Ukraine' }]],
    counterExamples: ['The shop launched a drone sale.'],
  },
  {
    id: 'launch-operation',
    pattern:
      'launch|start|begin|mount|conduct|wage|carry|unleash|initiate|commence|open|continue|step|stage|perpetrate|order|intensify|resume:VERB subject?={actor} object=@operation against|on|in?={recipient} particle?=out|up',
    examples: [
      ['Azerbaijan launched an offensive against Armenia.', { actor: 'Azerbaijan', recipient: 'Armenia' }],
    ],
    counterExamples: ['The shop launched a campaign.'],
  },
  {
    id: 'launched-operation',
    pattern: '@violence|war:NOUN agent={actor} against|on={recipient}',
    examples: [
      ['The attack of Azerbaijan on Armenia lasted two days.', { actor: 'Azerbaijan', recipient: 'Armenia' }],
    ],
    counterExamples: ['The attack of the flu on the child was mild.'],
  },
  {
    id: 'destroy-targets',
    pattern:
      'destroy|hit|target|neutralise|neutralize|eliminate|raze|demolish|torch|burn|bulldoze|blow|ransack|down:VERB subject?={actor} object=@property owner?={recipient} of?={recipient} particle?=up|down',
    mode: 'destroy',
    examples: [['Azerbaijani forces destroyed two tanks.', { actor: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['The moths destroyed the house plants.'],
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
    id: 'fire-at',
    pattern:
      'fire|launch|lob|hurl|throw|rain:VERB subject={actor} object=@missile|stone|bomb|bottle|grenade on|at|into|against={recipient}',
    mode: 'heavy-weapons',
    examples: [['The rebels have fired rockets at Israel.', { actor: 'Rebels', recipient: 'Israel' }]],
    counterExamples: ['The oven fired clay at noon.'],
  },
  {
    id: 'crowd-control',
    pattern:
      'use|fire:VERB subject={actor} object=gas|cannon|baton|bullet|tear-gas|water-cannon infinitive?={content} on|at|against?={recipient}',
    mode: 'crowd-control',
    examples: [['Police used tear gas against protesters.', { actor: 'Police', recipient: 'Protesters' }]],
    counterExamples: ['The stove used gas.'],
  },
  {
    id: 'come-under-fire',
    pattern: 'come|be:VERB subject={recipient} under=@fire from|by?={actor}',
    mode: 'firearms',
    examples: [['Azerbaijani army units came under fire.', { recipient: 'Armed forces of Azerbaijan' }]],
    counterExamples: ['The plan came under scrutiny.'],
  },
  {
    id: 'lay-mines',
    pattern: 'lay|plant|place|detonate|explode:VERB subject={actor} object=@explosive',
    mode: 'explosives',
    examples: [['A sabotage group laid mines on the road.', { actor: 'A sabotage group' }]],
    counterExamples: ['The hen laid eggs.'],
  },
  {
    id: 'break-ceasefire',
    pattern:
      'violate|break|breach:VERB subject={actor} object=ceasefire|truce|cease-fire|armistice|ceasefire-agreement with?={recipient}',
    examples: [['Rebels violated the ceasefire.', { actor: 'Rebels' }]],
    counterExamples: ['The song broke the truce.'],
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
