/** Finds named entities by rule, on tags and trees. */
import { splitTitle } from '@demarche/core'
import type { Analysis } from '../analysis.ts'
import { classifyName, type NameReading, SURE } from './classify-name.ts'
import type { Entity, EntityKind } from './entity.ts'
import { dateEnd } from './find-dates.ts'
import { organisationWords, placeWords } from './kind-words.ts'
import { listedName } from './listed-names.ts'
import { isNameWord, runEnd } from './name-runs.ts'
import { type SentenceWords, textOfWords, wordsOf } from './words-of.ts'

/** A name found, with words of its sentence. */
interface Found {
  readonly words: SentenceWords
  readonly from: number
  readonly end: number
  readonly reading: NameReading | undefined
}

/**
 * The persons, organisations, places, nationalities and dates that a text names, in the order of the text; they do not
 * overlap. Titles and offices are no part of a name: of "Foreign Minister Sergei Lavrov" only "Sergei Lavrov" is given.
 * By rule, with closed lists of countries, peoples and organisations, and without a list of persons: a name that nothing
 * in the document explains may get the wrong kind.
 *
 * @example
 * findEntities(analyser.analyse('Baku rejected it on Monday.')) // a place 0-4, a date 20-26
 */
export function findEntities(analysis: Analysis): Entity[] {
  const found: Found[] = []
  for (const sentence of analysis.sentences) findInSentence(wordsOf(analysis, sentence), found)
  const votes = countVotes(found)
  return found.flatMap(({ words, from, end, reading }) => {
    const kind = reading?.weight === SURE ? reading.kind : votes.best(textOfWords(words, from, end))
    return kind === undefined ? [] : [entityOf(words, from, end, kind)]
  })
}

function entityOf({ analysis, first }: SentenceWords, from: number, end: number, kind: EntityKind): Entity {
  const { tokens } = analysis
  const firstToken = first + from
  const endToken = first + end
  return { kind, start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!, firstToken, endToken }
}

/** What the mentions of a document say of each name, and of the surnames of its persons. */
class Votes {
  readonly #weights = new Map<string, Map<EntityKind, number>>()

  add(name: string, { kind, weight }: NameReading): void {
    const weights = this.#weights.get(name) ?? new Map<EntityKind, number>()
    weights.set(kind, (weights.get(kind) ?? 0) + weight)
    this.#weights.set(name, weights)
  }

  /** The kind that most speaks for; of equal ones the first. */
  best(name: string): EntityKind | undefined {
    let best: EntityKind | undefined
    let most = 0
    for (const [kind, weight] of this.#weights.get(name) ?? []) {
      if (weight <= most) continue
      best = kind
      most = weight
    }
    return best
  }
}

function countVotes(found: readonly Found[]): Votes {
  const votes = new Votes()
  for (const { words, from, end, reading } of found) {
    if (reading === undefined) continue
    votes.add(textOfWords(words, from, end), reading)
    if (reading.kind === 'person' && end - from > 1) votes.add(words.form[end - 1]!, reading)
  }
  return votes
}

function findInSentence(words: SentenceWords, found: Found[]): void {
  let i = 0
  while (i < words.length) {
    const date = dateEnd(words, i)
    if (date > i) {
      found.push({ words, from: i, end: date, reading: { kind: 'date', weight: SURE } })
      i = date
    } else if (i === 0 && words.lower[i] === 'the' && listedName(words, i + 1) !== undefined) i++
    else if (isNameWord(words, i) || words.capital[i]) i = readName(words, i, found)
    else i++
  }
}

/** Reads what begins at word `i`, a listed name or a run; returns where to go on. */
function readName(words: SentenceWords, i: number, found: Found[]): number {
  const run = isNameWord(words, i) ? runEnd(words, i) : i
  const listed = listedName(words, i)
  if (listed !== undefined && (listed.end >= run || standsApart(words, listed.end, listed.kind, run))) {
    found.push({ words, from: i, end: listed.end, reading: { kind: listed.kind, weight: SURE } })
    return listed.end
  }
  if (run === i) return i + 1
  const stop = beforeListed(words, i, run)
  readRun(words, i, stop, found)
  return stop
}

/** Whether a listed name is a word of its own although the run goes on: an adjective or country before a title or name. */
function standsApart(words: SentenceWords, end: number, kind: EntityKind, run: number): boolean {
  if (organisationWords.has(words.lower[run - 1]!) || placeWords.has(words.lower[run - 1]!)) return false
  return (
    kind === 'nationality' || kind === 'organisation' || splitTitle(textOfWords(words, end, run)).title !== ''
  )
}

/** Where a run must stop because a listed nationality begins in it. */
function beforeListed(words: SentenceWords, from: number, run: number): number {
  for (let i = from + 1; i < run; i++) {
    const listed = words.glued[i] ? undefined : listedName(words, i)
    if (
      listed?.kind === 'nationality' &&
      listed.end < run &&
      splitTitle(textOfWords(words, listed.end, run)).title !== ''
    )
      return i
  }
  return run
}

/** Parts titles from the name behind them, and what stands before the title from it. */
function readRun(words: SentenceWords, from: number, end: number, found: Found[]): void {
  const whole =
    end - from > 1 && (organisationWords.has(words.lower[end - 1]!) || placeWords.has(words.lower[end - 1]!))
  for (let i = from; i < end && !whole; i++) {
    if (words.glued[i]) continue
    const { title, name } = splitTitle(textOfWords(words, i, end))
    if (title === '') continue
    if (i > from) push(words, from, i, found)
    const start = name === '' ? end : end - countWords(words, name, end)
    if (start < end) found.push({ words, from: start, end, reading: { kind: 'person', weight: SURE } })
    return
  }
  push(words, from, end, found)
}

function push(words: SentenceWords, from: number, end: number, found: Found[]): void {
  found.push({ words, from, end, reading: classifyName(words, from, end) })
}

/** How many of the words before `end` make up the last part of their text. */
function countWords(words: SentenceWords, name: string, end: number): number {
  let count = 1
  while (end - count > 0 && textOfWords(words, end - count, end).length < name.length) count++
  return count
}
