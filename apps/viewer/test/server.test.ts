/** The local server: what it answers, and to whom. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ContradictionView,
  type DocumentView,
  type Page,
  type RunningViewer,
  type SearchTexts,
  type StatementView,
  serveViewer,
  ViewerServerError,
} from '../server/index.ts'
import { fixtureAssembly, fixtureSource } from './fixture/open-fixture.ts'

let assets: string
let server: RunningViewer

beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'demarche-assets-'))
  await writeFile(join(assets, 'index.html'), '<meta name="style-nonce" content="" />')
  await writeFile(join(assets, 'app.js'), '1')
  server = await serveViewer({ source: fixtureSource(), port: 0, assets })
})
afterAll(async () => {
  await server.close()
  await rm(assets, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(server.url + path, init)
const read = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>
const idOf = (name: string) => fixtureAssembly().actors.find((actor) => actor.name === name)!.id

/** `fetch` sets the Host header itself, so this asks by hand. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: server.port, host: '127.0.0.1', path: '/api/meta', headers: { host } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    asked.on('error', reject).end()
  })
}

describe('who is answered', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('a page at %s', async (name) => {
    expect(await statusFor(`${name}:${server.port}`)).toBe(200)
    expect(await statusFor(name)).toBe(200)
  })
  test.each(['evil.example', 'localhost.evil.example', '192.168.0.7:4747'])(
    'nobody by the name "%s"',
    async (name) => {
      expect(await statusFor(name)).toBe(421)
    },
  )
  test('nothing from elsewhere may run in the page', async () => {
    const policy = (await get('')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect((await get('api/meta')).headers.get('x-content-type-options')).toBe('nosniff')
  })
  test('the page carries the nonce of its policy, a new one each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get('')
        const nonce = /content="([\w-]+)"/.exec(await answer.text())?.[1]
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })
  test('it only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await get('api/statements', { method })).status).toBe(404)
    }
  })
  test('no path leads out of the folder of the app', async () => {
    expect((await get('app.js')).status).toBe(200)
    expect((await get('..%2f..%2fetc%2fpasswd')).status).toBe(404)
    expect((await get('%2e%2e/server.test.ts')).status).toBe(404)
  })
})

describe('statements', () => {
  test('of an actor, with names, chain and sentence', async () => {
    const { items, total } = await read<Page<StatementView>>(
      `api/statements?actor=${idOf('Nikol Pashinyan')}`,
    )
    expect(total).toBe(items.length)
    const accusation = items.find(({ text }) => text.includes('ethnic cleansing'))!
    expect(accusation).toMatchObject({ type: 'ACCUSE', mode: 'allege', quad: 'verbal-conflict', chain: [] })
    expect(accusation.recipients[0]).toMatchObject({ name: 'Azerbaijan', kind: 'country' })
    expect(accusation.evidence[0]!.quote).toMatch(/^Prime Minister Nikol Pashinyan accused/)
  })
  test('every mark lies in its document, and the quote is its sentence', async () => {
    const { items } = await read<Page<StatementView>>('api/statements?limit=500')
    expect(items.length).toBeGreaterThan(40)
    for (const { evidence } of items) {
      for (const { document, quote, sentence, trigger, marks } of evidence) {
        const { text } = await read<DocumentView>(`api/documents/${document}`)
        expect(text.slice(sentence.start, sentence.end)).toBe(quote)
        for (const mark of [trigger, ...marks]) expect(mark.end).toBeLessThanOrEqual(text.length)
      }
    }
  })
  test('a nested chain comes outermost first, with the words of saying', async () => {
    const { items } = await read<Page<StatementView>>(
      `api/statements?actor=${idOf('Ilham Aliyev')}&limit=500`,
    )
    const promise = items.find(({ text }) => text.includes('halt its operation'))!
    expect(promise.chain.map(({ name, cue }) => [name, cue])).toEqual([
      ['Presidential press service of Azerbaijan', 'reported'],
      ['Ilham Aliyev', 'told'],
    ])
    expect(promise).toMatchObject({ auxiliary: ['future'], condition: 'if the fighters gave up their arms' })
  })
  test('come in pages that together are the whole', async () => {
    const path = `api/statements?actor=${idOf('Azerbaijan')}`
    const whole = await read<Page<StatementView>>(`${path}&limit=500`)
    const parts: string[] = []
    for (let offset = 0; offset < whole.total; offset += 7) {
      const page = await read<Page<StatementView>>(`${path}&offset=${offset}&limit=7`)
      expect(page).toMatchObject({ total: whole.total, offset, limit: 7 })
      parts.push(...page.items.map(({ id }) => id))
    }
    expect(parts).toEqual(whole.items.map(({ id }) => id))
  })
  test.each(['offset=-1', 'limit=0', 'limit=many', 'offset=1e3'])('%s is refused', async (query) => {
    const answer = await get(`api/statements?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'wrong-page' } })
  })
  test('of an actor or edge that is not there: says so', async () => {
    for (const query of ['actor=act_0', 'edge=edge_0']) {
      const answer = await get(`api/statements?${query}`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } })
    }
  })
  test('of every edge are as many as it counts', async () => {
    const { edges } = fixtureSource().graph()
    for (const { key, attributes } of edges) {
      const { total } = await read<Page<StatementView>>(`api/statements?edge=${key}`)
      expect(total).toBe(attributes!.count)
    }
  })
})

test('contradictions come once, with both sides in full', async () => {
  const { items, total } = await read<Page<ContradictionView>>('api/contradictions')
  expect(total).toBe(4)
  const pairs = items.map(({ sides }) =>
    sides
      .map(({ id }) => id)
      .sort()
      .join(' '),
  )
  expect(new Set(pairs).size).toBe(pairs.length)
  const presence = items.find(({ basis }) => basis === 'presupposition')!
  expect(presence.sides.map(({ type }) => type).sort()).toEqual(['LOCATED_IN', 'REQUEST'])
})

test('search texts name offices with their holders', async () => {
  const { offices, quotes } = await read<SearchTexts>('api/search-texts')
  expect(offices.find(({ title }) => title === 'prime minister')).toMatchObject({
    country: 'ARM',
    holders: [idOf('Nikol Pashinyan')],
  })
  expect(new Set(quotes.map(({ quote }) => quote)).size).toBe(quotes.length)
})

describe('queries', () => {
  test('without a store: says so', async () => {
    expect((await get('api/query', { method: 'POST', body: '{}' })).status).toBe(501)
  })
  test('are passed on, and faults come back in words', async () => {
    const source = {
      ...fixtureSource(),
      query: async (cypher: string) => {
        if (cypher === 'BAD') throw new Error('Invalid input BAD')
        return { columns: ['n'], rows: [[1]] }
      },
    }
    const asked = await serveViewer({ source, port: 0, assets })
    const post = (body: string, type = 'application/json') =>
      fetch(`${asked.url}api/query`, { method: 'POST', body, headers: { 'content-type': type } })
    expect(await (await post('{"cypher":"RETURN 1 AS n"}')).json()).toEqual({ columns: ['n'], rows: [[1]] })
    expect(await (await post('{"cypher":"BAD"}')).json()).toMatchObject({
      error: { message: 'Invalid input BAD' },
    })
    expect((await post('nonsense')).status).toBe(400)
    expect((await post('{"cypher":"RETURN 1"}', 'text/plain')).status).toBe(415)
    await asked.close()
  })
})

describe('starting', () => {
  test('a port in use that was asked for: a clear error', async () => {
    const start = serveViewer({ source: fixtureSource(), port: server.port, assets })
    await expect(start).rejects.toMatchObject({
      name: 'ViewerServerError',
      code: 'address-in-use',
      message: expect.stringContaining('--port'),
    })
  })
  test('no port asked for: two servers get two ports', async () => {
    const [one, other] = [
      await serveViewer({ source: fixtureSource(), assets }),
      await serveViewer({ source: fixtureSource(), assets }),
    ]
    expect(one.port).not.toBe(other.port)
    await Promise.all([one.close(), other.close()])
  })
  test('an app that was not built: says what to run', async () => {
    const start = serveViewer({ source: fixtureSource(), port: 0, assets: join(assets, 'nothing') })
    await expect(start).rejects.toThrow(ViewerServerError)
    await expect(start).rejects.toMatchObject({
      code: 'viewer-not-built',
      message: expect.stringContaining('pnpm build'),
    })
  })
})
