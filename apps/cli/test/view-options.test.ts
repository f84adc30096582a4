/** `demarche view`: whether and under which name pairs can be answered in the page. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReviewPage } from '@demarche/viewer/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { linesOf } from './build-kit.ts'
import { buildWithPairs } from './review-kit.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
let graph: string
beforeAll(async () => {
  graph = (await buildWithPairs(folder)).graph
})

describe('demarche view', () => {
  const start = async (...parameters: string[]) => {
    const child = startCli(['view', '--graph', graph, '--no-open', '--port', '0', ...parameters])
    let told = ''
    child.stdout.on('data', (data) => {
      told += data
    })
    await expect.poll(() => told, { timeout: 90_000 }).toMatch(/http:\/\/\S+:\d+\//)
    const url = /http:\S+/.exec(told)![0]
    const stop = async () => {
      child.kill('SIGTERM')
      expect(await ended(child)).toMatchObject({ code: 0 })
    }
    return { url, stop }
  }
  test('keeps an answer under the name that is given', async () => {
    const { url, stop } = await start('--by', 'ben')
    const { items, token, by } = (await (await fetch(`${url}api/review?limit=1`)).json()) as ReviewPage
    expect(by).toBe('ben')
    const answer = { actors: items[0]!.sides.map(({ id }) => id), verdict: 'same', reason: null }
    const headers = {
      origin: url.slice(0, -1),
      'content-type': 'application/json',
      'x-demarche-token': token,
    }
    const told = await fetch(`${url}api/review/answers`, {
      method: 'POST',
      headers,
      body: JSON.stringify(answer),
    })
    expect(told.status).toBe(201)
    expect(linesOf(graph, 'judgements.jsonl')).toMatchObject([{ by: 'ben', verdict: 'same' }])
    await stop()
  })
  test.each([
    ['--read-only', ['--read-only'], false],
    ['another address', ['--host', '0.0.0.0'], false],
    ['another address with --review', ['--host', '0.0.0.0', '--review'], true],
  ])('%s: whether anything is ever written', async (_, parameters, canReview) => {
    const before = statSync(join(graph, 'judgements.jsonl'))
    const { url, stop } = await start(...parameters)
    const local = url.replace('0.0.0.0', '127.0.0.1')
    expect(await (await fetch(`${local}api/meta`)).json()).toMatchObject({ canReview })
    expect((await fetch(`${local}api/review`)).status).toBe(canReview ? 200 : 404)
    await stop()
    expect(statSync(join(graph, 'judgements.jsonl')).mtimeMs).toBe(before.mtimeMs)
  })
  test('both options at once are refused', async () => {
    const refused = await runCli(['view', '--read-only', '--review', '--graph', graph])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('exclude each other') })
  })
})
