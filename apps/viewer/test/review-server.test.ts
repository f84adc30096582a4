/** Who may answer pairs of actors through the server, and with what: every other request is refused, and nothing is kept. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ReviewPage, type RunningViewer, serveViewer } from '../server/index.ts'
import { fixtureSource } from './fixture/open-fixture.ts'
import { fixtureDesk } from './fixture/review-desk.ts'

const desk = fixtureDesk()
const { told: kept } = desk

let assets: string
let server: RunningViewer
let token: string
let answer: { actors: string[]; verdict: string; reason: string | null }
beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'demarche-assets-'))
  await writeFile(join(assets, 'index.html'), '<p></p>')
  server = await serveViewer({ source: fixtureSource(), review: desk, port: 0, assets })
  const first = await page()
  token = first.token
  answer = { actors: first.items[0]!.sides.map(({ id }) => id), verdict: 'same', reason: null }
})
afterAll(async () => {
  await server.close()
  await rm(assets, { recursive: true })
})
beforeEach(() => {
  kept.length = 0
})

const page = async (query = ''): Promise<ReviewPage> =>
  (await fetch(`${server.url}api/review${query}`)).json() as Promise<ReviewPage>

const own = () => ({
  host: `127.0.0.1:${server.port}`,
  origin: `http://127.0.0.1:${server.port}`,
  'content-type': 'application/json',
  'x-demarche-token': token,
})

/** `fetch` sets Host and Origin itself, so this asks by hand; null leaves a header out. */
function post(
  path: string,
  body: string,
  headers: Record<string, string | null> = {},
): Promise<{ status: number | undefined; code: string | undefined }> {
  const sent = Object.entries({ ...own(), ...headers }).filter(
    (header): header is [string, string] => header[1] !== null,
  )
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port: server.port,
        host: '127.0.0.1',
        path: `/api/${path}`,
        method: 'POST',
        headers: Object.fromEntries(sent),
      },
      (told) => {
        let text = ''
        told.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        told.on('end', () => resolve({ status: told.statusCode, code: JSON.parse(text).error?.code }))
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
const send = (value: unknown, headers = {}) => post('review/answers', JSON.stringify(value), headers)

test('pairs come with names, sentences in their documents, who answers, and a token', async () => {
  const { items, by, offset, total } = await page('?limit=1')
  expect([items.length, by, offset, total, token.length > 40]).toEqual([1, 'ana', 0, 2, true])
  expect((await page('?offset=1&limit=1')).items[0]!.sides[0].name).toBe('Ilham Aliyev')
  const [first] = items[0]!.sides
  expect(first).toMatchObject({ name: 'Charles Michel', kind: 'person' })
  const [{ statement, evidence }] = first.evidence as [(typeof first.evidence)[0]]
  expect(statement).toMatch(/^\w+_/)
  expect(evidence.quote).toContain('Charles Michel')
  expect(evidence.quote.length).toBe(evidence.sentence.end - evidence.sentence.start)
})

test('what the page sends is kept', async () => {
  expect(await send(answer)).toMatchObject({ status: 201 })
  expect(await send({ ...answer, verdict: 'unsure', reason: 'no source' })).toMatchObject({ status: 201 })
  expect(await post('review/undo', '{"judgement":"jud_0"}')).toMatchObject({ status: 201 })
  expect(await post('review/apply', '{}')).toMatchObject({ status: 200 })
  expect(kept).toEqual([answer, { ...answer, verdict: 'unsure', reason: 'no source' }, 'jud_0', 'apply'])
})

describe.each(['review/answers', 'review/undo', 'review/apply'])('%s is refused', (path) => {
  const body = () => JSON.stringify({ ...answer, judgement: 'jud_1' })
  test.each<[string, Record<string, string | null>, number, string]>([
    [
      'by another name (DNS rebinding)',
      { host: 'evil.example', origin: 'http://evil.example' },
      421,
      'wrong-host',
    ],
    ['to a page elsewhere', { origin: 'http://evil.example' }, 403, 'wrong-origin'],
    ['to another program of this machine', { origin: 'http://127.0.0.1:1' }, 403, 'wrong-origin'],
    ['to a page without an address', { origin: 'null' }, 403, 'wrong-origin'],
    ['to whoever says no origin', { origin: null }, 403, 'wrong-origin'],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-type'],
    ['as text', { 'content-type': 'text/plain; application/json' }, 415, 'wrong-type'],
    ['as nothing', { 'content-type': null }, 415, 'wrong-type'],
    ['without the token', { 'x-demarche-token': null }, 403, 'wrong-token'],
    ['with an empty token', { 'x-demarche-token': '' }, 403, 'wrong-token'],
    ['with another token', { 'x-demarche-token': 'x'.repeat(43) }, 403, 'wrong-token'],
  ])('%s', async (_, headers, status, code) => {
    expect(await post(path, body(), headers)).toEqual({ status, code })
    expect(kept).toEqual([])
  })
  test('when it is long, said beforehand or not', async () => {
    const long = JSON.stringify({ ...answer, judgement: 'jud_1', rest: 'x'.repeat(9000) })
    expect(await post(path, long)).toEqual({ status: 413, code: 'too-long' })
    expect(await post(path, long, { 'transfer-encoding': 'chunked' })).toEqual({
      status: 413,
      code: 'too-long',
    })
    expect(kept).toEqual([])
  })
})

test.each<[string, (whole: typeof answer) => unknown]>([
  ['nothing', () => null],
  ['a list', (whole) => [whole]],
  ['no actors', ({ verdict }) => ({ verdict })],
  ['one actor', (whole) => ({ ...whole, actors: whole.actors.slice(1) })],
  ['three actors', (whole) => ({ ...whole, actors: [...whole.actors, 'act_1'] })],
  ['one actor twice', (whole) => ({ ...whole, actors: [whole.actors[0], whole.actors[0]] })],
  ['actors that are no words', (whole) => ({ ...whole, actors: [whole.actors[0], 2] })],
  ['no verdict', ({ actors }) => ({ actors })],
  ['another verdict', (whole) => ({ ...whole, verdict: 'maybe' })],
  ['a verdict of another kind', (whole) => ({ ...whole, verdict: ['same'] })],
  ['a reason that is no text', (whole) => ({ ...whole, reason: { a: 1 } })],
  ['a reason without end', (whole) => ({ ...whole, reason: 'x'.repeat(1001) })],
])('a body with %s is told what to send', async (_, bodyOf) => {
  expect(await send(bodyOf(answer))).toEqual({ status: 400, code: 'wrong-answer' })
  expect(kept).toEqual([])
})
test('a body that is no JSON is told so', async () => {
  for (const body of ['', '{', 'null', '\u0000'])
    expect(await post('review/answers', body)).toEqual({ status: 400, code: 'wrong-answer' })
  expect(await post('review/undo', '{"judgement":1}')).toEqual({ status: 400, code: 'wrong-undo' })
  expect(kept).toEqual([])
})

test('what the folder refuses comes back in words', async () => {
  expect(await send({ ...answer, reason: 'locked' })).toEqual({ status: 409, code: 'folder-in-use' })
})

test('nothing else is written, and without a review nothing at all', async () => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH'])
    expect((await fetch(`${server.url}api/review/answers`, { method })).ok).toBe(false)
  expect(await (await fetch(`${server.url}api/meta`)).json()).toMatchObject({ canReview: true })
  const reading = await serveViewer({ source: fixtureSource(), port: 0, assets })
  const headers = { ...own(), origin: reading.url.slice(0, -1) }
  const refused = await fetch(`${reading.url}api/review/answers`, { method: 'POST', body: '{}', headers })
  expect(refused.status).toBe(404)
  expect((await fetch(`${reading.url}api/review`)).status).toBe(404)
  expect(await (await fetch(`${reading.url}api/meta`)).json()).toMatchObject({ canReview: false })
  await reading.close()
})
