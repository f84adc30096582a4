/** What a model is told: the task, the closed lists, and the document in numbered sentences. */
import { type Document, eventTypes, type Span } from '@demarche/core'

/** One message of a conversation. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

const types = eventTypes.map(({ name, modes }) => {
  const list = modes.map((mode) => mode.name).join(', ')
  return list ? `${name} (modes: ${list})` : name
})

const TASK = [
  'You read political news. List every statement that the numbered sentences make: who does what to whom, or says what.',
  'For each give: "sentence", its number; "quote", the words that state it, copied exactly from that sentence;',
  '"type", one of the list below, SAY for something said that is none of the others; "mode", one of the type or null;',
  '"actors" and "recipients", with "name" copied exactly from the text; "polarity", negated where it is denied;',
  '"auxiliary", any of future, hypothetical, historical; "chain", who says so, outermost first, each with "cue", the word',
  'of saying, empty where the article itself says it; of SAY the "actors" are who says it, and the "chain" who tells of that;',
  '"time", the words of the date copied from the sentence, or null.',
  'Take nothing from anywhere else than these sentences. Change no word. Answer in JSON alone.',
  `Types: SAY; ${types.join('; ')}.`,
].join('\n')

/** The messages that ask for the statements of some sentences of a document. */
export function askFor(
  document: Document,
  sentences: readonly { number: number; span: Span }[],
): ModelMessage[] {
  const lines = sentences.map(
    ({ number, span }) => `[${number}] ${document.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')}`,
  )
  const published = document.publishedAt === null ? '' : `Published ${document.publishedAt}.\n`
  return [
    { role: 'system', content: TASK },
    { role: 'user', content: published + lines.join('\n') },
  ]
}

/** The messages that ask once more, with what was wrong. */
export function askAgain(
  asked: readonly ModelMessage[],
  answer: string,
  faults: readonly string[],
): ModelMessage[] {
  return [
    ...asked,
    { role: 'assistant', content: answer },
    {
      role: 'user',
      content: `These do not hold:\n${faults.map((fault) => `- ${fault}`).join('\n')}\nAnswer again in the same form with these statements alone, put right; leave out what cannot be put right.`,
    },
  ]
}
