/** Actors of GDELT: CAMEO codes of country, group and role, which are near to ISO; their names are only words of the text. */
import { countryFromTableCode, knownOrganisation } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'
import { countryActor, sectorActor, unplacedActor } from './roles.ts'

/** CAMEO's role codes as PLOVER sectors. MED is the media there, and the doctors here. */
const sectorOfRole: Readonly<Record<string, string>> = {
  COP: 'COP',
  GOV: 'GOV',
  INS: 'REB',
  JUD: 'JUD',
  MIL: 'MIL',
  OPP: 'OPP',
  REB: 'REB',
  SEP: 'REB',
  SPY: 'SPY',
  UAF: 'UAF',
  UIS: 'GOV',
  AGR: 'AGR',
  BUS: 'BUS',
  CRM: 'CRM',
  CVL: 'CVL',
  DEV: 'SOC',
  EDU: 'EDU',
  ELI: 'ELI',
  ENV: 'SOC',
  HLH: 'MED',
  HRI: 'SOC',
  LAB: 'LAB',
  LEG: 'LEG',
  MED: 'JRN',
  MNC: 'BUS',
  NGM: 'SOC',
  NGO: 'SOC',
  PTY: 'PTY',
  RAD: 'REB',
  REF: 'REF',
  SET: 'CVL',
}

/** Codes of organisations, by CAMEO's list of groups, as the names under which they are known here. */
const organisationOfGroup: Readonly<Record<string, string>> = {
  UNO: 'United Nations',
  EEC: 'European Union',
  NAT: 'NATO',
  IMF: 'International Monetary Fund',
  WBK: 'World Bank',
  WHO: 'World Health Organization',
  WTO: 'World Trade Organization',
  ASN: 'ASEAN',
  AFU: 'African Union',
  ARL: 'Arab League',
  OAS: 'Organization of American States',
  OIC: 'Organisation of Islamic Cooperation',
  OPC: 'OPEC',
  SCE: 'OSCE',
  ICC: 'International Criminal Court',
  ICJ: 'International Court of Justice',
  CEU: 'Council of Europe',
  GCC: 'Gulf Cooperation Council',
  HMS: 'Hamas',
  HEZ: 'Hezbollah',
  TAL: 'Taliban',
  ISI: 'Islamic State',
  AMN: 'Amnesty International',
  IRC: 'Red Cross',
}

/** The cells of one actor. */
export interface GdeltActorCells {
  code: string
  name: string
  country: string
  group: string
  /** The first role that is filled. */
  role: string
}

/** An actor made of a known organisation; undefined where the name is not known. */
export function organisationActor(name: string): TableActor | undefined {
  const known = name === '' ? undefined : knownOrganisation(name)
  return known && { kind: known.kind, name: known.name, country: known.country, sectors: known.sectors }
}

/** Reads the cells of an actor; undefined where the row has none there. */
export function gdeltActor({ code, name, country, group, role }: GdeltActorCells): TableActor | undefined {
  if (code === '' && name === '') return undefined
  const sector = sectorOfRole[role]
  const iso = countryFromTableCode(country)
  const organisation =
    organisationActor(organisationOfGroup[group] ?? '') ?? organisationActor(organisationOfGroup[role] ?? '')
  if (organisation !== undefined) return organisation
  if (iso !== undefined) {
    return (sector === undefined ? undefined : sectorActor(iso, sector)) ?? countryActor(iso)
  }
  const words = readable(name)
  const named = organisationActor(words) ?? organisationActor(name)
  if (named !== undefined) return named
  if (sector !== undefined) return unplacedActor(words, sector)
  // A region (AFR, EUR) or a group that no table knows: its own name, which is the same in every row.
  return {
    kind: role === 'IGO' || group !== '' ? 'igo' : 'population',
    name: words || code,
    country: null,
    sectors: [],
  }
}

const readable = (name: string) =>
  name
    .toLowerCase()
    .replace(/(^|[\s-])([a-z])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** The parts of a code such as `USAGOV` or `IGOUNO`, for tables that give nothing else. */
export function cellsOfCode(code: string): GdeltActorCells {
  const parts = code.match(/.{1,3}/g) ?? []
  const [first = '', ...rest] = parts
  const isCountry = countryFromTableCode(first) !== undefined
  const roles = isCountry ? rest : parts
  return {
    code,
    name: code,
    country: isCountry ? first : '',
    group: roles.find((part) => part in organisationOfGroup) ?? '',
    role: roles.find((part) => part in sectorOfRole) ?? '',
  }
}
