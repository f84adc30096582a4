/** Organisations that news names by what they are: `the Russian-led alliance`, `the UN nuclear watchdog`. */

/** name in the list of organisations | who leads or makes it, or what it is about | nouns. */
const rows: readonly string[] = [
  'Collective Security Treaty Organization|Russian-led;Russia-led;Moscow-led|alliance;military alliance;security alliance;defence alliance;military bloc;security bloc;defence bloc;security pact;security grouping;collective security alliance;collective security organisation;security organisation',
  'Eurasian Economic Union|Russian-led;Russia-led;Moscow-led|economic union;economic bloc;trade bloc;trading bloc;customs union;economic alliance',
  'NATO|Western;US-led;U.S.-led;American-led;Washington-led;transatlantic;North Atlantic|alliance;military alliance;defence alliance;security alliance;military bloc;defence bloc',
  'Shanghai Cooperation Organization|Chinese-led;China-led;Beijing-led|security bloc;security alliance;security organisation;security grouping',
  'Asian Infrastructure Investment Bank|Chinese-led;China-led;Beijing-led;China-backed|bank;development bank;multilateral bank;infrastructure bank',
  'European Union|27-nation;27-member;28-nation;28-member|bloc;union;group',
  'ECOWAS|West African;15-nation West African;15-member West African|bloc;regional bloc;economic bloc',
  'ASEAN|Southeast Asian;South-East Asian;10-nation;10-member|bloc;regional bloc;grouping',
  'Gulf Cooperation Council|Gulf Arab;six-nation Gulf;six-member Gulf|bloc;regional bloc',
  'Organisation of Islamic Cooperation|57-nation;57-member|bloc;organisation;body',
  'Arab League|22-nation;22-member;pan-Arab|bloc;organisation;body;league',
  'African Union|55-nation;55-member;pan-African|bloc;organisation;body;union',
  'International Atomic Energy Agency|UN nuclear;U.N. nuclear;United Nations nuclear;UN atomic;U.N. atomic|watchdog;agency;energy agency;inspectorate',
  'Organisation for the Prohibition of Chemical Weapons|world’s chemical weapons;global chemical weapons;international chemical weapons|watchdog',
  'World Health Organization|UN health;U.N. health;United Nations health|agency;body',
  'UN Human Rights Council|UN’s top human rights;top UN human rights|body',
  'International Court of Justice|UN’s top;UN’s highest;United Nations’ top;United Nations’ highest;U.N.’s top;top UN;top U.N.|court',
]

let index: ReadonlyMap<string, string> | undefined
let lastWords: ReadonlySet<string> | undefined

const key = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\u2010-\u2015-]/g, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/organiz/g, 'organis')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim()

/** The name of the organisation that the words of a definite description mean, if they mean one of the table. */
export function describedOrganisation(words: string): string | undefined {
  return descriptions().get(key(words))
}

/** Whether a description of the table may end with a word; false for nearly every word. */
export function mayEndDescription(word: string): boolean {
  lastWords ??= new Set([...descriptions().keys()].map(lastWordOf))
  const last = key(word)
  return last === '' || lastWords.has(lastWordOf(last))
}

const lastWordOf = (words: string) => /[^ -]*$/.exec(words)![0]

function descriptions(): ReadonlyMap<string, string> {
  index ??= new Map(
    rows.flatMap((row) => {
      const [name = '', attributes = '', nouns = ''] = row.split('|')
      return attributes
        .split(';')
        .flatMap((attribute) => nouns.split(';').map((noun) => [key(`${attribute} ${noun}`), name] as const))
    }),
  )
  return index
}
