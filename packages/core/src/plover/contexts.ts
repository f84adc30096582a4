/** PLOVER's contexts: what an event is about. Several can hold, with any type. */

/** A context and what it covers, in our words. */
export interface Context {
  readonly name: ContextName
  readonly meaning: string
}

const meanings = {
  military: 'armed forces of states, their operations, spending and relations',
  intelligence: 'secret services of states and what they gather',
  executive: 'heads of state and of government, cabinets and agencies',
  legislative: 'parliaments, lawmaking, coalitions',
  election: 'elections, campaigns, candidates, monitors',
  political_institutions: 'constitutions, parties and institutions when they change or clash',
  pro_democracy: 'steps towards democracy',
  pro_autocracy: 'steps away from democracy',
  economic: 'economy, trade, finance and development beyond a single firm',
  legal: 'courts, law and treaties as law',
  reparations: 'making good for past harm',
  human_rights: 'human rights in general',
  rights_freedoms: 'particular rights and freedoms: press, speech, assembly, movement',
  repression: 'force of security forces against people who are not armed',
  human_security: 'access to water, food, housing, energy, land',
  gender: 'women, gender, reproductive rights',
  lgbt: 'sexual and gender minorities',
  religion_ethnicity: 'religion, ethnic group, caste, language',
  inequality: 'unequal shares of means and chances',
  diplomatic: 'diplomats, embassies, negotiations, foreign ministries',
  territory: 'disputed land and borders',
  peacekeeping: 'peacekeepers and peace missions',
  health: 'public health and disease',
  asylum: 'asking for or giving asylum',
  migration: 'migrants, refugees, the displaced',
  disasters: 'natural disasters and great accidents',
  natural_resource: 'oil, gas, minerals, water, forests: extraction, trade, dispute',
  environment: 'pollution, climate, conservation',
  technology: 'new technology and its industries',
  terrorism: 'terrorist groups and what is done against them',
  cbrn: 'chemical, biological, radiological and nuclear weapons',
  cyber: 'attacks by computer and defence against them',
  misinformation: 'falsehood spread on purpose, and what is done against it',
  crime: 'crime that no narrower context names',
  corruption: 'abuse of office for gain',
  illegal_drugs: 'making, selling or having illegal drugs',
  trafficking: 'smuggling of people, arms, animals or goods',
} as const

/** The name of a context. */
export type ContextName = keyof typeof meanings

/** The names of all contexts, in the codebook's order. */
export const CONTEXTS = Object.keys(meanings) as readonly ContextName[]

/** All contexts, in the codebook's order. */
export const contexts: readonly Context[] = CONTEXTS.map((name) => ({ name, meaning: meanings[name] }))

/** Whether the word is the name of a context. */
export function isContextName(word: string): word is ContextName {
  return Object.hasOwn(meanings, word)
}
