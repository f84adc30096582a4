import { Statement } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Extraction } from '../extraction.ts'
import { createExtractor } from '../extractor.ts'
import { documentOf, shown } from '../read.test-kit.ts'
import { BOTH } from './meet.ts'
import { createModelReader, ModelAnswerError, type ModelRequest } from './model-reader.ts'

const analyser = loadAnalyser()
const TEXT =
  'Ilham Aliyev accused Armenia of shelling a village on September 19. Nikol Pashinyan rejected the accusation. ' +
  'Antony Blinken urged Azerbaijan to stop.'
const document = documentOf(TEXT, '2023-09-20')

const accusation = {
  sentence: 1,
  quote: 'Ilham Aliyev accused Armenia of shelling a village',
  type: 'ACCUSE',
  actors: [{ name: 'Ilham Aliyev', kind: 'person' }],
  recipients: [{ name: 'Armenia', kind: 'country' }],
}
const request = {
  sentence: 3,
  quote: 'Antony Blinken urged Azerbaijan to stop',
  type: 'REQUEST',
  actors: [{ name: 'Antony Blinken', kind: 'person' }],
  recipients: [{ name: 'Azerbaijan', kind: 'country' }],
}

/** Reads with a model that answers one after the other what it is given, and the last one again and again. */
async function readWith(answers: readonly (string | object | Error)[], choice: 'model' | 'both' = 'model') {
  const requests: ModelRequest[] = []
  const reader = createModelReader(analyser, 'a-model', async (asked) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]!
    requests.push(asked)
    if (answer instanceof Error) throw answer
    return typeof answer === 'string' ? answer : JSON.stringify(answer)
  })
  return { extraction: await reader.read(document, choice), requests }
}

test('what stands in the text is a statement with its place', async () => {
  const { extraction, requests } = await readWith([{ statements: [{ ...accusation, time: 'September 19' }] }])
  expect(requests).toHaveLength(1)
  expect(requests[0]!.messages.at(-1)!.content).toContain('[2] Nikol Pashinyan rejected the accusation.')
  expect(Extraction.parse(extraction)).toEqual(extraction)
  expect(extraction.issues).toEqual([])
  const [statement] = extraction.statements
  expect(shown(extraction, statement!)).toMatchObject({ type: 'ACCUSE', actors: ['Ilham Aliyev'] })
  expect(statement).toMatchObject({
    time: { start: '2023-09-19', basis: 'inferred' },
    provenance: { reader: 'model', version: 'a-model' },
    evidence: [{ trigger: { start: 0, end: 50 } }],
  })
})

const wrong = (change: object) => ({ statements: [{ ...accusation, ...change }] })

test.each([
  ['a paraphrase', { quote: 'Aliyev blamed Armenia' }, 'not_verbatim'],
  [
    'a quote glued from two sentences',
    { quote: 'Ilham Aliyev accused Armenia rejected the accusation' },
    'not_verbatim',
  ],
  ['a quote of another document', { quote: 'The parliament met in Paris' }, 'not_verbatim'],
  ['an answer in another language', { quote: 'Ilham Əliyev Ermənistanı ittiham etdi' }, 'not_verbatim'],
  ['a quote of another sentence', { quote: 'rejected the accusation' }, 'found_in_other_sentence'],
  ['a sentence that is not there', { sentence: 9 }, 'no_such_sentence'],
  ['no number of a sentence', { sentence: 0 }, 'no_such_sentence'],
  ['a type outside the list', { type: 'INVADE' }, 'unknown_type'],
  ['a mode outside the list', { mode: 'angrily' }, 'unknown_mode'],
  ['an invented name', { recipients: [{ name: 'Vladimir Putin', kind: 'person' }] }, 'name_not_in_text'],
  ['a part of a name', { recipients: [{ name: 'Armen', kind: 'person' }] }, 'name_not_in_text'],
  ['nobody who does it or to whom it is done', { actors: [], recipients: [] }, 'no_actor'],
  ['nobody who says it', { type: 'SAY', actors: [], chain: [] }, 'no_source'],
  ['words of a date that are none', { time: 'a village' }, 'unknown_time'],
  ['a statement that has no quote', { quote: undefined }, 'malformed_answer'],
])('%s is asked about once more, then reported, and never a statement', async (_, change, code) => {
  const { extraction, requests } = await readWith([wrong(change)])
  expect(requests).toHaveLength(2)
  expect(requests[1]!.messages.at(-1)!.content).toContain('These do not hold')
  expect(extraction.statements).toEqual([])
  expect(extraction.actors).toEqual([])
  expect(extraction.issues.map((issue) => issue.code)).toContain(code)
})

test('what is put right the second time is taken, and no issue', async () => {
  const { extraction } = await readWith([
    { statements: [request, { ...accusation, quote: 'Aliyev blamed Armenia' }] },
    { statements: [accusation] },
  ])
  expect(extraction.statements.map(({ type }) => type)).toEqual(['ACCUSE', 'REQUEST'])
  expect(extraction.issues).toEqual([])
})

test.each([
  ['not JSON', 'Here are the statements:', 'malformed_answer'],
  ['cut off', '{"statements": [{"sentence": 1, "quo', 'malformed_answer'],
  ['a list', '[]', 'malformed_answer'],
  ['no answer', new ModelAnswerError('model_no_answer', 'the server answered 500'), 'model_no_answer'],
])('%s is an issue', async (_, answer, code) => {
  const { extraction } = await readWith([answer])
  expect(extraction.statements).toEqual([])
  expect(extraction.issues).toMatchObject([{ code }])
})

test('an event may have nobody who does it, as in a passive', async () => {
  const { extraction } = await readWith([{ statements: [{ ...accusation, actors: [] }] }])
  expect(extraction.statements).toMatchObject([{ type: 'ACCUSE', actors: [] }])
  expect(extraction.statements[0]!.recipients).toHaveLength(1)
})

test.each([
  ['as its actor', { actors: ['Nikol Pashinyan'], chain: [] }, []],
  ['at the end of its chain', { actors: [], chain: ['Nikol Pashinyan'] }, []],
  [
    'as its actor, with who tells of that',
    { actors: ['Nikol Pashinyan'], chain: ['Ilham Aliyev'] },
    ['Ilham Aliyev'],
  ],
  ['after who tells of that', { actors: [], chain: ['Ilham Aliyev', 'Nikol Pashinyan'] }, ['Ilham Aliyev']],
])('who says it may stand %s', async (_, { actors, chain }, tellers) => {
  const person = (name: string) => ({ name, kind: 'person' })
  const said = {
    ...{ sentence: 2, quote: 'rejected the accusation', type: 'SAY', recipients: [] },
    actors: actors.map(person),
    chain: chain.map((name) => ({ ...person(name), cue: null })),
  }
  const { extraction } = await readWith([{ statements: [said] }])
  const nameOf = ({ id }: { id: string }) => extraction.actors.find((actor) => actor.id === id)!.name
  expect(extraction.statements.map((one) => [one.actors.map(nameOf), one.attribution.map(nameOf)])).toEqual([
    [['Nikol Pashinyan'], tellers],
  ])
})

test('an answer between fences is read', async () => {
  const { extraction } = await readWith([
    `\`\`\`json\n${JSON.stringify({ statements: [accusation] })}\n\`\`\``,
  ])
  expect(extraction.statements).toHaveLength(1)
})

test('an error that is no answer of the model ends the reading', async () => {
  await expect(readWith([new Error('budget')])).rejects.toThrow('budget')
})

test('both: what one found says which, what both found gains confidence', async () => {
  const rules = createExtractor(analyser).extract(document)
  const pact = {
    sentence: 2,
    quote: 'rejected the accusation',
    type: 'SAY',
    actors: [],
    recipients: [],
    chain: [{ name: 'Nikol Pashinyan', kind: 'person', cue: 'rejected' }],
  }
  const { extraction } = await readWith([{ statements: [accusation, pact] }], 'both')
  const accused = (list: readonly Statement[]) => list.find(({ type }) => type === 'ACCUSE')!
  expect(accused(extraction.statements).provenance.reader).toBe(BOTH)
  expect(accused(extraction.statements).confidence).toBeGreaterThan(accused(rules.statements).confidence)
  expect(accused(extraction.statements).id).toBe(accused(rules.statements).id)
  expect(extraction.statements.filter(({ provenance }) => provenance.reader === 'model')).toMatchObject([
    { type: 'SAY', text: 'rejected the accusation' },
  ])
  expect(extraction.statements).toHaveLength(rules.statements.length + 1)
})

test('no statement enters whose quote is not in its document', { timeout: 300_000 }, async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ilham Aliyev',
      'Armenia',
      'Armen',
      'Putin',
      'rejected the accusation',
      TEXT,
      '',
      '“Armenia”',
      'the',
    ),
    fc.string({ maxLength: 20 }),
    fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => TEXT.slice(Math.min(a, b), Math.max(a, b))),
  )
  const name = fc.record({ name: piece, kind: fc.constantFrom('person', 'country', 'king') })
  const statement = fc.record({
    sentence: fc.integer({ min: -1, max: 5 }),
    quote: piece,
    type: fc.constantFrom('ACCUSE', 'SAY', 'REJECT', 'HOLDS_OFFICE', 'x'),
    actors: fc.array(name, { maxLength: 2 }),
    recipients: fc.array(name, { maxLength: 2 }),
    chain: fc.array(fc.record({ name: piece, kind: fc.constant('person'), cue: fc.option(piece) }), {
      maxLength: 2,
    }),
    time: fc.option(piece),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 5 }), async (statements) => {
      const { extraction } = await readWith([{ statements }])
      for (const read of extraction.statements) {
        expect(Statement.parse(read)).toEqual(read)
        const { quote, sentence, trigger } = read.evidence[0]!
        expect(TEXT.slice(sentence.start, sentence.end)).toBe(quote)
        expect(TEXT.slice(trigger.start, trigger.end).replace(/\s+/g, ' ')).toBe(read.text)
        expect(trigger.start >= sentence.start && trigger.end <= sentence.end).toBe(true)
        const ids = [...read.actors, ...read.recipients, ...read.attribution].map(({ id }) => id)
        for (const id of ids) expect(extraction.actors.map((actor) => actor.id)).toContain(id)
        for (const { span } of [...read.actors, ...read.recipients])
          if (span) expect(TEXT.slice(span.start, span.end)).toMatch(/\p{L}/u)
      }
    }),
    { numRuns: 150 },
  )
})
