/** Reads the words of a chunk: what it names, and by what it is modified. */
import { perWordTest } from '@demarche/language'
import { ACTING, FORMER } from '../lexicon/titles.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { bodyAtEnd, ownWords } from './chunk-bodies.ts'
import type { Chunk } from './chunks.ts'
import type { OfficeWords, PhraseModifier, PhraseNaming } from './phrase.ts'
import { CAPITAL, IN_NAMES, isOwningPronoun, phraseBits } from './phrase-words.ts'
import type { Element } from './units.ts'

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
const isBuilding = perWordTest(({ lower }) => BUILDINGS.has(lower))
const isPartyNoun = perWordTest(({ lower }) => PARTY_NOUNS.has(lower))
const PLACE_NOUNS = /^(region|area|enclave|territory|province|district|city|town|village)$/

/** A word of a person's name: capitalised and no unit of another kind, or an initial or particle. */
function isNameWord(tree: Tree, { unit, first }: Element): boolean {
  if (unit) return false
  const bits = phraseBits(tree.word(first))
  return (bits & IN_NAMES) !== 0 || ((bits & CAPITAL) !== 0 && tree.upos(first) !== 'DET')
}

const isCapital = (tree: Tree, { first }: Element) => (phraseBits(tree.word(first)) & CAPITAL) !== 0

function modifierOf({ first, end, unit }: Element): PhraseModifier | undefined {
  if (!unit || unit.type === 'title') return undefined
  const { type } = unit
  const organisation = type === 'metonym' ? unit.metonym : type === 'organisation' ? unit.organisation : null
  const place = type === 'place' ? unit.place : null
  const country =
    type === 'country' || type === 'demonym' ? unit.country : ((organisation ?? place)?.country ?? null)
  return { range: { first, end }, country, organisation, place, demonym: type === 'demonym' }
}

const NO_MODIFIERS: readonly PhraseModifier[] = []

/** The modifiers among the first elements of a chunk. */
function modifiersOf(elements: readonly Element[], count: number): readonly PhraseModifier[] {
  let found = NO_MODIFIERS
  for (let index = 0; index < count; index++) {
    const modifier = modifierOf(elements[index]!)
    if (modifier) found = found.length === 0 ? [modifier] : [...found, modifier]
  }
  return found
}

/** What the last elements name, and how many stand before them. */
interface PartialReading {
  readonly naming: PhraseNaming
  readonly before: number
}

/** Reads one chunk of a sentence. */
export function readChunk(tree: Tree, chunk: Chunk): ChunkReading {
  const { elements, range } = chunk
  const first = elements.length === 0 ? range.first : elements[0]!.first
  const reading =
    readTitled(tree, elements) ?? readBody(tree, chunk) ?? readLastUnit(elements) ?? readName(tree, elements)
  return {
    naming: reading?.naming ?? plainNaming(tree, range),
    modifiers: modifiersOf(elements, reading?.before ?? elements.length - 1),
    core: first === range.first ? range : { first, end: range.end },
  }
}

const OTHER: PhraseNaming = { as: 'other' }

function plainNaming(tree: Tree, { first, end }: TokenRange): PhraseNaming {
  return end - first === 1 && tree.upos(first) === 'PRON' ? { as: 'pronoun', word: tree.lower(first) } : OTHER
}

/** A title at the end ("the head of state") or before a name ("Prime Minister Nikol Pashinyan"). */
function readTitled(tree: Tree, elements: readonly Element[]): PartialReading | undefined {
  let at = elements.length - 1
  while (at >= 0 && elements[at]!.unit?.type !== 'title') at -= 1
  if (at < 0) return undefined
  for (let index = at + 1; index < elements.length; index++) {
    const { unit, first } = elements[index]!
    if (unit === null && (phraseBits(tree.word(first)) & (CAPITAL | IN_NAMES)) === 0) return undefined
  }
  const office = officeWords(tree, elements, at)
  if (!office) return undefined
  if (at === elements.length - 1) return { naming: { as: 'title', office }, before: at }
  const nameRange = { first: elements[at + 1]!.first, end: elements.at(-1)!.end }
  const naming: PhraseNaming = {
    as: 'person',
    name: tree.line(nameRange),
    nameRange,
    office: office.title.office === null && office.body === null ? null : office,
  }
  return { naming, before: at }
}

const isFormer = (tree: Tree, { first }: Element) => FORMER.has(tree.lower(first))
const isActing = (tree: Tree, { first }: Element) => ACTING.has(tree.lower(first))

/** The words of the office of a title, an element of a chunk: the title with the common words right before it. */
function officeWords(tree: Tree, elements: readonly Element[], at: number): OfficeWords | undefined {
  const { unit, first: titleFirst, end } = elements[at]!
  if (unit?.type !== 'title') return undefined
  let from = at
  let former = false
  let acting = false
  for (let index = at - 1; index >= 0; index--) {
    const element = elements[index]!
    if (element.unit && element.unit.type !== 'title') break
    const lower = tree.lower(element.first)
    if (isFormer(tree, element)) former = true
    else if (isActing(tree, element)) acting = true
    else if (lower === '-' && index > 0 && isFormer(tree, elements[index - 1]!)) former = true
    else if (
      !/^\p{L}/u.test(lower) ||
      /^(NUM|PRON|DET)$/.test(tree.upos(element.first)) ||
      isOwningPronoun(tree.word(element.first))
    )
      break
    else from = index
  }
  // "former Norwegian president": before the country
  for (let index = 0; index < Math.min(2, from); index++) {
    former ||= isFormer(tree, elements[index]!)
    acting ||= isActing(tree, elements[index]!)
  }
  const { first } = elements[from]!
  const range = { first, end }
  const body = bodyAtEnd(tree, elements, from, at)
  const words = body ? tree.line({ first, end: titleFirst }).toLowerCase() : ''
  return {
    title: unit.title,
    text: (from === at && unit.title.office) || tree.line(range),
    range,
    former,
    acting,
    body: body ? { kind: body.kind, noun: body.noun, words } : null,
  }
}

/** "Russian Foreign Ministry", "law enforcement officers", "the Armenian government building", "the Armenian side". */
function readBody(tree: Tree, { range, elements }: Chunk): PartialReading | undefined {
  const all = elements.length
  if (all > 0 && elements[all - 1]!.unit && elements[all - 1]!.unit!.type !== 'title') return undefined
  const last = tree.word(range.end - 1)
  if (isPartyNoun(last) && PARTIES.test(tree.line(range).toLowerCase()))
    return { naming: { as: 'parties' }, before: 0 }
  if (last.lower === 'side' && all > 1) return readSide(elements)
  const inBuilding = isBuilding(last) ? bodyAtEnd(tree, elements, 0, all - 1) : undefined
  const count = inBuilding ? all - 1 : all
  const body = inBuilding ?? bodyAtEnd(tree, elements, 0, all)
  if (!body) return readKnownPlaceHead(tree, elements)
  const { kind, noun, length } = body
  let proper = true
  for (let index = Math.max(0, count - length); index < count; index++)
    proper &&= isCapital(tree, elements[index]!)
  const words = ownWords(tree, elements, count)
  return { naming: { as: 'body', kind, noun, words, proper }, before: count - 1 }
}

function readSide(elements: readonly Element[]): PartialReading {
  const unit = elements.findLast(
    ({ unit: known }) => known?.type === 'demonym' || known?.type === 'country',
  )?.unit
  const country = unit?.type === 'demonym' || unit?.type === 'country' ? unit.country : null
  return { naming: { as: 'side', country }, before: elements.length - 1 }
}

/** "the Karabakh region": the place before a word for a kind of place. */
function readKnownPlaceHead(tree: Tree, elements: readonly Element[]): PartialReading | undefined {
  if (elements.length < 2) return undefined
  const { unit } = elements[elements.length - 2]!
  if (unit?.type !== 'place' || !PLACE_NOUNS.test(tree.lower(elements.at(-1)!.first))) return undefined
  return { naming: { as: 'place', place: unit.place }, before: elements.length - 2 }
}

/** The last element is a name of the closed lists. */
function readLastUnit(elements: readonly Element[]): PartialReading | undefined {
  const before = elements.length - 1
  const unit = before < 0 ? null : elements[before]!.unit
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
  while (from < elements.length && !isCapital(tree, elements[from]!)) from += 1
  if (!hasProperNoun(tree, elements, from)) return undefined
  const name = tree.line({ first: elements[from]!.first, end: elements.at(-1)!.end })
  return { naming: { as: 'unknown-name', name }, before: from }
}

/** Whether one of the elements from one on is tagged as a name. */
function hasProperNoun(tree: Tree, elements: readonly Element[], from: number): boolean {
  for (let index = from; index < elements.length; index++)
    if (tree.upos(elements[index]!.first) === 'PROPN') return true
  return false
}
