/** `demarche build --reader`: a graph from a model’s answers, on a real server. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Statement } from '@demarche/core'
import { expect, test } from 'vitest'
import { fingerprints, jsonLines, linesOf } from './build-kit.ts'
import { type Answer, ARTICLE, accusation, good, startModelServer } from './model-server.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const articles = Array.from({ length: 4 }, (_, number) => ({
  id: `a${number}`,
  text: `${ARTICLE} That was on day ${number}.`,
}))
const input = at('articles.jsonl')
writeFileSync(input, jsonLines(articles))

const invented = { ...accusation, quote: 'Ilham Aliyev blamed Yerevan' }
const fails: Answer = (response) => void response.writeHead(500).end('{}')

function parameters(out: string, url: string, more: readonly string[]): string[] {
  const asked = ['--model-url', url, '--model', 'tiny', '--answers', `${out}-answers.jsonl`]
  return ['build', input, '--out', out, '--reader', 'model', ...asked, '--model-tries', '1', ...more]
}
const build = (out: string, url: string, ...more: string[]) => runCli(parameters(out, url, more))
const statements = (out: string) => linesOf<Statement>(out, 'statements.jsonl')

test('only what stands in the text is in the graph; the rest is in the report', async () => {
  const server = await startModelServer(() => JSON.stringify({ statements: [accusation, invented] }))
  const { code, stdout } = await build(at('checked'), server.url, '--price', '0.5/2.5')
  server.stop()
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^4 documents read, 0 known before, 0 taken back, 8 answers, 800 tokens, cost 0\.00072; /,
  )
  expect(statements(at('checked')).map(({ type, provenance }) => [type, provenance.reader])).toEqual(
    articles.map(() => ['ACCUSE', 'model']),
  )
  for (const { evidence } of statements(at('checked'))) expect(ARTICLE).toContain(evidence[0]!.quote)
  const report = readFileSync(join(at('checked'), 'report.txt'), 'utf8')
  expect(report).toContain('"Ilham Aliyev blamed Yerevan" does not stand in the text')
})

test('both give more than the rules; a run with another reader reads again, one without inputs of theirs does not', async () => {
  const said = {
    ...{ sentence: 2, quote: 'rejected the accusation', type: 'SAY', actors: [], recipients: [] },
    chain: [{ name: 'Nikol Pashinyan', kind: 'person', cue: 'rejected' }],
  }
  const server = await startModelServer(() => JSON.stringify({ statements: [accusation, said] }))
  const out = at('both')
  const readers = () => new Set(statements(out).map(({ provenance }) => provenance.reader))
  await build(out, server.url, '--reader', 'rules')
  expect([...readers()]).toEqual(['rules'])
  expect(server.requests).toHaveLength(0)
  const before = statements(out).length
  const both = await build(out, server.url, '--reader', 'both')
  expect(both.stdout).toMatch(/^4 documents read/)
  expect(statements(out).length).toBe(before + articles.length)
  expect([...readers()]).toEqual(expect.arrayContaining(['rules+model', 'model']))
  const prints = fingerprints(out)
  server.stop()
  const again = await build(out, server.url, '--reader', 'both')
  expect(again.stdout).toMatch(/^0 documents read, 4 known before/)
  expect(fingerprints(out)).toEqual(prints)
  writeFileSync(at('other.txt'), 'Georgia accused Iran of an attack.')
  const other = await runCli(['build', at('other.txt'), '--out', out])
  expect(other.stdout).toMatch(/^1 document read/)
  expect(statements(out).filter(({ provenance }) => provenance.reader === 'model')).toHaveLength(4)
})

test('what was not answered is asked again by the next run, and nothing else', async () => {
  let isDown = true
  const server = await startModelServer((_, number) => (isDown && number >= 2 ? fails : good))
  const out = at('down')
  const first = await build(out, server.url)
  expect(first.code).toBe(0)
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).toMatch(/sentences 1 to 3 were not read by the model/)
  expect([statements(out).length, server.requests.length]).toEqual([2, 4])
  isDown = false
  const second = await build(out, server.url)
  expect(second.stdout).toMatch(/^2 documents read, 2 known before/)
  expect([statements(out).length, server.requests.length]).toEqual([4, 6])
  expect(readFileSync(join(out, 'report.txt'), 'utf8')).not.toContain('were not read by the model')
  server.stop()
})

test('killed half way, then stopped by a budget: each run goes on, to the bytes of one that was not stopped', async () => {
  let isSlow = true
  const server = await startModelServer(async (_, number) => {
    if (isSlow && number >= 2) await new Promise((resolve) => setTimeout(resolve, 60_000).unref())
    return good
  })
  const out = at('killed')
  const child = startCli(parameters(out, server.url, []))
  const gone = ended(child)
  await expect.poll(() => server.requests.length, { timeout: 60_000, interval: 20 }).toBe(3)
  child.kill('SIGKILL')
  await gone
  isSlow = false
  const stopped = await build(out, server.url, '--budget', '100')
  expect(stopped.stderr).toMatch(/^demarche build: the budget of 100 tokens is used up; .* to go on\n$/)
  expect([stopped.code, server.requests.length]).toEqual([1, 4])
  const rest = await build(out, server.url)
  expect([rest.code, server.requests.length]).toEqual([0, 5])
  await build(at('whole'), server.url)
  const { 'sources.jsonl': _, ...one } = fingerprints(out)
  const { 'sources.jsonl': __, ...other } = fingerprints(at('whole'))
  expect(one).toEqual(other)
  server.stop()
})
