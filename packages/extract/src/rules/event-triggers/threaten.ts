/** THREATEN: warnings of harm, ultimatums, vows of force. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const threaten = defineTriggers('THREATEN', [
  {
    id: 'threaten',
    pattern:
      'threaten:VERB subject={actor} object?={recipient} infinitive?={content} with?=@harm|@restriction against?={recipient} clause?={content}',
    examples: [['Russia threatened Finland with retaliation.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['Floods threatened the valley.'],
  },
  {
    id: 'vow-to-harm',
    pattern:
      'vow|swear|promise|pledge|prepare|plan|intend|ready:VERB subject={actor} infinitive=attack|retaliate|punish|strike|destroy|invade|bomb|avenge|crush|fight|shell|boycott|blockade|impose|seize|kill|expel|wipe|eradicate|eliminate|annihilate&{content}',
    mode: 'violence',
    examples: [['Israel vowed to retaliate.', { actor: 'Israel' }]],
    counterExamples: ['He vowed to love her.'],
  },
  {
    id: 'vow-harm',
    pattern:
      'vow|promise|swear|pledge|declare:VERB subject={actor} object=revenge|retaliation|vengeance|punishment|reprisal|jihad|war against|on|for?={recipient}',
    mode: 'violence',
    examples: [['Hamas vowed revenge against Israel.', { actor: 'Hamas', recipient: 'Israel' }]],
    counterExamples: ['The moths declared war on the coat.'],
  },
  {
    id: 'ultimatum',
    pattern: 'ultimatum:NOUN agent={actor} to?={recipient}',
    examples: [['The Russian ultimatum to Finland expired.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['The ultimatum of the clock was clear.'],
  },
  {
    id: 'give-ultimatum',
    pattern:
      'give|issue|deliver|present|set:VERB subject={actor} object=ultimatum to|for?={recipient} iobject?={recipient}',
    examples: [['Russia gave Finland an ultimatum.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['The clock gave an ultimatum.'],
  },
  {
    id: 'make-threat',
    pattern: 'threat:NOUN doer={actor} against|to|on?={recipient} infinitive?={content}',
    examples: [['Russia issued a threat against Finland.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['The threat of rain passed.'],
  },
  {
    id: 'warn',
    pattern:
      'warn|caution:VERB subject={actor} object={recipient} against|of?={content} clause?={content} infinitive?={content}',
    examples: [
      ['Russia warned Finland against joining the alliance.', { actor: 'Russia', recipient: 'Finland' }],
    ],
    counterExamples: ['The label warned users.'],
  },
  {
    id: 'increase-pressure',
    pattern:
      'increase|step|intensify|raise|ratchet:VERB subject={actor} object=pressure|threat on|against={recipient} particle?=up',
    examples: [['Russia increased pressure on Finland.', { actor: 'Russia', recipient: 'Finland' }]],
    counterExamples: ['The pump increased pressure on the valve.'],
  },
])
