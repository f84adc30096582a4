/** ACCUSE: blame, criticism, complaints, lawsuits, investigations. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const accuse = defineTriggers('ACCUSE', [
  {
    id: 'accuse',
    pattern:
      'accuse|blame|charge|fault|sue|indict|implicate|impeach|prosecute|incriminate:VERB subject?={actor} object={recipient}',
    mode: 'allege',
    examples: [
      [
        'Kyiv accused Moscow of shelling the port.',
        { actor: 'Government of Ukraine', recipient: 'Government of Russia' },
      ],
      [
        'The protesters have blamed the Armenian government for the defeat.',
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
      ['Armenia has blamed the violence on Azerbaijan.', { actor: 'Armenia', recipient: 'Azerbaijan' }],
    ],
    counterExamples: ['Doctors blamed the fever on a virus.'],
  },
  {
    id: 'condemn',
    pattern:
      'condemn|criticise|criticize|denounce|decry|slam|blast|lambast|lambaste|rebuke|deplore|censure|chide|berate|assail|castigate|scold|reprimand|rap|lament|insult|mock|ridicule|vilify|admonish|reproach|upbraid|disparage|deride|bash:VERB subject?={actor} object={recipient}',
    mode: 'disapprove',
    examples: [['Greece condemned Turkey.', { actor: 'Greece', recipient: 'Turkey' }]],
    counterExamples: ['The building was condemned.'],
  },
  {
    id: 'condemn-deed-of',
    pattern:
      'condemn|criticise|criticize|denounce|decry|slam|blast|lambast|lambaste|deplore|censure|assail|castigate|question|challenge|dispute|refute|regret|rap|contest:VERB subject={actor} object=* by|of|against|from|in?={recipient} owner?={recipient}',
    mode: 'disapprove',
    examples: [['Canada condemned the attack by Russia.', { actor: 'Canada', recipient: 'Russia' }]],
    counterExamples: ['The album slammed the charts.'],
  },
  {
    id: 'call-it',
    pattern:
      'call|label|brand|describe|denounce|characterise|characterize|term|consider|declare:VERB subject={actor} complement=@misdeed|act-@misdeed',
    mode: 'disapprove',
    examples: [['Yerevan called the operation an act of aggression.', { actor: 'Government of Armenia' }]],
    counterExamples: ['Fans called the match a classic.'],
  },
  {
    id: 'call-them',
    pattern:
      'call|label|brand|describe|dub:VERB subject={actor} object={recipient} complement=terrorist|liar|criminal|murderer|killer|dictator|fascist|enemy|threat|fool|thug|guy|coward|traitor|puppet|aggressor|disaster|failure',
    mode: 'disapprove',
    examples: [['Yerevan called Baku an aggressor.', { actor: 'Government of Armenia' }]],
    counterExamples: ['Fans called Messi a genius.'],
  },
  {
    id: 'call-for-penalty',
    pattern:
      'call|press|push:VERB subject={actor} for=@restriction|probe|investigation|impeachment|trial|prosecution against|on|into|of={recipient}',
    mode: 'disapprove',
    examples: [['Canada called for sanctions against Iran.', { actor: 'Canada', recipient: 'Iran' }]],
    counterExamples: ['The recipe calls for a ban on salt.'],
  },
  {
    id: 'voice-objection',
    pattern:
      'voice|express|raise|lodge|register|declare|reiterate:VERB subject={actor} object=@objection|complaint|objection|grievance to|with|of|at|over|against|about?={recipient}',
    mode: 'disapprove',
    examples: [['Serbia lodged a protest with Albania.', { actor: 'Serbia', recipient: 'Albania' }]],
    counterExamples: ['The form registered a complaint.'],
  },
  {
    id: 'complain',
    pattern:
      'complain|object|rail|grumble|hit|lash:VERB subject={actor} to|about|of|against|with|at={recipient} particle?=out|back',
    mode: 'disapprove',
    examples: [['Serbia complained to Albania about the raid.', { actor: 'Serbia', recipient: 'Albania' }]],
    counterExamples: ['Diners complained about the soup.'],
  },
  {
    id: 'summon-to-complain',
    pattern:
      'summon|call:VERB subject={actor} object=ambassador|envoy|diplomat|charge|@envoy owner?={recipient} object?={recipient} particle?=in',
    mode: 'disapprove',
    examples: [['France summoned the ambassador of Chad.', { actor: 'France', recipient: 'Chad' }]],
    counterExamples: ['The bell summoned the ambassador.'],
  },
  {
    id: 'hold-responsible',
    pattern:
      'hold|find|deem:VERB subject={actor} object={recipient} complement=responsible|accountable|liable',
    mode: 'allege',
    examples: [['Ukraine holds Russia responsible for the raid.', { actor: 'Ukraine' }]],
    counterExamples: ['The glue held the pages.'],
  },
  {
    id: 'be-responsible',
    pattern: 'responsible|guilty|behind|complicit:ADJ subject={recipient} source={actor}',
    mode: 'allege',
    examples: [['Kyiv said rebels were responsible for the raid.', { recipient: 'Rebels' }]],
    counterExamples: ['The valve was responsible for the flow.'],
  },
  {
    id: 'be-unacceptable',
    pattern:
      'unacceptable|intolerable|inexcusable|unjustified|unjustifiable|outrageous|disgraceful|shameful|deplorable|reprehensible|appalling|despicable|scandalous:ADJ source={actor}',
    mode: 'disapprove',
    examples: [['The raid was unacceptable, the Norwegian president said.', {}]],
    counterExamples: ['The unacceptable offer was late.'],
  },
  {
    id: 'allege-that',
    pattern: 'allege|claim|complain|charge:VERB subject={actor} clause={content}',
    mode: 'allege',
    examples: [['Kyiv alleged that Moscow shelled the port.', { actor: 'Government of Ukraine' }]],
    counterExamples: ['The label claims that it is fresh.'],
  },
  {
    id: 'present-evidence',
    pattern:
      'present|produce|submit|publish|release:VERB subject={actor} object=evidence|proof|dossier against={recipient}',
    mode: 'allege',
    examples: [['Norway has presented evidence against Chad.', { actor: 'Norway', recipient: 'Chad' }]],
    counterExamples: ['The study presented evidence against the theory.'],
  },
  {
    id: 'file-suit',
    pattern:
      'file|bring|launch|lodge|press|open|initiate|level|take|prepare:VERB subject={actor} object=@suit against|with={recipient}',
    mode: 'allege',
    examples: [['Serbia filed a lawsuit against Albania.', { actor: 'Serbia', recipient: 'Albania' }]],
    counterExamples: ['The clerk filed the case with care.'],
  },
  {
    id: 'hostile-deeds-by',
    pattern: '@deed:NOUN modifier=@hostile agent={recipient} source={actor}',
    mode: 'allege',
    examples: [
      ['Turkey said the provocative steps of Greece must stop.', { recipient: 'Greece' }],
      ['Baku said illegal actions by Armenia went on.', { recipient: 'Armenia' }],
    ],
    counterExamples: ['The steps of Greece towards reform continued.'],
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
    pattern:
      'investigate|probe|question|interrogate|search|audit|summon|subpoena:VERB subject?={actor} object={recipient}',
    mode: 'investigate',
    examples: [['Prosecutors investigated the company.', { actor: 'Prosecutors', recipient: 'The company' }]],
    counterExamples: ['The study investigates memory.'],
  },
  {
    id: 'investigate-matter',
    pattern: 'investigate|probe:VERB subject={actor} object=* of|by|in|on?={recipient} owner?={recipient}',
    mode: 'investigate',
    examples: [['Prosecutors investigated the crash.', { actor: 'Prosecutors' }]],
    counterExamples: ['The study investigates memory.'],
  },
  {
    id: 'launch-investigation',
    pattern:
      'open|launch|begin|start|order|conduct|announce|initiate|carry|demand:VERB subject={actor} object=@investigation into|of|against|on|with?={recipient} particle?=out',
    mode: 'investigate',
    examples: [
      [
        'Prosecutors opened an investigation into the company.',
        { actor: 'Prosecutors', recipient: 'The company' },
      ],
    ],
    counterExamples: ['The novel opened an investigation of memory.'],
  },
  {
    id: 'level-criticism',
    pattern:
      'offer|level|direct|issue|draw|heap|pour|make:VERB subject={actor} object=criticism|condemnation|accusation|allegation|rebuke|scorn of|at|against|on?={recipient}',
    mode: 'disapprove',
    examples: [['Serbia has directed criticism at Albania.', { actor: 'Serbia', recipient: 'Albania' }]],
    counterExamples: ['The film drew criticism.'],
  },
  {
    id: 'open-investigation',
    pattern: '@investigation:NOUN doer={actor} into|of|against|on?={recipient}',
    mode: 'investigate',
    examples: [['The investigation by prosecutors into the company ended.', { actor: 'Prosecutors' }]],
    counterExamples: ['The investigation of memory took years.'],
  },
  {
    id: 'accusation-by',
    pattern:
      'accusation|allegation|criticism|condemnation|complaint|lawsuit:NOUN agent={actor} of|against={recipient}',
    mode: 'disapprove',
    examples: [
      ['Serbian accusations against Albania grew louder.', { actor: 'Serbia', recipient: 'Albania' }],
    ],
    counterExamples: ['The criticism of the novel was mild.'],
  },
])
