/** `rules`: lists rows, and shows what a pattern matches in documents. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, scratchFolder } from './run-cli.ts'

const article = join(scratchFolder(), 'article.txt')
writeFileSync(article, 'Norway gave tents to Chad.\n\nThe bank gave money.')

test('list prints the rows of a type or of a word, with what proves them', async () => {
  const ofType = await runCli(['rules', 'list', '--type', 'aid', '--format', 'jsonl'])
  const rows = ofType.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.length).toBeGreaterThan(5)
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['AID']))
  const ofWord = await runCli(['rules', 'list', '--word', 'help'])
  expect(ofWord.stdout).toMatch(
    /AID help\n {2}help\|.*:VERB subject=\{actor\} object=\{recipient\}\n {2}\+ .*\n/,
  )
  expect(ofWord.stdout).toMatch(/\d+ rows?\n$/)
})

test('try prints sentences, words and offsets, and what no row reads today', async () => {
  const pattern = 'give:VERB subject={actor} object=tent to={recipient}'
  const { code, stdout, stderr } = await runCli(['rules', 'try', pattern, article, '--near'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain(
    `${article} 0–26\n  Norway gave tents to Chad.\n  trigger “gave” 7–11\n  actor “Norway” 0–6`,
  )
  expect(stdout).toContain('no match\n  The bank gave money.')
  expect(stdout).toMatch(/1 match \(\d that no row reads today\) at 2 trigger words in 1 document\n$/)
  const { stdout: lines } = await runCli(['rules', 'try', pattern, article, '--format', 'jsonl'])
  expect(JSON.parse(lines)).toMatchObject({ text: 'Norway gave tents to Chad.', isMatch: true })
})

test.each([
  [['try', 'give:VERB subject={actr}', article], '                    ^^^^^^\n', '{actr} is no role'],
  [['try', 'give', article], '  ^^^^\n', 'begin with lemmas'],
  [['list', '--type', 'NONSENSE'], '', 'no row has that type'],
])('wrong use: %j', async (parameters, caret, message) => {
  const { code, stdout, stderr } = await runCli(['rules', ...parameters])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(caret)
  expect(stderr).toContain(
    `demarche rules: ${message}`.replace('rules: no row', 'rules: --type "NONSENSE": no row'),
  )
})
