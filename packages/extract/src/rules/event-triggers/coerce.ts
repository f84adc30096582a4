/** COERCE: arrests, crackdowns, seizures, bans, curfews, censorship, cyber-attacks. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const coerce = defineTriggers('COERCE', [
  {
    id: 'arrest',
    pattern:
      'arrest|detain|imprison|jail|intern|incarcerate|apprehend|nab|handcuff|sentence:VERB subject?={actor} object={recipient}',
    mode: 'arrest',
    examples: [['Azerbaijan detained Ruben Vardanyan at the checkpoint.', { actor: 'Azerbaijan' }]],
    counterExamples: ['The photo arrested the eye.'],
  },
  {
    id: 'arrest-some',
    pattern:
      'arrest|detain|imprison|jail|apprehend|sentence:VERB subject={actor} object=* object?={recipient}',
    mode: 'arrest',
    examples: [['Police have arrested the ringleader.', { actor: 'Police' }]],
    counterExamples: ['The photo arrested the eye.'],
  },
  {
    id: 'order-detention',
    pattern:
      'order|announce|authorise|authorize|approve:VERB subject={actor} object=arrest|detention|imprisonment|closure|deportation|seizure|eviction|jailing|demolition of?={recipient}',
    mode: 'arrest',
    examples: [['Iran has ordered the arrest of two activists.', { actor: 'Iran', recipient: 'Activists' }]],
    counterExamples: ['The recipe ordered the closure of the lid.'],
  },
  {
    id: 'order-jailed',
    pattern:
      'order:VERB subject={actor} object={recipient} infinitive|complement=jail|detain|arrest|suspend|close|shut|deport|leave|imprison|evict',
    mode: 'restrict',
    examples: [
      [
        'Iran has ordered the newspaper to suspend publication.',
        { actor: 'Iran', recipient: 'The newspaper' },
      ],
    ],
    counterExamples: ['The sign ordered us to leave.'],
  },
  {
    id: 'order-arrest',
    pattern: 'arrest|detention|imprisonment|arrest-warrant:NOUN doer={actor} of|for?={recipient}',
    mode: 'arrest',
    examples: [['The arrest of activists by Iran went on.', { actor: 'Iran', recipient: 'Activists' }]],
    counterExamples: ['The arrest of decay takes time.'],
  },
  {
    id: 'issue-warrant',
    pattern: 'issue|seek:VERB subject={actor} object=warrant|arrest-warrant for|against={recipient}',
    mode: 'arrest',
    examples: [
      ['The court has issued a warrant for two activists.', { actor: 'The court', recipient: 'Activists' }],
    ],
    counterExamples: ['The shop issued a warrant for repairs.'],
  },
  {
    id: 'deport',
    pattern: 'deport|exile|repatriate|displace:VERB subject?={actor} object={recipient}',
    mode: 'deport',
    examples: [['Norway deported refugees.', { actor: 'Norway', recipient: 'Refugees' }]],
    counterExamples: ['The wind displaced the sand.'],
  },
  {
    id: 'seize',
    pattern:
      'seize|confiscate|impound|freeze|nationalise|nationalize|expropriate|intercept|search|raid|occupy|annex:VERB subject?={actor} object={recipient} in?={place}',
    mode: 'seize',
    examples: [['The police have raided the company.', { actor: 'Police', recipient: 'The company' }]],
    counterExamples: ['The photo seized the moment.'],
  },
  {
    id: 'seize-thing',
    pattern:
      'seize|confiscate|impound|nationalise|nationalize|expropriate|intercept|search|raid|occupy|capture|annex|retake|overrun:VERB subject={actor} object=@territory|@property|ship|tanker|vessel|asset|document|office|land|account|cargo|consulate|residence|control|field|checkpoint of|from?={recipient} owner?={recipient}',
    mode: 'seize',
    examples: [['Iran seized a tanker.', { actor: 'Iran' }]],
    counterExamples: ['Rust seized the engine.'],
  },
  {
    id: 'take-thing',
    pattern:
      'take:VERB subject={actor} object=@territory|@property|ship|tanker|vessel|asset|document|land|account|cargo|consulate|residence|control|field|checkpoint of|from?={recipient} owner?={recipient}',
    mode: 'seize',
    examples: [['Iran took control of the port.', { actor: 'Iran' }]],
    counterExamples: ['Greece took part.', 'President Lind took office on Friday.'],
  },
  {
    id: 'block-road',
    pattern:
      'block|blockade|close|besiege|cut|seal|cordon|shut:VERB subject={actor} object=@road|city|town|area|territory|embassy|school|office particle?=off|down with|to?={recipient}',
    mode: 'restrict',
    examples: [['Azerbaijan blocked the road.', { actor: 'Azerbaijan' }]],
    counterExamples: ['Snow blocked the road.'],
  },
  {
    id: 'besiege',
    pattern: 'besiege|blockade|encircle:VERB subject={actor} object={recipient}',
    mode: 'restrict',
    examples: [['Azerbaijan has blockaded Armenia.', { actor: 'Azerbaijan', recipient: 'Armenia' }]],
    counterExamples: ['Fans besieged the shop.'],
  },
  {
    id: 'ban',
    pattern:
      'ban|outlaw|bar|prohibit|forbid|disqualify|restrict|dissolve|proscribe:VERB subject?={actor} object={recipient} from?={content}',
    mode: 'restrict',
    examples: [['Russia banned the opposition.', { actor: 'Russia' }]],
    counterExamples: ['The diet banned sugar.'],
  },
  {
    id: 'ban-thing',
    pattern:
      'ban|outlaw|prohibit|forbid|restrict|dissolve|proscribe:VERB subject={actor} object=* of|by|from?={recipient}',
    mode: 'restrict',
    examples: [['Russia banned rallies.', { actor: 'Russia' }]],
    counterExamples: ['The diet banned sugar.'],
  },
  {
    id: 'impose-curfew',
    pattern:
      'impose|declare|extend|enforce|order|introduce:VERB subject={actor} object=curfew in|on|across?={recipient}',
    mode: 'curfew',
    examples: [['Turkey imposed a curfew in Cizre.', { actor: 'Turkey' }]],
    counterExamples: ['The snow imposed a curfew.'],
  },
  {
    id: 'impose-martial-law',
    pattern:
      'impose|declare|proclaim|extend|announce:VERB subject={actor} object=law|emergency|siege|martial-law|state in|on|across?={recipient}',
    mode: 'martial-law',
    examples: [['Turkey declared a state of emergency.', { actor: 'Turkey' }]],
    counterExamples: ['The virus imposed its own law.'],
  },
  {
    id: 'impose-restrictions',
    pattern:
      'impose|introduce|tighten|place|enforce|lay:VERB subject={actor} object=restriction|blockade|siege|lockdown|control|quarantine|border|checkpoint on|in|to?={recipient}',
    mode: 'restrict',
    examples: [['Turkey has imposed restrictions on refugees.', { actor: 'Turkey', recipient: 'Refugees' }]],
    counterExamples: ['The cold imposed restrictions on growth.'],
  },
  {
    id: 'censor',
    pattern:
      'censor|ban|block|close|shut|suspend|jam|shutter:VERB subject?={actor} object=@media particle?=down of?={recipient}',
    mode: 'censor',
    examples: [['Turkey has censored newspapers.', { actor: 'Turkey' }]],
    counterExamples: ['The wind shut the book.'],
  },
  {
    id: 'crack-down',
    pattern: 'crack|clamp:VERB subject={actor} particle=down on?={recipient}',
    mode: 'restrict',
    examples: [['Turkey cracked down on activists.', { actor: 'Turkey' }]],
    counterExamples: ['The ice cracked under the boot.'],
  },
  {
    id: 'repress',
    pattern:
      'repress|oppress|persecute|harass|intimidate|suppress|silence|evict|disperse|quell|crush|coerce|overthrow|topple|quarantine:VERB subject?={actor} object={recipient}',
    mode: 'restrict',
    examples: [['Police dispersed protesters.', { actor: 'Police', recipient: 'Protesters' }]],
    counterExamples: ['The wind dispersed the fog.'],
  },
  {
    id: 'hack',
    pattern: 'hack|cyberattack:VERB subject?={actor} object|into={recipient}',
    mode: 'cyber',
    examples: [['Iran has hacked the company.', { actor: 'Iran' }]],
    counterExamples: ['He hacked the branch off.'],
  },
  {
    id: 'launch-cyber-attack',
    pattern:
      'launch|conduct|carry|mount|wage|stage:VERB subject={actor} object=cyberattack|cyber-attack|cyber-warfare|cyber-war|cyber-operation|hack particle?=out on|against?={recipient}',
    mode: 'cyber',
    examples: [['Iran launched a cyber attack on Norway.', { actor: 'Iran', recipient: 'Norway' }]],
    counterExamples: ['The school launched a cyber course.'],
  },
  {
    id: 'cyber-attack',
    pattern:
      'attack|cyberattack|cyber-attack|war|warfare|hack:NOUN modifier=cyber|hacking doer={actor} on|against?={recipient}',
    mode: 'cyber',
    examples: [['The cyber attack by Iran against Norway failed.', { actor: 'Iran' }]],
    counterExamples: ['The cyber attack of the virus was brief.'],
  },
  {
    id: 'cut-utilities',
    pattern:
      'cut|shut|disconnect|withhold|stop|block:VERB subject={actor} object=electricity|water|power|internet|gas|food|medicine|heating|communication to|for|in|of?={recipient} particle?=off',
    mode: 'withhold',
    examples: [['Israel cut off electricity to Gaza.', { actor: 'Israel' }]],
    counterExamples: ['The storm cut power to homes.'],
  },
  {
    id: 'crackdown',
    pattern: 'crackdown|repression|raid|purge|siege:NOUN doer={actor} on|against|of={recipient}',
    mode: 'restrict',
    examples: [['Turkey has begun a crackdown on activists.', { actor: 'Turkey', recipient: 'Activists' }]],
    counterExamples: ['The purge of the files took an hour.'],
  },
])
