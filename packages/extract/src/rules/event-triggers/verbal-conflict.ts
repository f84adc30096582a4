/** REQUEST, ACCUSE, REJECT, THREATEN: conflict in words. */
import { defineTriggers } from '../../events/trigger-row.ts'

/** REQUEST: asks, demands, calls, invitations. */
export const request = defineTriggers('REQUEST', [
  {
    id: 'call-on',
    pattern: 'call|appeal:VERB subject={actor} on|upon|to={recipient} infinitive?={content} for?={content}',
    examples: [
      ['Russia called on Armenia to withdraw its troops.', { actor: 'Russia', recipient: 'Armenia' }],
    ],
    counterExamples: ['Friends called on Sunday.'],
  },
  {
    id: 'call-for',
    pattern: 'call|appeal|ask|press|push|plead:VERB subject={actor} for={content} object?={recipient}',
    examples: [['France called for a ceasefire.', { actor: 'France' }]],
    counterExamples: ['The recipe calls for sugar.'],
  },
  {
    id: 'urge',
    pattern:
      'urge|ask|order|request|beg|implore|press|exhort|instruct|pressure:VERB subject?={actor} object={recipient} infinitive?={content}',
    examples: [
      [
        'Paris urged Baku to open the road.',
        { actor: 'Government of France', recipient: 'Government of Azerbaijan' },
      ],
    ],
    counterExamples: ['Hunger urged the wolves on.'],
  },
  {
    id: 'demand',
    pattern: 'demand|request|seek:VERB subject={actor} object={content} from|of?={recipient}',
    examples: [['Baku demanded the withdrawal of Armenian troops.', { actor: 'Government of Azerbaijan' }]],
    counterExamples: ['The job demands patience.'],
  },
  {
    id: 'demand-that',
    pattern: 'demand|request|insist:VERB subject={actor} clause={content}',
    examples: [['Ankara demanded that Stockholm extradite the suspects.', { actor: 'Government of Turkey' }]],
    counterExamples: ['The plot demands that he die.'],
  },
  {
    id: 'demand-to',
    pattern: 'demand:VERB subject={actor} infinitive={content}',
    examples: [['Iran demanded to see the report.', { actor: 'Iran' }]],
    counterExamples: ['Toddlers demand to be fed.'],
  },
  {
    id: 'invite',
    pattern: 'invite:VERB subject?={actor} object={recipient} to|for?={content} infinitive?={content}',
    mode: 'meet',
    examples: [['Azerbaijan invited Armenia to talks.', { actor: 'Azerbaijan', recipient: 'Armenia' }]],
    counterExamples: ['The view invites reflection.'],
  },
])

/** ACCUSE: blame, criticism, investigations. */
export const accuse = defineTriggers('ACCUSE', [
  {
    id: 'accuse',
    pattern: 'accuse|blame|charge|fault|sue|indict:VERB subject?={actor} object={recipient}',
    mode: 'allege',
    examples: [
      [
        'Kyiv accused Moscow of shelling the port.',
        { actor: 'Government of Ukraine', recipient: 'Government of Russia' },
      ],
      [
        'Protesters blamed the Armenian government for the defeat.',
        { actor: 'Protesters', recipient: 'Government of Armenia' },
      ],
    ],
    counterExamples: ['He charged the battery overnight.'],
  },
  {
    id: 'blame-on',
    pattern: 'blame|pin:VERB subject={actor} on={recipient}',
    mode: 'allege',
    examples: [
      [
        'Yerevan blamed the violence on Baku.',
        { actor: 'Government of Armenia', recipient: 'Government of Azerbaijan' },
      ],
    ],
    counterExamples: ['Doctors blamed the fever on a virus.'],
  },
  {
    id: 'condemn',
    pattern:
      'condemn|criticise|criticize|denounce|decry|slam|blast|lambast|rebuke|deplore|censure|chide|berate|assail|castigate|scold:VERB subject?={actor} object={recipient}',
    mode: 'disapprove',
    examples: [['Greece condemned Turkey.', { actor: 'Greece', recipient: 'Turkey' }]],
    counterExamples: ['The building was condemned.'],
  },
  {
    id: 'condemn-deed-of',
    pattern:
      'condemn|criticise|criticize|denounce|decry|slam|blast|deplore|protest:VERB subject={actor} object=@deed|@violence|@misdeed|@operation by|of|against?={recipient}',
    mode: 'disapprove',
    examples: [['Canada condemned the attack by Russia.', { actor: 'Canada', recipient: 'Russia' }]],
    counterExamples: ['Reviewers slammed the album.'],
  },
  {
    id: 'call-it',
    pattern:
      'call|label|brand|describe|denounce|characterise|characterize|term|consider:VERB subject={actor} complement=@misdeed|act-@misdeed',
    mode: 'disapprove',
    examples: [['Yerevan called the operation an act of aggression.', { actor: 'Government of Armenia' }]],
    counterExamples: ['Fans called the match a classic.'],
  },
  {
    id: 'hostile-deeds-by',
    pattern: '@deed:NOUN modifier=@hostile agent={recipient} source={actor}',
    mode: 'allege',
    examples: [['Turkey said the provocative steps of Greece must stop.', { recipient: 'Greece' }]],
    counterExamples: ['The steps of Greece towards reform continued.'],
  },
  {
    id: 'hostile-deeds-by-agent',
    pattern: '@deed:NOUN modifier=@hostile by={recipient} source={actor}',
    mode: 'allege',
    examples: [['Baku said illegal actions by Armenia went on.', { recipient: 'Armenia' }]],
    counterExamples: ['Steps by Armenia towards reform continued.'],
  },
  {
    id: 'misdeeds-by',
    pattern:
      'provocation|aggression|violation|sabotage|atrocity|terrorism|occupation:NOUN agent={recipient} source={actor}',
    mode: 'allege',
    examples: [['Baku said the provocations of Armenia went on.', { recipient: 'Armenia' }]],
    counterExamples: ['The violation of the rule was minor.'],
  },
  {
    id: 'investigate',
    pattern: 'investigate|probe|question:VERB subject={actor} object={recipient}',
    mode: 'investigate',
    examples: [['Prosecutors investigated the company.', { actor: 'Prosecutors', recipient: 'The company' }]],
    counterExamples: ['The study investigates memory.'],
  },
])

/** REJECT: refusals. */
export const reject = defineTriggers('REJECT', [
  {
    id: 'refuse',
    pattern:
      'refuse|decline:VERB subject={actor} infinitive?={content} object?=offer|proposal|request|invitation|demand|plan|@talks|@agreement',
    examples: [['Armenia refused to sign the agreement.', { actor: 'Armenia' }]],
    counterExamples: ['The engine refused to start.'],
  },
  {
    id: 'reject',
    pattern:
      'reject|veto|rebuff|spurn|dismiss|rule:VERB subject?={actor} object=offer|proposal|request|invitation|demand|plan|call|idea|resolution|ultimatum|possibility|claim|accusation|allegation|mediation|@talks|@agreement of|from|by?={recipient} particle?=out',
    examples: [['Iran rejected the proposal of France.', { actor: 'Iran', recipient: 'France' }]],
    counterExamples: ['The machine rejected the coin.'],
  },
])

/** THREATEN: warnings of harm. */
export const threaten = defineTriggers('THREATEN', [
  {
    id: 'threaten',
    pattern:
      'threaten:VERB subject={actor} object?={recipient} infinitive?={content} with?=@harm|@restriction',
    examples: [['Russia threatened Finland with retaliation.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['Floods threatened the valley.'],
  },
  {
    id: 'vow-to-harm',
    pattern:
      'vow|swear|promise|pledge:VERB subject={actor} infinitive=attack|retaliate|punish|strike|destroy|invade|bomb|avenge|crush|respond&{content}',
    mode: 'violence',
    examples: [['Israel vowed to retaliate.', { actor: 'Israel' }]],
    counterExamples: ['He vowed to love her.'],
  },
])
