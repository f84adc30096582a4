/** Actors known by a name of their own: seats of power that stand for them, organisations, armed groups, media. */
import { armedGroupRows } from './armed-groups.ts'
import { countries } from './countries.ts'
import { disputedTerritoryRows } from './disputed-territories.ts'
import { lightFold } from './light-fold.ts'
import { countryBehindOf, countryByCapital, countryName, indexCountryNames } from './lookup.ts'
import { mediaRows } from './media.ts'
import { metonymRows, placeOnlyNames } from './metonyms.ts'
import { ministries } from './ministries.ts'
import { missions } from './missions.ts'
import { mostWordsOfName, NameIndex, type PlaceInName, placeInName } from './name-index.ts'
import { internationalRows } from './organisations.ts'
import { parliaments } from './parliaments.ts'
import { partyRows } from './parties.ts'
import { stateBodyRows } from './state-bodies.ts'

/** Kinds of actor that the tables use; all are kinds of the model. */
export type KnownActorKind =
  | 'government'
  | 'ministry'
  | 'legislature'
  | 'court'
  | 'military'
  | 'police'
  | 'armed-group'
  | 'party'
  | 'igo'
  | 'ngo'
  | 'media'
  | 'company'

/** A name that stands for an actor: `Kremlin`, `Ankara`, `Quai d'Orsay`. */
export interface Metonym {
  readonly name: string
  readonly aliases: readonly string[]
  /** The actor it stands for. */
  readonly actorName: string
  readonly kind: KnownActorKind
  /** Alpha-3, or null for international bodies and for authorities that no country is assigned to. */
  readonly country: string | null
  readonly sectors: readonly string[]
  /** A seat of power from the table, or a capital standing for its government. */
  readonly from: 'seat' | 'capital'
}

/** An organisation that needs no introduction in the text. */
export interface KnownOrganisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: KnownActorKind
  /** Alpha-3, or null for international ones. */
  readonly country: string | null
  readonly sectors: readonly string[]
}

/** A territory whose status is disputed. */
export interface DisputedTerritory {
  readonly name: string
  readonly aliases: readonly string[]
  /** The country PLOVER counts it under (alpha-3); no claim about whose it is. */
  readonly countedUnder: string
}

let metonymIndex: NameIndex<Metonym> | undefined
let organisationIndex: NameIndex<KnownOrganisation> | undefined
let territoryIndex: NameIndex<DisputedTerritory> | undefined
let placeIndex: NameIndex<true> | undefined
let metonymList: readonly Metonym[] | undefined
let organisationList: readonly KnownOrganisation[] | undefined

/** `Government of the United Kingdom`, `Government of Azerbaijan`; undefined for an unknown code. */
export function governmentName(alpha3: string): string | undefined {
  return countryName(alpha3) === undefined ? undefined : `Government of ${countryBehindOf(alpha3)}`
}

/** The actor a seat of power or a capital stands for. */
export function metonym(name: string): Metonym | undefined {
  if (isPlaceOnly(name)) return undefined
  return seats().get(name) ?? capitalMetonym(name)
}

function seats(): NameIndex<Metonym> {
  metonymIndex ??= indexed(metonyms(), new NameIndex<Metonym>({ capitals: true }))
  return metonymIndex
}

/**
 * Whether the first word of a text may begin a name that `countryByName`, `demonym`, `region`, `metonym` or
 * `knownOrganisation` knows. False is certain: a reader of text need not look further there.
 */
export function mayBeginListedName(text: string): boolean {
  return mostWordsOfListedName(text) > 0
}

/**
 * The most words, between spaces and dashes, of the names of `mayBeginListedName` that begin with the first word of a
 * text; 0 where none begins so, `Infinity` where that cannot be told.
 */
export function mostWordsOfListedName(text: string): number {
  indexNames()
  return mostWordsOfName(text)
}

/**
 * Where in a name of `mayBeginListedName` a word may stand behind the first one, of a text in which spaces stand around it,
 * but for commas, full stops and brackets behind it. `nowhere` and `inside` are certain.
 */
export function placeInListedName(word: string): PlaceInName {
  indexNames()
  return placeInName(word)
}

function indexNames(): void {
  indexCountryNames()
  seats()
  organisations()
}

/** The organisation of a name or acronym. */
export function knownOrganisation(name: string): KnownOrganisation | undefined {
  return organisations().get(name)
}

function organisations(): NameIndex<KnownOrganisation> {
  organisationIndex ??= indexed(knownOrganisations(), new NameIndex<KnownOrganisation>())
  return organisationIndex
}

/** The disputed territory of a name: `Karabakh`, `Transnistria`. */
export function disputedTerritory(name: string): DisputedTerritory | undefined {
  territoryIndex ??= indexed(disputedTerritoryRows.map(readTerritory), new NameIndex<DisputedTerritory>())
  return territoryIndex.get(name)
}

/** Those who govern a disputed territory, or the seat of whose authorities this is: `Abkhazia`, `Sukhumi`. */
export function authoritiesOf(place: string): KnownOrganisation | undefined {
  const territory = disputedTerritory(place)?.name
  const name = territory === undefined ? seats().get(place)?.actorName : `${territory} authorities`
  if (name === undefined || !name.endsWith(' authorities')) return undefined
  return { name, aliases: [], kind: 'government', country: null, sectors: ['GOV', 'PRE'] }
}

/** Whether the name is a place that stands for no actor: `The Hague`, `Geneva`. */
export function isPlaceOnly(name: string): boolean {
  if (placeIndex === undefined) {
    placeIndex = new NameIndex<true>({ capitals: true })
    for (const place of placeOnlyNames) placeIndex.add(place, true)
  }
  return placeIndex.get(name) === true
}

/** All seats of power, and the names that ministries and parliaments have of their own; capitals are in `countries`. */
export function metonyms(): readonly Metonym[] {
  metonymList ??= [
    ...metonymRows.map(readMetonym),
    ...ministries().flatMap(({ ownNames, name, country, sectors }) =>
      seatOf(ownNames, name, 'ministry', country, sectors),
    ),
    ...parliaments().flatMap(({ ownNames, name, country }) =>
      seatOf(ownNames, name, 'legislature', country, ['LEG']),
    ),
  ]
  return metonymList
}

function seatOf(
  [name, ...aliases]: readonly string[],
  actorName: string,
  kind: KnownActorKind,
  country: string,
  sectors: readonly string[],
): Metonym[] {
  return name === undefined ? [] : [{ name, aliases, actorName, kind, country, sectors, from: 'seat' }]
}

/** All organisations of the tables. */
export function knownOrganisations(): readonly KnownOrganisation[] {
  organisationList ??= [
    ...[...internationalRows, ...armedGroupRows, ...stateBodyRows, ...partyRows, ...mediaRows].map(
      readOrganisation,
    ),
    ...missions(),
  ]
  return organisationList
}

function capitalMetonym(name: string): Metonym | undefined {
  const country = countryByCapital(name)
  if (country === undefined) return undefined
  const seats = countries().find(({ alpha3 }) => alpha3 === country)?.seats ?? []
  const isNamed = (seat: string) => lightFold(seat) === lightFold(name)
  const [town = name, ...aliases] = seats.find((names) => names.some(isNamed)) ?? seats[0] ?? []
  return {
    name: town,
    aliases,
    actorName: governmentName(country) ?? '',
    kind: 'government',
    country,
    sectors: ['GOV'],
    from: 'capital',
  }
}

function readMetonym(row: string): Metonym {
  const [names = '', actor = '', kind = '', country = '-', sectors = ''] = row.split('|')
  const [name = '', ...aliases] = names.split(';')
  return {
    name,
    aliases,
    actorName: actor === 'GOV' ? (governmentName(country) ?? '') : actor,
    kind: kind as KnownActorKind,
    country: country === '-' ? null : country,
    sectors: sectors === '' ? [] : sectors.split(' '),
    from: 'seat',
  }
}

function readOrganisation(row: string): KnownOrganisation {
  const [names = '', kind = '', country = '-', sectors = ''] = row.split('|')
  const [name = '', ...aliases] = names.split(';')
  return {
    name,
    aliases,
    kind: kind as KnownActorKind,
    country: country === '-' ? null : country,
    sectors: sectors === '' ? [] : sectors.split(' '),
  }
}

function readTerritory(row: string): DisputedTerritory {
  const [names = '', countedUnder = ''] = row.split('|')
  const [name = '', ...aliases] = names.split(';')
  return { name, aliases, countedUnder }
}

function indexed<Row extends { name: string; aliases: readonly string[] }>(
  rows: readonly Row[],
  index: NameIndex<Row>,
): NameIndex<Row> {
  for (const row of rows) for (const name of [row.name, ...row.aliases]) index.add(name, row)
  return index
}
