/** How the types of statements and edges read in English, from actor to recipient. */

import type { EdgeReading } from '../../server/views.ts'

/** A type in words. */
export interface TypeWords {
  /** Between two names: "Yerevan *accuses* Baku". */
  verb: string
  /** The same denied: "Yerevan *does not accuse* Baku". */
  negated: string
}

/** Verbs in the plain form; the first word takes the ending. */
const VERBS: Readonly<Record<string, string>> = {
  AGREE: 'agree with',
  CONSULT: 'talk with',
  SUPPORT: 'support',
  CONCEDE: 'concede to',
  COOPERATE: 'cooperate with',
  AID: 'aid',
  RETREAT: 'withdraw from',
  REQUEST: 'call on',
  ACCUSE: 'accuse',
  REJECT: 'reject',
  THREATEN: 'threaten',
  PROTEST: 'protest against',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilize against',
  COERCE: 'coerce',
  ASSAULT: 'attack',
  HOLDS_OFFICE: 'hold office in',
  SAY: 'say',
}

const STATES: Readonly<Record<string, string>> = {
  PART_OF: 'part of',
  MEMBER_OF: 'a member of',
  LOCATED_IN: 'in',
}

function verbWords(verb: string): TypeWords {
  const [first = '', ...rest] = verb.split(' ')
  return { verb: [`${first}s`, ...rest].join(' '), negated: `does not ${verb}` }
}

/** The words of a type; a type that has none reads as its own name in lower case. */
export function typeWords(type: string): TypeWords {
  const [verb, state] = [VERBS[type], STATES[type]]
  if (verb) return verbWords(verb)
  if (state) return { verb: `is ${state}`, negated: `is not ${state}` }
  const plain = type.toLowerCase().replaceAll('_', ' ')
  return { verb: plain, negated: `not: ${plain}` }
}

/** What an edge says between its two actors: denied, it says the contrary. */
export function linkVerb({ type, reading }: { type: string; reading?: EdgeReading }): string {
  const { verb, negated } = typeWords(type)
  return reading === 'denied' ? negated : reading === 'supposed' ? `${verb}, it is supposed,` : verb
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  person: 'Persons',
  country: 'Countries',
  government: 'Governments',
  ministry: 'Ministries and offices',
  legislature: 'Legislatures',
  court: 'Courts',
  military: 'Armed forces',
  police: 'Police',
  'armed-group': 'Armed groups',
  party: 'Parties',
  igo: 'International bodies',
  ngo: 'Non-governmental bodies',
  media: 'Media',
  company: 'Companies',
  population: 'Populations',
  place: 'Places',
  node: 'Nodes',
}

/** The plural name of an actor kind. */
export function kindName(kind: string): string {
  return KIND_NAMES[kind] ?? kind
}

/** The name of one actor's kind: "armed group". */
export function kindWord(kind: string): string {
  const words: Readonly<Record<string, string>> = { igo: 'international body', ngo: 'non-governmental body' }
  return words[kind] ?? kind.replace('-', ' ')
}
