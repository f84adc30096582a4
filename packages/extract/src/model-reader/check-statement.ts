/** Checks by code: what a model says must stand in the text and come from the closed lists. */
import { EVENT_TYPES, eventTypes, type Span, type Statement } from '@demarche/core'
import { MODEL_TYPES, type ModelName, type ModelStatement } from './answer.ts'
import { findVerbatim } from './verbatim.ts'

/** Why a statement of a model is not taken. */
export type ModelFaultCode =
  | 'not_verbatim'
  | 'found_in_other_sentence'
  | 'no_such_sentence'
  | 'unknown_type'
  | 'unknown_mode'
  | 'name_not_in_text'
  | 'no_actor'
  | 'no_source'
  | 'unknown_time'

/** One fault, in words that a model and a reader understand. */
export interface ModelFault {
  readonly code: ModelFaultCode
  readonly message: string
}

/** What the checks look things up in. */
export interface CheckedText {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Whether a name is one that an actor of the document is known by. */
  isKnownName(name: string): boolean
  /** Whether the words hold a date. */
  isDate(span: Span): boolean
}

/** A name of a statement, with its place in the sentence where it stands there. */
export interface PlacedName extends ModelName {
  readonly span: Span | null
}

/** A statement that holds: every word of it has its place. */
export interface CheckedStatement {
  readonly type: (typeof MODEL_TYPES)[number]
  readonly mode: string | null
  readonly sentence: Span
  readonly quote: Span
  readonly actors: readonly PlacedName[]
  readonly recipients: readonly PlacedName[]
  readonly chain: readonly (PlacedName & { readonly cueSpan: Span | null })[]
  readonly polarity: Statement['polarity']
  readonly auxiliary: Statement['auxiliary']
  readonly time: Span | null
}

const LONGEST_NAME = 120

class Checker {
  readonly faults: ModelFault[] = []
  readonly #text: CheckedText
  readonly #sentence: Span

  constructor(text: CheckedText, sentence: Span) {
    this.#text = text
    this.#sentence = sentence
  }

  fault(code: ModelFaultCode, message: string): void {
    this.faults.push({ code, message })
  }

  quote(words: string): Span | undefined {
    const { text } = this.#text
    const here = findVerbatim(text, words, this.#sentence)
    if (here) return here
    const elsewhere = findVerbatim(text, words, { start: 0, end: text.length })
    if (elsewhere) this.fault('found_in_other_sentence', `"${words}" stands in another sentence`)
    else this.fault('not_verbatim', `"${words}" does not stand in the text`)
    return undefined
  }

  name(named: ModelName): PlacedName {
    const { text } = this.#text
    const { name } = named
    const span = findVerbatim(text, name, this.#sentence) ?? null
    const isInText = span !== null || findVerbatim(text, name, { start: 0, end: text.length }) !== undefined
    const isName = /\p{L}/u.test(name) && name.length <= LONGEST_NAME
    if (!isName || !(isInText || this.#text.isKnownName(name)))
      this.fault('name_not_in_text', `the name "${name}" does not stand in the text`)
    return { ...named, span }
  }

  cue(words: string | null): Span | null {
    return words === null || words.trim() === '' ? null : (this.quote(words) ?? null)
  }

  time(words: string | null): Span | null {
    if (words === null || words.trim() === '') return null
    const span = this.quote(words)
    if (span && !this.#text.isDate(span)) this.fault('unknown_time', `"${words}" is no date`)
    return span ?? null
  }
}

function isModelType(type: string): type is (typeof MODEL_TYPES)[number] {
  return (MODEL_TYPES as readonly string[]).includes(type)
}

function checkType(checker: Checker, { type, mode, actors, recipients, chain }: ModelStatement): void {
  if (!isModelType(type)) {
    checker.fault('unknown_type', `there is no type "${type}": the types are ${MODEL_TYPES.join(', ')}`)
    return
  }
  const row = eventTypes.find(({ name }) => name === type)
  if (mode !== null && !row?.modes.some(({ name }) => name === mode))
    checker.fault('unknown_mode', `${type} has no mode "${mode}"`)
  if ((EVENT_TYPES as readonly string[]).includes(type) && actors.length + recipients.length === 0)
    checker.fault('no_actor', `${type} has nobody who does it, and nobody to whom it is done`)
  if (!row && actors.length + chain.length === 0) checker.fault('no_source', `${type} has nobody who says it`)
}

/** The actor of SAY is who says it, and the chain those who tell of that; a model may put all of them into the chain. */
function sayers(
  actors: CheckedStatement['actors'],
  chain: CheckedStatement['chain'],
): Pick<CheckedStatement, 'actors' | 'chain'> {
  if (actors.length > 0) return { actors, chain }
  return { actors: chain.slice(-1), chain: chain.slice(0, -1) }
}

/** A statement that holds, or everything that is wrong with it. */
export function checkStatement(
  text: CheckedText,
  given: ModelStatement,
): { readonly checked: CheckedStatement } | { readonly faults: readonly ModelFault[] } {
  const sentence = text.sentences[given.sentence - 1]
  if (!sentence) {
    const message = `there is no sentence ${given.sentence}: they are numbered from 1 to ${text.sentences.length}`
    return { faults: [{ code: 'no_such_sentence', message }] }
  }
  const checker = new Checker(text, sentence)
  checkType(checker, given)
  const quote = checker.quote(given.quote)
  const actors = given.actors.map((name) => checker.name(name))
  const recipients = given.recipients.map((name) => checker.name(name))
  const chain = given.chain.map((link) => ({ ...checker.name(link), cueSpan: checker.cue(link.cue) }))
  const time = checker.time(given.time)
  if (checker.faults.length > 0 || !quote || !isModelType(given.type)) return { faults: checker.faults }
  const { type, mode, polarity, auxiliary } = given
  const sides = type === 'SAY' ? sayers(actors, chain) : { actors, chain }
  return { checked: { type, mode, sentence, quote, ...sides, recipients, polarity, auxiliary, time } }
}
