/** `demarche classify` and `demarche publish`, as their users run them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, jsonLines, someDocuments } from './build-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const pair = (text: string, source: string, target: string) => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return { text, source: span(source), target: span(target) }
}

describe('classify', () => {
  test('answers a line for each line, and null where nothing is said', async () => {
    const pairs = [
      pair('France condemned Russia on Monday.', 'France', 'Russia'),
      pair('Azerbaijan did not attack Armenia.', 'Azerbaijan', 'Armenia'),
      pair('France is west of Germany.', 'France', 'Germany'),
    ]
    writeFileSync(at('pairs.jsonl'), jsonLines(pairs))
    const { code, stdout, stderr } = await runCli(['classify', '--jsonl', at('pairs.jsonl')])
    expect([code, stderr]).toEqual([0, ''])
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { type: 'ACCUSE', polarity: 'affirmed' },
      { type: 'ASSAULT', polarity: 'negated' },
      { type: null, mode: null },
    ])
  })

  test.each([
    ['{"text":"x"}', /pairs\.jsonl:1: source: /],
    ['not json', /pairs\.jsonl:1: is not JSON/],
  ])('says what is wrong with %s', async (line, message) => {
    writeFileSync(at('pairs.jsonl'), `${line}\n`)
    const { code, stderr } = await runCli(['classify', '--jsonl', at('pairs.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a file that is not there is one clear line', async () => {
    const { code, stderr } = await runCli(['classify', '--jsonl', at('none.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/none\.jsonl: cannot be read/)
  })
})

test('publish writes a site that has the statements in it', async () => {
  writeFileSync(at('all.jsonl'), jsonLines(someDocuments(3)))
  await build(at('graph'), at('all.jsonl'))
  const { code, stdout, stderr } = await runCli(['publish', '--graph', at('graph'), '--out', at('site')])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/files, .* MB, written to/)
  expect(existsSync(at('site/index.html'))).toBe(true)
  expect(JSON.parse(readFileSync(at('site/api/statements/0.json'), 'utf8')).length).toBeGreaterThan(0)
})
