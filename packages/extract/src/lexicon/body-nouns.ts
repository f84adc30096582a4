/**
 * Nouns that head the name or description of a body or a group of people: kind | nouns. The last word of a phrase decides,
 * two words before one ("press service" before "service").
 */
import type { ActorKind } from '@demarche/core'
import { sectorWord } from './sector-words.ts'
import { titlesFrom } from './titles.ts'

const rows: readonly (readonly [ActorKind, string])[] = [
  [
    'ministry',
    'ministry,department of state,state department,defense department,foreign office,treasury,pentagon,ministries,defence department,justice department',
  ],
  [
    'government',
    'government,governments,administration,administrations,cabinet,leadership,authorities,regime,junta,presidency,authority,council of ministers',
  ],
  [
    'government',
    'press service,press office,presidential office,security council,intelligence service,security service,intelligence agency,border service,foreign intelligence service,security committee,embassy,consulate,delegation,state committee,investigative committee,migration service,customs service,entity,president’s office,prosecutor’s office',
  ],
  [
    'government',
    'officials,diplomats,ministers,leaders,envoys,negotiators,ambassadors,advisers,aides,presidents,heads of state,foreign ministers,prime ministers,premiers',
  ],
  [
    'legislature',
    'parliament,senate,congress,duma,national assembly,assembly,house of representatives,bundestag,knesset,verkhovna rada,lawmakers,legislators,deputies,senators,mps,legislature,lower house,upper house',
  ],
  ['court', 'court,supreme court,constitutional court,tribunal,high court,court of justice'],
  [
    'military',
    'army,armed forces,military,navy,air force,troops,soldiers,servicemen,army units,armed units,peacekeepers,peacekeeping contingent,peacekeeping force,peacekeeping forces,border guards,general staff,defence army,defense army,marines,coast guard,warships,warplanes,forces,units,contingent,brigade,battalion,peacekeeping mission,army personnel,military personnel',
  ],
  [
    'police',
    'police,police officers,law enforcement officers,law enforcement agencies,law enforcement,riot police,security forces,gendarmerie,policemen,interior troops,officers,investigators,prosecutors',
  ],
  [
    'armed-group',
    'fighters,rebels,militants,militia,militias,separatists,gunmen,insurgents,terrorists,paramilitaries,guerrillas,mercenaries,armed group,armed groups,armed formations,formations,detachments,sabotage group,reconnaissance group,sabotage and reconnaissance group,extremists,jihadists,attackers,kidnappers,pirates,bandits',
  ],
  [
    'party',
    'party,opposition,opposition party,bloc,coalition,opposition parties,parties of the opposition,faction,movement',
  ],
  [
    'igo',
    'monitoring mission,observer mission,observers,monitors,union,alliance,co-chairs,mission,organisation,organization',
  ],
  [
    'ngo',
    'foundation,charity,rights group,human rights group,aid group,aid agencies,aid agency,humanitarian organisation,watchdog,church,association,trade union,unions,institute,think tank,university',
  ],
  [
    'media',
    'newspaper,news agency,newspapers,agency,broadcaster,television,channel,radio,media,website,magazine,daily,press',
  ],
  ['company', 'company,firm,corporation,bank,companies,firms,banks,airline,airlines'],
  [
    'population',
    'auditors,survivors,passengers,neighbours,neighbors,guards,inspectors,employees,staff,pilots,sailors,fishermen,shopkeepers,traders,merchants,nurses,scientists,researchers,scholars,lawyers,judges,jurors,monks,pilgrims,parishioners,worshippers,believers,pensioners,veterans,reservists,conscripts,deserters,defectors,exiles,colleagues,allies,rivals,campaigners,volunteers,tourists,visitors,guests,hosts,bystanders,pollsters,economists,historians,engineers,technicians,truckers,dockers,squatters,tenants,landlords,smugglers,traffickers,gangs,suspects,defendants,inmates,delegates,candidates,electors,governors,mayors,ombudsmen,spokesmen,colonists,herders,nomads,tribesmen,elders,chiefs,clan,clans,tribe,tribes,residents,civilians,people,population,protesters,protestors,demonstrators,citizens,refugees,students,workers,voters,community,critics,experts,representatives,activists,inhabitants,villagers,families,supporters,opponents,prisoners,detainees,hostages,captives,journalists,reporters,crowd,crowds,women,men,children,youths,youth,farmers,miners,teachers,doctors,patients,migrants,settlers,prisoners of war,analysts,eco-activists,environmentalists,relatives,participants,witnesses,eyewitnesses,nationals,minority,minorities,diaspora,society,public,strikers,unionists,clergy,drivers,mediators,sources,observers,dissidents,rioters,marchers,intellectuals',
  ],
]

const byWords = new Map<string, ActorKind>()
for (const [kind, nouns] of rows) for (const noun of nouns.split(',')) byWords.set(noun, kind)

/** Most words of the entries that end in a word. */
const longestByLastWord = new Map<string, number>()
for (const noun of byWords.keys()) {
  const words = noun.split(' ')
  const last = words.at(-1)!
  longestByLastWord.set(last, Math.max(words.length, longestByLastWord.get(last) ?? 0))
}

/** No noun for a body that ends in this word has more words than this; most words end none. */
export const longestBodyNoun = (lastWord: string): number => longestByLastWord.get(lastWord) ?? 1

/** The kind of body that these lower-case words name, if any. */
export function bodyNoun(words: string): ActorKind | undefined {
  return byWords.get(words) ?? holdersOf(words)
}

/** Titles whose plural is mostly of things: "two chairs". */
const ALSO_THINGS = new Set([
  'head',
  'chair',
  'major',
  'deputy',
  'king',
  'queen',
  'author',
  'actor',
  'source',
])

/** "four generals", "three commissioners": several who share a title, by what the title is of. */
function holdersOf(words: string): ActorKind | undefined {
  if (!words.endsWith('s') || !/^\p{Ll}{4,}s$/u.test(words)) return undefined
  const singular = words.slice(0, -1)
  if (ALSO_THINGS.has(singular)) return undefined
  const title = titlesFrom(singular).find(({ words }) => words.length === 1)
  if (!title) return undefined
  const kind = sectorWord(singular)?.kind
  return kind === undefined || kind === 'person' ? 'population' : kind
}

/** Nouns for people under arms who, with a country, are that country's forces, whatever the text calls them. */
export const FORCES_NOUNS = new Set([
  'army',
  'armed forces',
  'military',
  'troops',
  'soldiers',
  'servicemen',
  'army units',
  'armed units',
  'forces',
  'units',
  'fighters',
  'armed formations',
  'formations',
  'detachments',
  'military personnel',
  'army personnel',
])

/** Among them, those that leave open whether they belong to a state's army. */
export const IRREGULAR_NOUNS = new Set(['fighters', 'armed formations', 'formations', 'detachments'])
