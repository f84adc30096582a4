/** Actors of ACLED and UCDP: names of groups, with the years and the country in brackets behind them. */
import { countryByName } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'
import { organisationActor } from './gdelt-actor.ts'
import { kindByName } from './icews-sectors.ts'
import { countryActor, ofCountry, sectorActor } from './roles.ts'

/** ACLED's interaction codes, as numbers (until 2024) and in words (since): the kind of group. */
const interactions: readonly (readonly [RegExp, TableActor['kind'], string])[] = [
  [/^(1(\.0)?|state forces)$/i, 'military', 'MIL'],
  [/^(2(\.0)?|rebel (groups?|forces))$/i, 'armed-group', 'REB'],
  [/^(3(\.0)?|political militias?|militia groups)$/i, 'armed-group', 'PRM'],
  [/^(4(\.0)?|identity militias?|communal.*)$/i, 'armed-group', 'PRM'],
  [/^(5(\.0)?|rioters)$/i, 'population', 'CVL'],
  [/^(6(\.0)?|protesters)$/i, 'population', 'CVL'],
  [/^(7(\.0)?|civilians)$/i, 'population', 'CVL'],
]

/**
 * Reads the name of an actor: "Military Forces of Kenya (2013-)", "Protesters (Kenya)", "Government of Kenya".
 *
 * @param interaction ACLED's code of the kind of group, empty where the table has none
 * @param place country of the event (alpha-3), which is that of civilians without a name of their own
 */
export function groupActor(name: string, interaction: string, place: string | null): TableActor | undefined {
  const written = name.trim()
  if (written === '') return undefined
  const plain = written.replace(/ \((\d{4}|pre-\d{4})[^()]*\)/g, '').trim()
  const [, words = plain, bracket = ''] = /^(.+?) \(([^()]+)\)$/.exec(plain) ?? []
  const [, body = '', ofWhom = ''] =
    /^(government|military forces|police forces|armed forces) of (.+?)$/i.exec(words) ?? []
  const country = countryByName(ofWhom) ?? countryByName(bracket)
  if (country !== undefined && body !== '') {
    const sector = /^government/i.test(body) ? 'GOV' : /^police/i.test(body) ? 'COP' : 'MIL'
    return { ...sectorActor(country, sector)!, aliases: [written] }
  }
  const known = countryByName(words)
  if (known !== undefined) return countryActor(known)
  const organisation = organisationActor(words) ?? organisationActor(bracket)
  if (organisation !== undefined) return organisation
  const people = /^(protesters|rioters|civilians|students|refugees[^()]*)$/i.test(words)
  const home = country ?? (people ? (place ?? undefined) : undefined)
  const row = interactions.find(([pattern]) => pattern.test(interaction.trim()))
  const kind = people ? 'population' : (row?.[1] ?? kindByName(words) ?? 'armed-group')
  const sectors = people ? ['CVL'] : row ? [row[2]] : []
  if (people && home !== undefined) {
    return { kind, name: `${words} ${ofCountry(home)}`, country: home, sectors, aliases: [written] }
  }
  return { kind, name: words, country: country ?? null, sectors, isLocal: people }
}
