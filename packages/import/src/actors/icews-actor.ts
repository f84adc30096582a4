/** Actors of ICEWS: names ("India", "Police (India)", "Narendra Modi") with sectors and a country in words. */
import { countryByName, knownOrganisation, metonym } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'
import { organisationActor } from './gdelt-actor.ts'
import { icewsSectors, kindByName, kindBySectors } from './icews-sectors.ts'
import { countryActor, ofCountry, sectorActor } from './roles.ts'

/** Bodies that the extractor names in its own words: ICEWS's words, kind, name before "of", sector. */
const bodies: readonly (readonly [RegExp, TableActor['kind'], string, string])[] = [
  [/^(ministry of )?foreign (affairs|ministry)$/i, 'ministry', 'Foreign Ministry', 'GOV'],
  [
    /^(defense|defence)( \/ security)? ministry$|^ministry of defen[cs]e$/i,
    'ministry',
    'Defence Ministry',
    'GOV',
  ],
  [
    /^interior( \/ home)? ministry$|^domestic affairs$|^ministry of (the )?interior$/i,
    'ministry',
    'Interior Ministry',
    'GOV',
  ],
  [/^treasury\/finance ministry$|^finance( \/.*)? ministry$/i, 'ministry', 'Finance Ministry', 'GOV'],
  [/^(education|health|justice|energy|transport(ation)?) ministry$/i, 'ministry', '', 'GOV'],
  [/^(legislature|parliament|national assembly)$/i, 'legislature', 'Parliament', 'LEG'],
  [
    /^(government|cabinet( \/.*)?|other authorities \/ officials|government official)$/i,
    'government',
    'GOV',
    'GOV',
  ],
  [
    /^(military|armed forces|army|military personnel|army personnel|combatant)$/i,
    'military',
    'Armed forces',
    'MIL',
  ],
  [/^police$/i, 'police', 'Police', 'COP'],
]

/** A cell without a value: `NA` is one everywhere but in a column of names of countries in two letters. */
export const isAbsent = (cell: string): boolean =>
  cell === '' || cell === 'NA' || cell === 'None' || cell === 'NULL'

/** The country of a name in words; `NA`, which is also Namibia's code, names none here. */
export const countryOfWords = (words: string): string | null =>
  isAbsent(words) ? null : (countryByName(words) ?? countryByName(words.replace(/,.*$/, '')) ?? null)

/** Reads the cells of one actor; undefined where nobody is named. */
export function icewsActor(name: string, sectorCell: string, countryCell: string): TableActor | undefined {
  const written = name.trim()
  if (isAbsent(written) || /^unspecified actor$/i.test(written)) return undefined
  const sectors = icewsSectors(sectorCell)
  const inside = /^(.+?) \(([^()]+)\)$/.exec(written)
  const insideCountry = inside && countryOfWords(inside[2]!)
  if (inside && insideCountry) return { ...bodyOf(inside[1]!, insideCountry, sectors), aliases: [written] }
  const country = countryOfWords(written)
  if (country !== null) return countryActor(country)
  const organisation = organisationActor(written) ?? seatOfPower(written)
  if (organisation !== undefined) return organisation
  const kind = kindByName(written) ?? kindBySectors(sectorCell) ?? 'person'
  return { kind, name: written, country: countryOfWords(countryCell.trim()), sectors }
}

function seatOfPower(name: string): TableActor | undefined {
  const known = knownOrganisation(name) === undefined ? metonym(name) : undefined
  if (known === undefined || known.from === 'capital') return undefined
  return { kind: known.kind, name: known.actorName, country: known.country, sectors: known.sectors }
}

/** "Foreign Affairs" of Bangladesh is the Foreign Ministry of Bangladesh; what nobody else names keeps its words. */
function bodyOf(words: string, country: string, sectors: readonly string[]): TableActor {
  for (const [pattern, kind, name, sector] of bodies) {
    if (!pattern.test(words)) continue
    if (name === 'GOV') return sectorActor(country, 'GOV')!
    return { kind, name: `${name || words} ${ofCountry(country)}`, country, sectors: [sector] }
  }
  const kind = kindByName(words) ?? kindOfSectors(sectors) ?? 'population'
  return { kind, name: `${words} ${ofCountry(country)}`, country, sectors }
}

function kindOfSectors(sectors: readonly string[]): TableActor['kind'] | undefined {
  const kinds: Readonly<Record<string, TableActor['kind']>> = {
    MIL: 'military',
    COP: 'police',
    JUD: 'court',
    LEG: 'legislature',
    REB: 'armed-group',
    CRM: 'armed-group',
    UAF: 'armed-group',
    JRN: 'media',
    BUS: 'company',
    PTY: 'party',
    GOV: 'government',
  }
  return sectors.map((sector) => kinds[sector]).find((kind) => kind !== undefined)
}
