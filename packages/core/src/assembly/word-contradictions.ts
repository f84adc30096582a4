/** Utterances that say the opposite of one another: the same words but for one negation. */
import { foldName } from '../names/fold.ts'
import { type ContradictionRule, sameTime } from './contradiction-rule.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { pushTo } from './push-to.ts'

const NEGATORS = new Set(['not', 'never', 'no', 'cannot'])
/** Prefixes that make a word its opposite, with as many letters left as a word can stand with. */
const OPPOSITE = /^(?:un|in|im|ir|il|dis|non)(\p{L}{3,})$/u
/** Longer words are whole speeches, of which one "not" more or less says little. */
const MOST_WORDS = 24

/** The words of an utterance without one negation each, and itself: what it can be the opposite of. */
function opposites(words: readonly string[]): string[] {
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    const rest = (...instead: string[]) =>
      [...words.slice(0, at), ...instead, ...words.slice(at + 1)].join(' ')
    if (NEGATORS.has(word)) found.push(word === 'cannot' ? rest('can') : rest())
    const plain = OPPOSITE.exec(word)?.[1]
    if (plain !== undefined) found.push(rest(plain))
  }
  return found
}

function wordsOf({ text }: AssembledStatement): string[] {
  return foldName(text.replace(/n[’']t\b/g, ' not').replace(/[“”"]/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && word !== 'that')
}

/** Words that mean somebody or something else with each speaker. */
const POINTING =
  /^(?:i|im|we|me|us|my|our|ours|you|your|he|him|his|she|her|it|its|they|them|their|this|these|those|here|there)$/

/** Two speakers, or one in two documents. */
function differentVoices(one: AssembledStatement, other: AssembledStatement): boolean {
  const speakers = ({ actors }: AssembledStatement) => actors.map(({ id }) => id).join(' ')
  const documents = new Set(one.evidence.map(({ document }) => document))
  return speakers(one) !== speakers(other) || !other.evidence.some(({ document }) => documents.has(document))
}

/** The words of an utterance that can be told from its opposite; undefined of any other statement. */
function comparableWords(statement: AssembledStatement): string[] | undefined {
  if (statement.kind !== 'utterance' || statement.polarity !== 'affirmed') return undefined
  const words = wordsOf(statement)
  const isComparable =
    words.length > 2 && words.length <= MOST_WORDS && !words.some((word) => POINTING.test(word))
  return isComparable ? words : undefined
}

/** Pairs of utterances by different voices that differ by one negation: "the port is safe", "the port is unsafe". */
export const byWords: ContradictionRule = {
  basis: 'polarity',
  *pairsOf(statements) {
    const said = statements.flatMap((statement) => {
      const words = comparableWords(statement)
      return words ? [{ statement, words }] : []
    })
    const same = new Map<string, AssembledStatement[]>()
    for (const { statement, words } of said) pushTo(same, words.join(' '), statement)
    for (const { statement, words } of said)
      for (const opposite of new Set(opposites(words)))
        for (const other of same.get(opposite) ?? [])
          if (other !== statement && differentVoices(statement, other) && sameTime(statement, other))
            yield [statement, other]
  },
  *standsIn(statement) {
    const words = comparableWords(statement)
    if (!words) return
    yield `says ${words.join(' ')}`
    for (const opposite of opposites(words)) yield `denies ${opposite}`
  },
  *standsAgainst(statement) {
    const words = comparableWords(statement)
    if (!words) return
    yield `denies ${words.join(' ')}`
    for (const opposite of opposites(words)) yield `says ${opposite}`
  },
}
