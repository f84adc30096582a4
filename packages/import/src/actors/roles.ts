/** What a part of society of a country is called as an actor, in the words the extractor uses too. */
import { type Actor, countryName, governmentName } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'

interface Role {
  kind: Actor['kind']
  /** `% of Bangladesh`; `GOV` is the government's own name. */
  name: string
  sector: string
}

/** By PLOVER's sectors. */
const roles: Readonly<Record<string, Role>> = {
  GOV: { kind: 'government', name: 'GOV', sector: 'GOV' },
  MIL: { kind: 'military', name: 'Armed forces', sector: 'MIL' },
  COP: { kind: 'police', name: 'Police', sector: 'COP' },
  JUD: { kind: 'court', name: 'Courts', sector: 'JUD' },
  LEG: { kind: 'legislature', name: 'Parliament', sector: 'LEG' },
  SPY: { kind: 'ministry', name: 'Secret services', sector: 'SPY' },
  PTY: { kind: 'party', name: 'Parties', sector: 'PTY' },
  OPP: { kind: 'party', name: 'Opposition', sector: 'OPP' },
  REB: { kind: 'armed-group', name: 'Rebels', sector: 'REB' },
  PRM: { kind: 'armed-group', name: 'Militias', sector: 'PRM' },
  UAF: { kind: 'armed-group', name: 'Unidentified armed men', sector: 'UAF' },
  CRM: { kind: 'armed-group', name: 'Criminals', sector: 'CRM' },
  CVL: { kind: 'population', name: 'Civilians', sector: 'CVL' },
  REF: { kind: 'population', name: 'Refugees', sector: 'REF' },
  AGR: { kind: 'population', name: 'Farmers', sector: 'AGR' },
  LAB: { kind: 'population', name: 'Workers', sector: 'LAB' },
  EDU: { kind: 'population', name: 'Students and teachers', sector: 'EDU' },
  MED: { kind: 'population', name: 'Medical workers', sector: 'MED' },
  ELI: { kind: 'population', name: 'Elites', sector: 'ELI' },
  REL: { kind: 'population', name: 'Religious bodies', sector: 'REL' },
  JRN: { kind: 'media', name: 'Media', sector: 'JRN' },
  BUS: { kind: 'company', name: 'Companies', sector: 'BUS' },
  SOC: { kind: 'ngo', name: 'Civil society', sector: 'SOC' },
}

/** The article that a country's name takes: `of the United States`. */
export function ofCountry(country: string): string {
  return (governmentName(country) ?? `Government of ${country}`).replace(/^Government /, '')
}

/** A country as an actor. */
export function countryActor(country: string): TableActor {
  return { kind: 'country', name: countryName(country) ?? country, country, sectors: [] }
}

/** A part of a country's society, by PLOVER's sector; undefined for a sector that names nobody (`UNK`). */
export function sectorActor(country: string, sector: string): TableActor | undefined {
  const role = roles[sector]
  if (role === undefined) return undefined
  if (role.name === 'GOV') {
    return { kind: role.kind, name: governmentName(country) ?? country, country, sectors: ['GOV'] }
  }
  return { kind: role.kind, name: `${role.name} ${ofCountry(country)}`, country, sectors: [role.sector] }
}

/** Somebody of a sector whose country no one says; known only inside its source. */
export function unplacedActor(name: string, sector: string): TableActor {
  const role = roles[sector]
  const words = name === '' ? (role?.name.replace(/^GOV$/, 'Government') ?? 'Somebody') : name
  return {
    kind: role?.kind ?? 'population',
    name: words,
    country: null,
    sectors: role === undefined ? [] : [role.sector],
    isLocal: true,
  }
}

/** The name of a sector's kind, for tables that name a group and give its sector. */
export const kindOfSector = (sector: string): Actor['kind'] | undefined => roles[sector]?.kind
