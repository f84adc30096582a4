/** NGEC’s actor texts: the country and the PLOVER sector of a name or description that stands alone. */
import { z } from 'zod'
import type { ActorDescription } from '../mentions/describe-actor.ts'
import { type Figure, share } from './intervals.ts'

/** One record; a country or sector that is null was not settled by its authors and is not asked for. */
export const NgecActor = z.object({
  text: z.string(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
})
export type NgecActor = z.infer<typeof NgecActor>

export interface NgecItem {
  readonly wanted: NgecActor
  readonly given: ActorDescription
}

export interface NgecScore {
  readonly country: Figure
  readonly sector: Figure
  readonly countryMisses: readonly NgecItem[]
  readonly sectorMisses: readonly NgecItem[]
}

/** Their codes of organisations that have no country, and of what is no actor. */
const ORGANISATION_CODES = new Set(['UNO', 'IGO'])
const NO_SECTOR = new Set(['', 'UNK', 'JNK'])
/** Their codes for kinds of organisation, and newer codes for parts of a sector. */
const SECTOR_ALIASES: Readonly<Record<string, string>> = { BUD: 'REL', MUS: 'REL', CHR: 'REL', JEW: 'REL' }

/** A country is right where the codes are equal; a body of the United Nations is one of no country. */
export function countryFits({ country: wanted }: NgecActor, { country, kind }: ActorDescription): boolean {
  if (wanted !== null && ORGANISATION_CODES.has(wanted)) return country === null && kind === 'igo'
  return (country ?? '') === wanted
}

/** A sector is right where it is among those given; "no sector" where none is. */
export function sectorFits({ sector: wanted }: NgecActor, { sectors, kind }: ActorDescription): boolean {
  if (wanted === null || NO_SECTOR.has(wanted)) return sectors.length === 0
  if (wanted === 'NGO') return kind === 'ngo'
  return sectors.includes(SECTOR_ALIASES[wanted] ?? wanted)
}

/** Shares of right countries and right sectors among the records that ask for one. */
export function scoreNgec(items: readonly NgecItem[]): NgecScore {
  const asked = (part: 'country' | 'sector') => items.filter(({ wanted }) => wanted[part] !== null)
  const [countries, sectors] = [asked('country'), asked('sector')]
  const isRightCountry = ({ wanted, given }: NgecItem) => countryFits(wanted, given)
  const isRightSector = ({ wanted, given }: NgecItem) => sectorFits(wanted, given)
  return {
    country: share(countries.filter(isRightCountry).length, countries.length),
    sector: share(sectors.filter(isRightSector).length, sectors.length),
    countryMisses: countries.filter((item) => !isRightCountry(item)),
    sectorMisses: sectors.filter((item) => !isRightSector(item)),
  }
}
