/**
 * Titles and offices as they stand before or after a person's name. Row: words | office | kind of holder.
 * `office` is the seat's name where the title is an office that a state or body gives (`-` where it is only a calling).
 */
import { callings } from './callings.ts'

const rows: readonly string[] = [
  'president|President',
  'prime minister|Prime Minister',
  'premier|Prime Minister',
  'chancellor|Chancellor',
  'vice president|Vice President',
  'vice-president|Vice President',
  'deputy prime minister|Deputy Prime Minister',
  'vice premier|Deputy Prime Minister',
  'king|King',
  'queen|Queen',
  'crown prince|Crown Prince',
  'prince|Prince',
  'emperor|Emperor',
  'emir|Emir',
  'sultan|Sultan',
  'sheikh|-',
  'supreme leader|Supreme Leader',
  'head of state|Head of State',
  'head of government|Head of Government',
  'secretary of state|Secretary of State',
  'secretary of defense|Secretary of Defense',
  'defense secretary|Secretary of Defense',
  'defence secretary|Defence Secretary',
  'foreign secretary|Foreign Secretary',
  'home secretary|Home Secretary',
  'treasury secretary|Secretary of the Treasury',
  'interior secretary|Secretary of the Interior',
  'state secretary|State Secretary',
  'security council secretary|Secretary of the Security Council',
  'secretary of the security council|Secretary of the Security Council',
  'national security adviser|National Security Adviser',
  'national security advisor|National Security Adviser',
  'attorney general|Attorney General',
  'prosecutor general|Prosecutor General',
  'prosecutor|Prosecutor',
  'foreign minister|Foreign Minister',
  'minister of foreign affairs|Foreign Minister',
  'foreign affairs minister|Foreign Minister',
  'external affairs minister|Foreign Minister',
  'defence minister|Defence Minister',
  'defense minister|Defence Minister',
  'minister of defence|Defence Minister',
  'minister of defense|Defence Minister',
  'interior minister|Interior Minister',
  'minister of the interior|Interior Minister',
  'minister of internal affairs|Interior Minister',
  'finance minister|Finance Minister',
  'minister of finance|Finance Minister',
  'justice minister|Justice Minister',
  'minister of justice|Justice Minister',
  'economy minister|Economy Minister',
  'energy minister|Energy Minister',
  'oil minister|Oil Minister',
  'health minister|Health Minister',
  'trade minister|Trade Minister',
  'information minister|Information Minister',
  'education minister|Education Minister',
  'agriculture minister|Agriculture Minister',
  'transport minister|Transport Minister',
  'culture minister|Culture Minister',
  'labour minister|Labour Minister',
  'labor minister|Labour Minister',
  'deputy foreign minister|Deputy Foreign Minister',
  'deputy defence minister|Deputy Defence Minister',
  'deputy defense minister|Deputy Defence Minister',
  'deputy minister|Deputy Minister',
  'state minister|State Minister',
  'minister of state|Minister of State',
  'cabinet minister|Minister',
  'minister|Minister',
  'secretary general|Secretary-General',
  'secretary-general|Secretary-General',
  'high representative|High Representative',
  'special representative|Special Representative',
  'special envoy|Special Envoy',
  'envoy|Envoy',
  'ambassador|Ambassador',
  'permanent representative|Permanent Representative',
  'consul general|Consul General',
  'consul|Consul',
  'chargé d’affaires|Chargé d’affaires',
  'negotiator|Negotiator',
  'mediator|Mediator',
  'commissioner|Commissioner',
  'governor|Governor',
  'mayor|Mayor',
  'speaker|Speaker',
  'parliament speaker|Speaker',
  'chief of staff|Chief of Staff',
  'chief of general staff|Chief of the General Staff',
  'commander-in-chief|Commander-in-Chief',
  'commander in chief|Commander-in-Chief',
  'commander|Commander',
  'chairman|Chair',
  'chairwoman|Chair',
  'chairperson|Chair',
  'chair|Chair',
  'chief executive|Chief Executive',
  'director general|Director-General',
  'director-general|Director-General',
  'director|Director',
  'ombudsman|Ombudsman',
  'human rights defender|Human Rights Defender',
  'party leader|Party Leader',
  'opposition leader|Opposition Leader',
  'leader|Leader',
  'chief|Chief',
  'head|Head',
  'spokesman|Spokesperson',
  'spokeswoman|Spokesperson',
  'spokesperson|Spokesperson',
  'press secretary|Press Secretary',
  'presidential aide|Presidential Aide',
  'presidential adviser|Presidential Adviser',
  'foreign policy adviser|Foreign Policy Adviser',
  'aide|Aide',
  'adviser|Adviser',
  'advisor|Adviser',
  'senator|Senator',
  'congressman|Member of Congress',
  'congresswoman|Member of Congress',
  'representative|-',
  'lawmaker|-',
  'member of parliament|Member of Parliament',
  'military spokesman|Spokesperson',
  'deputy commander|-',
  'deputy|-',
  'judge|Judge',
  'justice|Justice',
  'chief justice|Chief Justice',
  'general|-',
  'gen.|-',
  'lieutenant general|-',
  'lt. gen.|-',
  'major general|-',
  'maj. gen.|-',
  'colonel|-',
  'col.|-',
  'lieutenant colonel|-',
  'major|-',
  'captain|-',
  'admiral|-',
  'marshal|-',
  'sergeant|-',
  'pope|Pope',
  'patriarch|Patriarch',
  'catholicos|Catholicos',
  'archbishop|Archbishop',
  'bishop|Bishop',
  'ayatollah|-',
  'imam|-',
  'mr.|-',
  'mr|-',
  'mrs.|-',
  'mrs|-',
  'ms.|-',
  'ms|-',
  'dr.|-',
  'dr|-',
  'sir|-',
  'lord|-',
  'lady|-',
  'professor|-',
  'prof.|-',
  'sen.|Senator',
  'rep.|Member of Congress',
  'gov.|Governor',
  'pres.|President',
  'analyst|-',
  'economist|-',
  'activist|-',
  'journalist|-',
  'lawyer|-',
  'historian|-',
  'author|-',
  'actor|-',
  'actress|-',
  'singer|-',
  'billionaire|-',
  'banker|-',
  'businessman|-',
  'candidate|-',
  'nominee|-',
]

/** What a title says of whom it names. */
export interface Title {
  /** Words, lower case. */
  readonly words: readonly string[]
  /** The office, or null for a calling, a rank or a form of address. */
  readonly office: string | null
}

const byFirstWord = new Map<string, Title[]>()
for (const row of [...rows, ...callings.map((word) => `${word}|-`)]) {
  const [phrase, office] = row.split('|') as [string, string]
  const title: Title = { words: phrase.split(/[ -]/).filter(Boolean), office: office === '-' ? null : office }
  const list = byFirstWord.get(title.words[0]!) ?? []
  byFirstWord.set(
    title.words[0]!,
    [...list, title].sort((a, b) => b.words.length - a.words.length),
  )
}

/** Words before a title that change who holds it, and since or until when. */
export const FORMER = new Set(['former', 'ex', 'late', 'outgoing', 'ousted', 'deposed', 'then'])
export const ACTING = new Set(['acting', 'interim'])

/** Offices whose holder speaks for the whole state, so that "the head of state" means them. */
export const HEAD_OF_STATE_OFFICES = new Set([
  'President',
  'King',
  'Queen',
  'Emperor',
  'Emir',
  'Sultan',
  'Head of State',
])
export const HEAD_OF_GOVERNMENT_OFFICES = new Set(['Prime Minister', 'Chancellor', 'Head of Government'])

const NO_TITLES: readonly Title[] = []

/** The titles that begin with a lower-case word, the longest first. */
export const titlesFrom = (word: string): readonly Title[] => byFirstWord.get(word) ?? NO_TITLES

/** The first of some titles whose words stand from `start` on; hyphens may stand between. */
export function matchTitle(
  titles: readonly Title[],
  lowerAt: (at: number) => string | undefined,
  start: number,
): { title: Title; end: number } | undefined {
  for (const title of titles) {
    let at = start
    const all = title.words.every((word, index) => {
      const found = lowerAt(at)
      if (index > 0 && (found === '-' || found === '‑')) at += 1
      return lowerAt(at++) === word
    })
    if (all) return { title, end: at }
  }
  return undefined
}
