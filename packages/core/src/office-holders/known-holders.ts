/**
 * People whom news names without saying of which country they are: heads of state and government, ministers, leaders of
 * parties and armed groups, since about 1990. Public record, put together for this project; years only.
 *
 * Row: alpha-3 (`-` for an international body) | sectors | name=other spelling from-until;… ("2013-" is open; several terms have commas). A star marks
 * those who are known by the last word of their name alone.
 */
import { isSurnameFirst } from '../names/east-asian-names.ts'
import { nameKey } from '../names/fold.ts'
import { remembered } from '../names/remembered.ts'
import { africanAndAmericanHolderRows } from './africa-and-americas.ts'
import { asianHolderRows } from './asia.ts'
import { europeanHolderRows } from './europe.ts'
import { internationalHolderRows } from './international.ts'

/** Somebody of the table. */
export interface KnownHolder {
  /** The first spelling in its row. */
  readonly name: string
  /** Alpha-3, or null for those who act for an international body. */
  readonly country: string | null
  /** PLOVER sectors while in office. */
  readonly sectors: readonly string[]
  /** Years of the first and of the last term; `until` is null where the table knows no end. */
  readonly from: number
  readonly until: number | null
}

interface HolderIndex {
  /** In the order of the rows: somebody may have been a minister first, and then the head of an international body. */
  readonly byName: Map<string, KnownHolder[]>
  /** Null where two of the table share the word. */
  readonly bySurname: Map<string, KnownHolder | null>
}

let cached: HolderIndex | undefined

/**
 * The person of a name, in full ("Barack Obama") or, for those known by it, of the last word alone ("Obama").
 *
 * @param year year of the text; nobody is found in a text from before they came to prominence, ten years before the term
 */
export function knownHolder(name: string, year: number | null = null): KnownHolder | undefined {
  const found = termsOf(name)
  if (year === null) return found.at(-1)
  let known: KnownHolder | undefined
  for (const holder of found)
    if (holder.from <= year || (known === undefined && holder.from - YEARS_BEFORE <= year)) known = holder
  return known
}

/** All terms of the person of a name. */
const termsOf = remembered((name): readonly KnownHolder[] => {
  cached ??= buildIndex()
  const key = nameKey(name)
  const bySurname = key.includes(' ') ? undefined : cached.bySurname.get(key)
  return cached.byName.get(bySurname ? nameKey(bySurname.name) : key) ?? NO_TERMS
})

const NO_TERMS: readonly KnownHolder[] = []

const YEARS_BEFORE = 10

/** Everybody of the table, once for each row. */
export function knownHolders(): readonly KnownHolder[] {
  cached ??= buildIndex()
  return [...new Set([...cached.byName.values()].flat())]
}

/** True where every term of somebody was over by the end of the year before. */
export function hasLeftOffice({ until }: KnownHolder, year: number): boolean {
  return until !== null && until < year
}

function buildIndex(): HolderIndex {
  const byName = new Map<string, KnownHolder[]>()
  const bySurname = new Map<string, KnownHolder | null>()
  for (const row of [
    ...europeanHolderRows,
    ...asianHolderRows,
    ...africanAndAmericanHolderRows,
    ...internationalHolderRows,
  ]) {
    const [country = '', sectors = '', people = ''] = row.split('|')
    for (const entry of people.split(';')) addEntry({ byName, bySurname }, country, sectors, entry)
  }
  return { byName, bySurname }
}

function addEntry({ byName, bySurname }: HolderIndex, country: string, sectors: string, entry: string): void {
  const [, star, written, terms] = /^(\*?)(.*) ([\d,-]+)$/.exec(entry) ?? []
  if (written === undefined || terms === undefined) throw new Error(`known-holders: cannot read "${entry}"`)
  const spellings = written.split('=')
  const years = terms.split(',').map((term) => term.split('-'))
  const until = years.at(-1)![1]
  const holder: KnownHolder = {
    name: spellings[0]!,
    country: country === '-' ? null : country,
    sectors: sectors === '-' ? [] : sectors.split(' '),
    from: Number(years[0]![0]),
    until: until ? Number(until) : null,
  }
  for (const spelling of spellings) {
    const key = nameKey(spelling)
    byName.set(key, [...(byName.get(key) ?? []), holder])
    if (star === '*') addSurname(bySurname, nameKey(spelling).split(' '), holder)
  }
}

/** Families written first ("Kim", "Li") are shared by too many to be known by. */
function addSurname(
  bySurname: Map<string, KnownHolder | null>,
  words: readonly string[],
  holder: KnownHolder,
): void {
  if (isSurnameFirst(words)) return
  const family = words.at(-1)!
  const known = bySurname.get(family)
  bySurname.set(family, known !== undefined && known?.name !== holder.name ? null : holder)
}
