/**
 * Regions and places that are no ISO country and that news of conflicts names often: name | other names | country.
 * `-` where the country is disputed, or where naming one would take a side.
 */
const rows: readonly string[] = [
  'Nagorno-Karabakh|Karabakh,Artsakh,Nagorny Karabakh,Nagorno Karabakh,Upper Karabakh,Mountainous Karabakh,the Karabakh region|-',
  'Lachin corridor|Lachin Corridor,Lachin road|-',
  'Lachin|Berdzor|AZE',
  'Shusha|Shushi|AZE',
  'Khankendi|Stepanakert,Xankendi|-',
  'Kalbajar|Kelbajar,Karvachar|AZE',
  'Aghdam|Agdam|AZE',
  'Fuzuli|Fizuli|AZE',
  'Ganja||AZE',
  'Tartar|Terter|AZE',
  'Nakhchivan|Nakhichevan|AZE',
  'Syunik|Zangezur|ARM',
  'Goris||ARM',
  'Kornidzor||ARM',
  'Jermuk||ARM',
  'Vardenis||ARM',
  'Gegharkunik||ARM',
  'South Caucasus|the Caucasus,Caucasus|-',
  'Crimea||-',
  'Donbas|Donbass|-',
  'Abkhazia||-',
  'South Ossetia||-',
  'Transnistria|Transdniestria|-',
  'Kashmir||-',
  'Gaza Strip|Gaza|PSE',
  'West Bank||PSE',
  'East Jerusalem||PSE',
  'Golan Heights||-',
  'Tigray||ETH',
  'Darfur||SDN',
  'Chechnya||RUS',
  'Kurdistan||-',
  'Xinjiang||CHN',
  'Tibet||CHN',
  'Catalonia||ESP',
  'Scotland||GBR',
  'Northern Ireland||GBR',
  'Wales||GBR',
  'England||GBR',
  'Middle East||-',
  'Balkans|the Balkans|-',
  'Europe||-',
  'Asia||-',
  'Africa||-',
  'Latin America||-',
  'New York||USA',
  'Geneva||CHE',
  'The Hague|Hague|NLD',
  'Sochi||RUS',
  'Granada||ESP',
  'Munich||DEU',
  'Davos||CHE',
  'Istanbul||TUR',
]

/** One place of the table. */
export interface KnownPlace {
  readonly name: string
  readonly country: string | null
}

const byWords = new Map<string, KnownPlace>()
for (const row of rows) {
  const [name, aliases, country] = row.split('|') as [string, string, string]
  const place = { name, country: country === '-' ? null : country }
  for (const alias of [name, ...aliases.split(',').filter(Boolean)])
    byWords.set(alias.replace(/-/g, ' '), place)
}

/** First words of the names, also as headings have them. */
const firstWords = new Set(
  [...byWords.keys()].flatMap((name) => {
    const first = name.split(' ')[0]!
    return [first, first.toUpperCase()]
  }),
)

/** Whether a place of the table may begin with the first word of a text, without the marks behind it. */
export function mayBeginPlace(text: string): boolean {
  const [first] = /^[^\s\u2010-\u2015-]*/.exec(text)!
  return firstWords.has(first.replace(/(?:['’]s?)?[.,()]*$/, ''))
}

/** Words of the names, in small letters. */
const wordsOfNames = new Set([...byWords.keys()].flatMap((name) => name.toLowerCase().split(' ')))

/** Whether a word stands in the name of a place of the table. */
export const isInPlaceName = (word: string): boolean => wordsOfNames.has(word.toLowerCase())

/** The place of exactly this name; hyphens and spaces count as the same. */
export function knownPlace(name: string): KnownPlace | undefined {
  return byWords.get(name.replace(/[-‑]/g, ' ').replace(/\s+/g, ' '))
}

/** No name of the table has more words than this. */
export const LONGEST_PLACE_NAME = 3
