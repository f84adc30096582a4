/** A language model as a reader: asked for statements, and believed only as far as the text goes. */
import type { Document, Issue, Span, StatementTime } from '@demarche/core'
import type { Analyser } from '@demarche/language'
import type { Extraction } from '../extraction.ts'
import { extractionOf, readDocument } from '../extractor.ts'
import { answerSchema, readAnswer } from './answer.ts'
import { type CheckedStatement, type CheckedText, checkStatement } from './check-statement.ts'
import { meet } from './meet.ts'
import { askAgain, askFor, type ModelMessage } from './prompt.ts'
import { NamedActors, stateAnswer } from './state-answer.ts'

/** What is sent to a model. */
export interface ModelRequest {
  readonly messages: readonly ModelMessage[]
  /** The JSON schema that the answer must have. */
  readonly schema: object
}

/** The codes of issues about sentences that no answer came for. */
const UNANSWERED = ['model_no_answer', 'model_refused', 'model_cut_off'] as const
type Unanswered = (typeof UNANSWERED)[number]

/** True where every question about the document was answered, whatever the answers were worth. */
export function isWhollyAnswered({ issues }: Extraction): boolean {
  return !issues.some(({ code }) => (UNANSWERED as readonly string[]).includes(code))
}

/** No answer came: the server failed in a way that trying again did not mend. */
export class ModelAnswerError extends Error {
  override readonly name = 'ModelAnswerError'
  /** Stable, the code of the issue. */
  readonly code: Unanswered
  constructor(code: Unanswered, message: string) {
    super(message)
    this.code = code
  }
}

/** Sends a request and gives back the text of the answer. @throws ModelAnswerError */
export type AskModel = (request: ModelRequest) => Promise<string>

/** Which readers are asked. */
export type ReaderChoice = 'rules' | 'model' | 'both'

/** So many sentences are asked about at once. */
const SENTENCES = 40

interface Asked {
  readonly checked: CheckedStatement[]
  readonly issues: Issue[]
}

const issueOf = (code: string, message: string, span: Span | null): Issue => ({
  severity: 'warning',
  code,
  message,
  location: null,
  span,
})

/** A document and what its checks need. */
class Reading {
  readonly extraction: Extraction
  readonly names: NamedActors
  readonly text: CheckedText
  readonly #dates: readonly { readonly span: Span; readonly time: StatementTime | null }[]

  constructor(document: Document, analyser: Analyser) {
    const state = readDocument(document, analyser)
    this.extraction = extractionOf(state)
    this.names = new NamedActors(this.extraction)
    this.#dates = state.dates.map(({ range, time }) => ({ span: state.tree.span(range), time }))
    const sentences = state.tree.analysis.sentences.map(({ start, end }) => ({ start, end }))
    this.text = {
      text: document.text,
      sentences,
      isKnownName: (name) => this.names.knows(name),
      isDate: (span) => this.#dateAt(span) !== undefined,
    }
  }

  #dateAt(at: Span) {
    return this.#dates.find(({ span }) => span.start < at.end && at.start < span.end)
  }

  timeAt(span: Span | null): StatementTime | null {
    return span === null ? null : (this.#dateAt(span)?.time ?? null)
  }
}

/** What is right in an answer, and what is wrong with the rest. */
function checkAnswer(reading: Reading, text: string): Asked {
  const answer = readAnswer(text)
  if ('fault' in answer) return { checked: [], issues: [issueOf('malformed_answer', answer.fault, null)] }
  const checked: CheckedStatement[] = []
  const issues: Issue[] = []
  for (const [index, read] of answer.statements.entries()) {
    if ('fault' in read) {
      issues.push(issueOf('malformed_answer', `statement ${index + 1}: ${read.fault}`, null))
      continue
    }
    const result = checkStatement(reading.text, read.statement)
    if ('checked' in result) checked.push(result.checked)
    else {
      const span = reading.text.sentences[read.statement.sentence - 1] ?? null
      for (const { code, message } of result.faults)
        issues.push(issueOf(code, `statement ${index + 1}: ${message}`, span))
    }
  }
  return { checked, issues }
}

/** Asks about some sentences, and once more about what was wrong; what still is goes to the report. */
async function askAbout(reading: Reading, messages: ModelMessage[], ask: AskModel): Promise<Asked> {
  const first = await ask({ messages, schema: answerSchema })
  const before = checkAnswer(reading, first)
  if (before.issues.length === 0) return before
  const faults = before.issues.map(({ message }) => message)
  const second = await ask({ messages: askAgain(messages, first, faults), schema: answerSchema })
  const after = checkAnswer(reading, second)
  // What could not be put right was left out by the model, or is wrong still: both are told.
  const issues = after.issues.length > 0 ? after.issues : after.checked.length > 0 ? [] : before.issues
  return { checked: [...before.checked, ...after.checked], issues }
}

function* blocksOf(reading: Reading): Generator<{ number: number; span: Span }[]> {
  const numbered = reading.text.sentences.map((span, index) => ({ number: index + 1, span }))
  for (let start = 0; start < numbered.length; start += SENTENCES)
    yield numbered.slice(start, start + SENTENCES)
}

async function readBlock(
  reading: Reading,
  block: readonly { number: number; span: Span }[],
  ask: AskModel,
): Promise<Asked> {
  try {
    return await askAbout(reading, askFor(reading.extraction.document, block), ask)
  } catch (error) {
    if (!(error instanceof ModelAnswerError)) throw error
    const [first, last] = [block[0]!, block.at(-1)!]
    const which = `sentences ${first.number} to ${last.number} were not read by the model: ${error.message}`
    return {
      checked: [],
      issues: [issueOf(error.code, which, { start: first.span.start, end: last.span.end })],
    }
  }
}

async function readByModel(reading: Reading, ask: AskModel, model: string): Promise<Extraction> {
  const { extraction, names } = reading
  const statements = new Map<string, Extraction['statements'][number]>()
  const issues: Issue[] = []
  for (const block of blocksOf(reading)) {
    const asked = await readBlock(reading, block, ask)
    issues.push(...asked.issues)
    for (const checked of asked.checked) {
      const statement = stateAnswer(extraction, names, checked, reading.timeAt(checked.time), model)
      statements.set(statement.id, statement)
    }
  }
  const found = [...statements.values()]
  const named = new Set(
    found.flatMap((one) => [...one.actors, ...one.recipients, ...one.attribution].map(({ id }) => id)),
  )
  const actors = [...extraction.actors, ...names.made].filter(({ id }) => named.has(id))
  return {
    ...extraction,
    mentions: extraction.mentions.map((mention) =>
      mention.actorId !== null && named.has(mention.actorId) ? mention : { ...mention, actorId: null },
    ),
    attributions: [],
    actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)),
    statements: found.sort((a, b) => a.evidence[0]!.trigger.start - b.evidence[0]!.trigger.start),
    issues,
  }
}

/** Reads documents with a model, alone or beside the rules. */
export interface ModelReader {
  read(document: Document, choice: Exclude<ReaderChoice, 'rules'>): Promise<Extraction>
}

/**
 * Puts a reader together. The rules' own analysis gives it sentences, dates and the actors that are known.
 *
 * @param model name of the model: it stands in the provenance of what it found
 * @param ask sends requests; it does the network, the retrying and the keeping of answers
 */
export function createModelReader(analyser: Analyser, model: string, ask: AskModel): ModelReader {
  return {
    async read(document, choice) {
      const reading = new Reading(document, analyser)
      const found = await readByModel(reading, ask, model)
      return choice === 'both' ? meet(reading.extraction, found) : found
    },
  }
}
