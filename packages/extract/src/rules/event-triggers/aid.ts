/** AID: help that is given: money, arms, food, peacekeepers, shelter, rescue. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const aid = defineTriggers('AID', [
  {
    id: 'grant-asylum',
    pattern:
      'grant|give|offer|provide:VERB subject?={actor} object=@asylum iobject?={recipient} to|for?={recipient}',
    examples: [['Norway granted asylum to refugees.', { actor: 'Norway', recipient: 'Refugees' }]],
    counterExamples: ['The cave granted shelter to bats.'],
  },
  {
    id: 'provide-aid',
    pattern:
      'provide|give|send|supply|deliver|donate|ship|allocate|grant|lend|offer|contribute|disburse|airlift|dispatch|hand|extend|award|approve|channel|add|release|distribute|sell|announce|increase|double|continue:VERB subject={actor} object=@aid|@weapon iobject?={recipient} to|for|in?={recipient}',
    examples: [['France gave aid to Ukraine.', { actor: 'France', recipient: 'Ukraine' }]],
    counterExamples: ['Trees provide shelter to birds.'],
  },
  {
    id: 'provide-with-aid',
    pattern:
      'provide|supply|arm|equip:VERB subject={actor} object={recipient} with=@aid|@weapon|missile|drone',
    examples: [['France supplied Ukraine with weapons.', { actor: 'France', recipient: 'Ukraine' }]],
    counterExamples: ['The menu supplied guests with food.'],
  },
  {
    id: 'receive-aid',
    pattern: 'receive|get|obtain:VERB subject={recipient} object=@aid|@weapon from={actor}',
    examples: [['Ukraine received weapons from France.', { actor: 'France', recipient: 'Ukraine' }]],
    counterExamples: ['The tree received help from rain.'],
  },
  {
    id: 'take-in',
    pattern:
      'accept|admit|shelter|house|resettle|receive|welcome|take:VERB subject={actor} object=refugee|migrant|evacuee|immigrant|asylum-seeker|wounded',
    examples: [['Norway accepted refugees in May.', { actor: 'Norway' }]],
    counterExamples: ['The novel accepted refugees as heroes.'],
  },
  {
    id: 'open-borders',
    pattern: 'open:VERB subject={actor} object=border|door|frontier to={recipient}',
    examples: [['Norway opened its borders to refugees.', { actor: 'Norway', recipient: 'Refugees' }]],
    counterExamples: ['The key opened the door to the cellar.'],
  },
  {
    id: 'help',
    pattern:
      'help|assist|aid|rescue|evacuate|train|relieve|feed|finance|fund|bail|arm|subsidise|subsidize|treat|free|shelter|save:VERB subject={actor} object={recipient}',
    examples: [
      ['Norway helped Ukraine.', { actor: 'Norway', recipient: 'Ukraine' }],
      ['Police rescued hostages.', { actor: 'Police', recipient: 'Hostages' }],
    ],
    counterExamples: ['Salt helps the taste.'],
  },
  {
    id: 'rescue-some',
    pattern: 'rescue|evacuate|airlift:VERB subject={actor} object=*',
    examples: [['The police have rescued 12 swimmers.', { actor: 'Police' }]],
    counterExamples: ['A late goal rescued a point.'],
  },
  {
    id: 'forgive-debt',
    pattern:
      'forgive|cancel|write|reschedule:VERB subject={actor} object=debt|loan of|to|for?={recipient} owner?={recipient}',
    examples: [['Norway forgave the debt of Zambia.', { actor: 'Norway', recipient: 'Zambia' }]],
    counterExamples: ['The law cancelled the debt.'],
  },
  {
    id: 'deploy-for-peacekeeping',
    pattern:
      'deploy|send|dispatch|approve|announce|contribute:VERB subject?={actor} object=@troops|deployment|platoon|contingent on|as|in|for=peacekeeping|mission|peacekeeping-mission|peacekeeping-force|peacekeeping-operation|peacekeeper in|to|along?={recipient}',
    examples: [['Norway sent troops on a mission to Mali.', { actor: 'Norway' }]],
    counterExamples: ['The game sent its troops on a mission.'],
  },
  {
    id: 'raise-money',
    pattern: 'raise|collect:VERB subject={actor} object=money|fund|aid|donation for={recipient}',
    examples: [['Students raised money for refugees.', { actor: 'Students', recipient: 'Refugees' }]],
    counterExamples: ['The sale raised money for a roof.'],
  },
  {
    id: 'send-peacekeepers',
    pattern:
      'send|deploy|dispatch|contribute:VERB subject?={actor} object=@peacekeepers|doctor|medic|rescuer|team|instructor|adviser|expert|nurse in|to={recipient}',
    examples: [['Norway sent peacekeepers to Mali.', { actor: 'Norway', recipient: 'Mali' }]],
    counterExamples: ['The app sent workers to sleep.'],
  },
  {
    id: 'send-observers',
    pattern: 'send|deploy|dispatch:VERB subject={actor} object=@peacekeepers|observer|monitor',
    mode: 'peacekeeping',
    examples: [['Norway has sent monitors.', { actor: 'Norway' }]],
    counterExamples: ['The shop sent monitors to its customers.'],
  },
  {
    id: 'peacekeepers-serve',
    pattern:
      'serve|participate|deploy|arrive:VERB subject={actor} in=operation|mission|peacekeeping|peacekeeping-operation',
    examples: [
      ['Norwegian soldiers have served in a peacekeeping mission.', { actor: 'Armed forces of Norway' }],
    ],
    counterExamples: ['The pump served in operation for years.'],
  },
  {
    id: 'aid-to',
    pattern: 'aid|assistance|relief|loan|grant|donation|funding:NOUN agent={actor} to|for={recipient}',
    examples: [['The aid of Norway to Ukraine arrived.', { recipient: 'Ukraine' }]],
    counterExamples: ['An aid to memory was printed.'],
  },
  {
    id: 'be-donor',
    pattern: 'donor|supplier|contributor:NOUN subject={actor} to|of={recipient}',
    examples: [['Norway is a donor to Zambia.', { actor: 'Norway', recipient: 'Zambia' }]],
    counterExamples: ['Rain is a contributor to growth.'],
  },
])
