/** PLOVER's sectors: what part of society an actor belongs to. */

/** A sector code and what it covers, in our words. */
export interface Sector {
  readonly code: SectorCode
  readonly meaning: string
}

const meanings = {
  COP: 'police and other law enforcement',
  GOV: 'the executive: heads of state and government, ministries, governing parties',
  JUD: 'judges and courts',
  LEG: 'parliaments and their members',
  MIL: 'armed forces of a state',
  PRM: 'paramilitaries that are not against the government',
  PTY: 'political parties',
  REB: 'armed opposition',
  SPY: 'secret services of a state',
  UAF: 'armed men nobody has identified',
  UNK: 'anyone not identified',
  AGR: 'farmers and farm workers',
  BUS: 'companies and business people',
  CRM: 'criminals and gangs',
  CVL: 'civilians, residents, protesters, activists with no organisation',
  EDU: 'schools, universities, teachers, students',
  ELI: 'former officials and families of officials',
  JRN: 'journalists and media',
  LAB: 'workers and unions',
  MED: 'doctors and health services',
  REF: 'refugees and the displaced',
  OPP: 'political opposition, beside another code',
  PRE: 'authorities only some states recognise, beside another code',
  REL: 'religious bodies and clergy',
  SOC: 'civil society not named elsewhere',
} as const

/** A sector code. */
export type SectorCode = keyof typeof meanings

/** All sector codes, the frequent ones first. */
export const SECTORS = Object.keys(meanings) as readonly SectorCode[]

/** All sectors, the frequent ones first. */
export const sectors: readonly Sector[] = SECTORS.map((code) => ({ code, meaning: meanings[code] }))

/** Whether the word is a sector code. */
export function isSectorCode(word: string): word is SectorCode {
  return Object.hasOwn(meanings, word)
}
