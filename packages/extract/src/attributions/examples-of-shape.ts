/** More sentences of our own: what a tree or a tagger often gets wrong, and what looks like an attribution and is none. */
import type { AttributionExample } from './examples.ts'

/** By kind, as `attributionExamples`. */
export const shapeExamples: Readonly<Record<string, readonly AttributionExample[]>> = {
  'a speaker at the end of the sentence': [
    [
      'In this year’s contest, undeclared voters will not help anyone, Alm said.',
      'Alm',
      'said',
      'In this year’s contest, undeclared voters will not help anyone',
    ],
    [
      'The port is closed, said Ida Ron, a deputy and former judge.',
      'Ida Ron, a deputy and former judge',
      'said',
      'The port is closed',
    ],
  ],
  'a second verb behind what was said': [
    ['Ruiz said she wanted peace and called the pact a farce.', 'Ruiz', 'said', 'she wanted peace'],
    ['Ruiz said she wanted peace and called the pact a farce.', 'Ruiz', 'called', 'the pact a farce'],
  ],
  'an infinitive that is tagged as a noun': [
    ['Governor Teo Alm vowed to block other ships.', 'Governor Teo Alm', 'vowed', 'to block other ships'],
  ],
  'an object before its verb': [
    ['The pact, which Ruiz opposes, was signed in May.', 'Ruiz', 'opposes', 'which'],
  ],
  'a verb under one that says how': [
    ['Ruiz continued to criticize the pact.', 'Ruiz', 'criticize', 'the pact'],
    [
      'The minister seemed to blame the army for the delay.',
      'The minister',
      'blame',
      'the army for the delay',
    ],
    ['Voters can support the pact.', 'Voters', 'support', 'the pact'],
  ],
  'a clause with "as" that names the speaker': [
    ['As Alm noted on Monday, the port is full of ships.', 'Alm', 'noted', 'the port is full of ships'],
    ['The port is full of ships, as Ida Ron said.', 'Ida Ron', 'said', 'The port is full of ships'],
    ['As reported by the daily Astra, the port is full.', 'the daily Astra', 'reported', 'the port is full'],
    [
      'The pact was signed, and as Ruiz admitted, nobody has read it.',
      'Ruiz',
      'admitted',
      'nobody has read it',
    ],
  ],
  'a verb with its particle': [
    ['Ruiz brushed off the protests.', 'Ruiz', 'brushed off', 'the protests'],
    ['Alm came out against the pact.', 'Alm', 'came', 'the pact'],
  ],
  'what a survey or an inquiry finds': [
    ['The survey found strong support for the pact.', 'The survey', 'found', 'strong support for the pact'],
  ],
  'names before a colon': [
    [
      'ANA RUIZ: The pact holds. Nobody will leave the valley.',
      'ANA RUIZ',
      ':',
      'The pact holds. Nobody will leave the valley',
    ],
    ['Ana Ruiz on the pact: We will not leave the valley.', 'Ana Ruiz', ':', 'We will not leave the valley'],
    ['Poll: Deputies want a new pact', 'Poll', ':', 'Deputies want a new pact'],
  ],
  'who does it rather than "his"': [
    ['Alm intensified his criticism of the treaty.', 'Alm', 'criticism', 'the treaty'],
  ],
  'a view between marks': [
    ['In the view of the minister, the pact holds.', 'the minister', 'view', 'the pact holds'],
  ],
}

/** No attribution. */
export const silentShapes: readonly (readonly [text: string])[] = [
  ['As the race began, rain fell on the valley.'],
  ['The miners found gold in the valley.'],
  ['UPDATE: The port is open again.'],
  ['Two in three voters are in conflict with the views of the minister.'],
  ['“Growth” is a film called “The Pact.”'],
  ['The law that supports the farmers ends in May.'],
]
