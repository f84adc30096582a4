/** `demarche extract --reader`: a model that misbehaves in every way, on a real server. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Statement } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { describe, expect, test } from 'vitest'
import { type Answer, ARTICLE, accusation, completion, good, startModelServer } from './model-server.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
writeFileSync(at('article.txt'), ARTICLE)

const saying = (change: object) => JSON.stringify({ statements: [{ ...accusation, ...change }] })
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end('{}')

let file = 0
async function extract(
  url: string,
  {
    reader = 'model',
    more = [],
    input = at('article.txt'),
    answers = at(`answers-${file++}.jsonl`),
  }: {
    reader?: string
    more?: readonly string[]
    input?: string
    answers?: string
  } = {},
) {
  const ran = await runCli(
    [
      'extract',
      input,
      '--reader',
      reader,
      '--model-url',
      url,
      '--model',
      'tiny',
      '--answers',
      answers,
      '--model-timeout',
      '20',
      '--model-tries',
      '2',
      ...more,
    ],
    { env: { DEMARCHE_MODEL_KEY: 'secret-key' } },
  )
  const lines = ran.stdout.split('\n').filter(Boolean)
  return { ...ran, extractions: lines.map((line): Extraction => JSON.parse(line)) }
}

async function answeredWith(answers: readonly Answer[], more: readonly string[] = []) {
  const server = await startModelServer((_, number) => answers[Math.min(number, answers.length - 1)]!)
  try {
    return { ...(await extract(server.url, { more })), requests: server.requests }
  } finally {
    server.stop()
  }
}

test('a good answer: one request in the protocol, the key in its header and nowhere else', async () => {
  const { code, stderr, extractions, requests } = await answeredWith([good])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(extractions[0]!.statements.map(({ type }) => type)).toEqual(['ACCUSE'])
  expect(requests).toHaveLength(1)
  const [{ path, authorization, body }] = requests as [(typeof requests)[0]]
  expect([path, authorization, body.model]).toEqual(['/v1/chat/completions', 'Bearer secret-key', 'tiny'])
  expect(body.response_format.json_schema.schema).toMatchObject({ type: 'object', required: ['statements'] })
})

describe('what does not stand in the text is an issue', () => {
  test.each<[string, Answer, string]>([
    ['malformed JSON', '{"statements": [', 'malformed_answer'],
    ['a paraphrase', saying({ quote: 'Aliyev blamed Yerevan' }), 'not_verbatim'],
    ['a glued quote', saying({ quote: 'Ilham Aliyev rejected the accusation' }), 'not_verbatim'],
    ['a quote of another document', saying({ quote: 'Parliament met' }), 'not_verbatim'],
    ['a quote of another sentence', saying({ quote: 'rejected the accusation' }), 'found_in_other_sentence'],
    [
      'an invented name',
      saying({ actors: [{ name: 'Vladimir Putin', kind: 'person' }] }),
      'name_not_in_text',
    ],
    ['a type outside the list', saying({ type: 'INVADE' }), 'unknown_type'],
    ['another language', saying({ quote: 'Алиев обвинил Армению' }), 'not_verbatim'],
    ['an answer cut off', (response) => void response.end(completion('{"st', 'length')), 'model_cut_off'],
    [
      'a refusal',
      (response) => void response.end(JSON.stringify({ choices: [{ message: { refusal: 'no' } }] })),
      'model_refused',
    ],
  ])('%s', async (_, answer, issue) => {
    const { code, extractions } = await answeredWith([answer])
    expect(code).toBe(0)
    expect(extractions[0]!.statements).toEqual([])
    expect(extractions[0]!.issues.map((one) => one.code)).toContain(issue)
  })

  test('an answer between fences is read', async () => {
    const { extractions } = await answeredWith([`\`\`\`json\n${good}\n\`\`\``])
    expect(extractions[0]!.statements).toHaveLength(1)
  })
})

describe.concurrent('a server that fails is asked again, then reported', () => {
  const cutOff: Answer = (response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"choices"')
    setTimeout(() => response.destroy(), 50)
  }
  const waiting = ['--model-timeout', '3']
  const failures: [string, Answer][] = [
    ['429', status(429, { 'retry-after': '1' })],
    ['500', status(500)],
    ['a stream cut off', cutOff],
    ['silence', () => {}],
    ['another form', (response) => void response.end('<html>')],
  ]
  test.each(failures)('%s once', async (_, failure) => {
    const { extractions, requests } = await answeredWith([failure, good], waiting)
    expect(extractions[0]!.issues).toEqual([])
    expect(extractions[0]!.statements).toHaveLength(1)
    expect(requests).toHaveLength(2)
  })

  test.each(failures)('%s always', async (_, failure) => {
    const { code, extractions, requests } = await answeredWith([failure], waiting)
    expect(code).toBe(0)
    expect(extractions[0]!.statements).toEqual([])
    expect(extractions[0]!.issues).toMatchObject([
      { code: 'model_no_answer', message: expect.stringContaining('sentences 1 to 2 were not read') },
    ])
    expect(requests).toHaveLength(2)
  })
})

describe('a call that cannot succeed is one line', () => {
  test.each([
    [401, /refused the key: check DEMARCHE_MODEL_KEY$/],
    [404, /has no model tiny: check --model-url and --model$/],
    [400, /refused the request \(400\): does tiny take JSON-schema output\?$/],
  ])('%d', async (number, line) => {
    const { code, stdout, stderr } = await answeredWith([status(number)])
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr).not.toContain('secret-key')
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1])
  })

  test.each([
    [['--reader', 'model'], /--reader model needs --model-url and --model/],
    [['--reader', 'both', '--model', 'x', '--model-url', 'localhost'], /is no address such as/],
    [['--reader', 'rules', '--budget', '-1'], /--budget "-1" is no whole number above 0/],
    [['--reader', 'rules', '--price', '1/2/3'], /--price "1\/2\/3" is no price of a million tokens such as/],
    [['--reader', 'rules', '--price', 'cheap'], /--price "cheap" is no price/],
  ])('%j', async (more, line) => {
    const { code, stderr } = await runCli(['extract', at('article.txt'), ...more])
    expect(stderr).toMatch(line)
    expect(code).toBe(2)
  })
})

describe('answers are kept', () => {
  const articles = Array.from({ length: 6 }, (_, number) => ({
    id: `a${number}`,
    text: `${ARTICLE} That was on day ${number}.`,
  }))
  writeFileSync(at('articles.jsonl'), articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  const input = at('articles.jsonl')

  test('a second run asks nothing and gives the same bytes, also when the server is gone', async () => {
    const server = await startModelServer(() => good)
    const answers = at('kept.jsonl')
    const first = await extract(server.url, { input, answers })
    expect(server.requests).toHaveLength(6)
    server.stop()
    const second = await extract(server.url, { input, answers })
    expect(second.stdout).toBe(first.stdout)
    expect(second.code).toBe(0)
  })

  test('a run that is killed half way asks, when started again, only what was not answered', async () => {
    const answers = at('killed.jsonl')
    let isSlow = true
    const server = await startModelServer(async (_, number) => {
      // The fourth answer never comes before the run is killed.
      if (isSlow && number >= 3) await new Promise((resolve) => setTimeout(resolve, 60_000).unref())
      return good
    })
    const child = startCli([
      'extract',
      input,
      '--reader',
      'model',
      '--model-url',
      server.url,
      '--model',
      'tiny',
      '--answers',
      answers,
    ])
    const gone = ended(child)
    await expect.poll(() => server.requests.length, { timeout: 60_000, interval: 20 }).toBe(4)
    child.kill('SIGKILL')
    await gone
    isSlow = false
    expect(readFileSync(answers, 'utf8').split('\n').filter(Boolean)).toHaveLength(3)
    appendFileSync(answers, '{"asked":"ask_')
    const { code, extractions } = await extract(server.url, { input, answers })
    expect(code).toBe(0)
    expect(extractions.map(({ statements }) => statements.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(server.requests).toHaveLength(4 + 3)
    server.stop()
  })

  test('a budget stops before the next request, and the next run goes on', async () => {
    const server = await startModelServer(() => good)
    const answers = at('budget.jsonl')
    const first = await extract(server.url, { input, answers, more: ['--budget', '150'] })
    expect(first.stderr.trimEnd()).toMatch(
      /^demarche extract: the budget of 150 tokens is used up; what was answered is kept in /,
    )
    expect([first.code, first.extractions.length, server.requests.length]).toEqual([1, 2, 2])
    const second = await extract(server.url, { input, answers })
    expect([second.code, second.extractions.length, server.requests.length]).toEqual([0, 6, 6])
    server.stop()
  })

  test('a file that cannot be written is one line', async () => {
    const server = await startModelServer(() => good)
    const { code, stderr } = await extract(server.url, { answers: '/proc/demarche/answers.jsonl' })
    expect(stderr.trimEnd()).toMatch(/answers cannot be kept: .*; choose another --answers$/)
    expect([code, server.requests.length]).toEqual([1, 0])
    server.stop()
  })
})

test('both give the union, and say who found what', async () => {
  const rules = await runCli(['extract', at('article.txt')])
  const found: Extraction = JSON.parse(rules.stdout)
  const said = {
    sentence: 2,
    quote: 'rejected the accusation',
    type: 'SAY',
    actors: [],
    recipients: [],
    chain: [{ name: 'Nikol Pashinyan', kind: 'person', cue: 'rejected' }],
  }
  const server = await startModelServer(() => JSON.stringify({ statements: [accusation, said] }))
  const { extractions } = await extract(server.url, { reader: 'both' })
  server.stop()
  const readers = (list: readonly Statement[]) =>
    list.map(({ type, provenance }) => [type, provenance.reader])
  expect(readers(extractions[0]!.statements)).toEqual(
    expect.arrayContaining([
      ['ACCUSE', 'rules+model'],
      ['SAY', 'model'],
    ]),
  )
  expect(extractions[0]!.statements).toHaveLength(found.statements.length + 1)
})

test('without --reader nothing is asked and nothing is kept', async () => {
  const server = await startModelServer(() => good)
  const { code } = await runCli(['extract', at('article.txt'), '--model-url', server.url, '--model', 'x'], {
    cwd: folder,
  })
  expect([code, server.requests.length, existsSync(at('demarche-answers.jsonl'))]).toEqual([0, 0, false])
  server.stop()
})
