/** Reads the words of a chunk: what it names, and by what it is modified. */
import { bodyNoun, longestBodyNoun } from '../lexicon/body-nouns.ts'
import { ACTING, FORMER } from '../lexicon/titles.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { Chunk, Element } from './chunks.ts'
import { startsCapital as isCapital } from './listed-name.ts'
import type { OfficeWords, PhraseModifier, PhraseNaming } from './phrase.ts'

/** What `readChunk` finds. */
export interface ChunkReading {
  readonly naming: PhraseNaming
  readonly modifiers: readonly PhraseModifier[]
  readonly core: TokenRange
}

const BUILDINGS = new Set([
  'building',
  'buildings',
  'headquarters',
  'office',
  'offices',
  'palace',
  'residence',
])
/** Last words of what `PARTIES` reads. */
const PARTY_NOUNS = new Set(
  'parties sides countries nations neighbours neighbors governments leaders ministers belligerents side party'.split(
    ' ',
  ),
)
const PARTIES =
  /^(?:(?:the |both |all |two |the two |opposing |warring |conflicting )*(?:parties|sides|countries|neighbours|neighbors|nations|governments|leaders|ministers|belligerents)|(?:each|either|neither) (?:side|party))$/

/** A word of a person's name: capitalised and no unit of another kind, or an initial or particle. */
function isNameWord(tree: Tree, element: Element): boolean {
  if (element.unit) return false
  const form = tree.form(element.first)
  return (
    (isCapital(form) && tree.upos(element.first) !== 'DET') ||
    /^(van|von|der|den|de|del|della|da|di|du|dos|das|la|las|los|bin|ibn|al|el|ben|-)$/.test(form)
  )
}

function modifierOf(element: Element): PhraseModifier | undefined {
  const { unit, first, end } = element
  const base = { range: { first, end }, country: null, organisation: null, place: null, demonym: false }
  if (!unit || unit.type === 'title') return undefined
  if (unit.type === 'country') return { ...base, country: unit.country }
  if (unit.type === 'demonym') return { ...base, country: unit.country, demonym: true }
  if (unit.type === 'place') return { ...base, place: unit.place, country: unit.place.country }
  const organisation = unit.type === 'metonym' ? unit.metonym : unit.organisation
  return { ...base, organisation, country: organisation.country }
}

/** Reads one chunk of a sentence. */
export function readChunk(tree: Tree, chunk: Chunk): ChunkReading {
  const elements = chunk.elements.filter(
    ({ first }) => tree.upos(first) !== 'DET' || chunk.elements.length === 1,
  )
  const range = { first: (elements[0] ?? chunk).first, end: chunk.end }
  const reading =
    readTitled(tree, elements) ??
    readBody(tree, chunk, elements) ??
    readLastUnit(elements) ??
    readName(tree, elements)
  const naming = reading?.naming ?? plainNaming(tree, chunk)
  const before = reading?.before ?? elements.slice(0, -1)
  return {
    naming,
    modifiers: before.map(modifierOf).filter((modifier) => modifier !== undefined),
    core: range,
  }
}

interface PartialReading {
  readonly naming: PhraseNaming
  readonly before: readonly Element[]
}

function plainNaming(tree: Tree, chunk: Chunk): PhraseNaming {
  const { first, end } = chunk
  if (end - first === 1 && tree.upos(first) === 'PRON') return { as: 'pronoun', word: tree.lower(first) }
  return { as: 'other' }
}

/** A title at the end ("the head of state") or before a name ("Prime Minister Nikol Pashinyan"). */
function readTitled(tree: Tree, elements: readonly Element[]): PartialReading | undefined {
  const at = elements.findLastIndex(({ unit }) => unit?.type === 'title')
  if (at < 0) return undefined
  const after = elements.slice(at + 1)
  if (
    after.some(
      (element) =>
        !isNameWord(tree, element) && element.unit === null && !/^\p{Lu}/u.test(tree.form(element.first)),
    )
  )
    return undefined
  const before = elements.slice(0, at)
  const office = officeWords(tree, before, elements[at]!)
  if (!office) return undefined
  if (after.length === 0) return { naming: { as: 'title', office }, before }
  const nameRange = { first: after[0]!.first, end: after.at(-1)!.end }
  const name = tree.line({ first: nameRange.first, end: nameRange.end })
  return {
    naming: {
      as: 'person',
      name,
      nameRange,
      office: office.title.office === null && office.body === null ? null : office,
    },
    before,
  }
}

/** The office's words: the title with the lower-case or capitalised common words right before it. */
function officeWords(tree: Tree, before: readonly Element[], titleElement: Element): OfficeWords | undefined {
  const { unit } = titleElement
  if (unit?.type !== 'title') return undefined
  let first = titleElement.first
  let former = false
  let acting = false
  for (let index = before.length - 1; index >= 0; index--) {
    const { unit: known, first: token } = before[index]!
    const lower = tree.lower(token)
    if (known && known.type !== 'title') break
    if (FORMER.has(lower)) former = true
    else if (ACTING.has(lower)) acting = true
    else if (lower === '-' && index > 0 && FORMER.has(tree.lower(before[index - 1]!.first))) former = true
    else if (
      !/^\p{L}/u.test(lower) ||
      /^(NUM|PRON|DET)$/.test(tree.upos(token)) ||
      /^(his|her|its|their)$/.test(lower)
    )
      break
    else first = token
  }
  // "former Norwegian president": before the country
  const outside = before.slice(0, 2).filter((element) => element.first < first)
  former ||= outside.some((element) => FORMER.has(tree.lower(element.first)))
  acting ||= outside.some((element) => ACTING.has(tree.lower(element.first)))
  const words = tree.line({ first, end: titleElement.first })
  const body = words
    ? bodyAtEnd(
        tree,
        before.filter((element) => element.first >= first),
      )
    : undefined
  const plain = first === titleElement.first && unit.title.office
  const range = { first, end: titleElement.end }
  const text = plain || tree.line({ first, end: titleElement.end })
  return {
    title: unit.title,
    text,
    range,
    former,
    acting,
    body: body ? { kind: body.kind, noun: body.noun, words: words.toLowerCase() } : null,
  }
}

/** The longest body noun at the end of a list of elements. */
function bodyAtEnd(tree: Tree, elements: readonly Element[]) {
  const last = elements.at(-1)
  if (!last || last.unit?.type === 'country' || last.unit?.type === 'demonym') return undefined
  const lastWord = tree.lower(last.end - 1)
  const most = longestBodyNoun(lastWord)
  const words = most === 1 ? [lastWord] : wordsOf(tree, elements)
  for (let length = Math.min(most, words.length); length > 0; length--) {
    const noun = length === 1 ? lastWord : words.slice(-length).join(' ')
    const kind = bodyNoun(noun)
    if (kind) return { kind, noun, length }
  }
  return undefined
}

/** The lower-case words of elements. */
function wordsOf(tree: Tree, elements: readonly Element[]): string[] {
  const words: string[] = []
  for (const { first, end } of elements)
    for (let token = first; token < end; token++) words.push(tree.lower(token))
  return words
}

/** "Russian Foreign Ministry", "law enforcement officers", "the Armenian government building", "the Armenian side". */
function readBody(tree: Tree, chunk: Chunk, all: readonly Element[]): PartialReading | undefined {
  if (all.at(-1)?.unit && all.at(-1)!.unit!.type !== 'title') return undefined
  const lastWord = tree.lower(chunk.end - 1)
  if (
    PARTY_NOUNS.has(lastWord) &&
    PARTIES.test(tree.line({ first: chunk.first, end: chunk.end }).toLowerCase())
  )
    return { naming: { as: 'parties' }, before: [] }
  const elements = BUILDINGS.has(lastWord) && bodyAtEnd(tree, all.slice(0, -1)) ? all.slice(0, -1) : all
  if (lastWord === 'side' && all.length > 1) return readSide(all)
  const body = bodyAtEnd(tree, elements)
  if (!body) return readKnownPlaceHead(tree, all)
  const before = elements.slice(0, -1)
  const own = ownWords(tree, elements)
  const proper = elements.slice(-body.length).every(({ first }) => isCapital(tree.form(first)))
  return { naming: { as: 'body', kind: body.kind, noun: body.noun, words: own, proper }, before }
}

function readSide(elements: readonly Element[]): PartialReading {
  const unit = elements.findLast(
    ({ unit: known }) => known?.type === 'demonym' || known?.type === 'country',
  )?.unit
  const country = unit?.type === 'demonym' || unit?.type === 'country' ? unit.country : null
  return { naming: { as: 'side', country }, before: elements.slice(0, -1) }
}

/** "the Karabakh region": the place before a word for a kind of place. */
function readKnownPlaceHead(tree: Tree, elements: readonly Element[]): PartialReading | undefined {
  const [place, head] = elements.slice(-2)
  if (
    place?.unit?.type !== 'place' ||
    !head ||
    !/^(region|area|enclave|territory|province|district|city|town|village)$/.test(tree.lower(head.first))
  ) {
    return undefined
  }
  return { naming: { as: 'place', place: place.unit.place }, before: elements.slice(0, -2) }
}

/** The words of a body without units and articles: "sabotage and reconnaissance group". */
function ownWords(tree: Tree, elements: readonly Element[]): string {
  const own = elements.filter(
    ({ unit, first }) =>
      (!unit || unit.type === 'title') &&
      !['NUM', 'PRON'].includes(tree.upos(first)) &&
      !/^(least|most|more|than|many|few|several|some|other|same)$/.test(tree.lower(first)),
  )
  return own
    .map(({ first, end }) => tree.line({ first, end }).toLowerCase())
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/so-called /, '')
    .replace(/^- ?/, '')
}

/** The last element is a name of the closed lists. */
function readLastUnit(elements: readonly Element[]): PartialReading | undefined {
  const unit = elements.at(-1)?.unit
  const before = elements.slice(0, -1)
  if (!unit) return undefined
  if (unit.type === 'country') return { naming: { as: 'country', country: unit.country }, before }
  if (unit.type === 'place') return { naming: { as: 'place', place: unit.place }, before }
  if (unit.type === 'organisation')
    return { naming: { as: 'organisation', organisation: unit.organisation }, before }
  if (unit.type === 'metonym') {
    const naming: PhraseNaming =
      unit.metonym.from === 'capital'
        ? { as: 'capital', metonym: unit.metonym }
        : { as: 'organisation', organisation: unit.metonym }
    return { naming, before }
  }
  if (unit.type === 'demonym' && unit.people)
    return { naming: { as: 'people', country: unit.country }, before }
  return undefined
}

/** A run of capitalised words at the end that no list knows. */
function readName(tree: Tree, elements: readonly Element[]): PartialReading | undefined {
  let from = elements.length
  while (from > 0 && isNameWord(tree, elements[from - 1]!)) from -= 1
  while (from < elements.length && !isCapital(tree.form(elements[from]!.first))) from += 1
  const words = elements.slice(from)
  if (words.length === 0 || !words.some(({ first }) => tree.upos(first) === 'PROPN')) return undefined
  return {
    naming: { as: 'unknown-name', name: tree.line({ first: words[0]!.first, end: words.at(-1)!.end }) },
    before: elements.slice(0, from),
  }
}
