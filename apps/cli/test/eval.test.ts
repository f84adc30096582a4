/** `eval`: finds gold sets by name, by form and in a folder, and scores what the rules read. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { goldSets } from '../src/eval/gold-sets.ts'
import { spread } from '../src/eval/write-scores.ts'
import { startModelServer } from './model-server.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
function put(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

const attack = 'Norway shelled Chad, the Swedish foreign minister said on Friday.'
const help = 'Norway sent Chad tonnes of food.'
const span = (text: string, words: string) => `${text.indexOf(words)} ${text.indexOf(words) + words.length}`

put(
  'plv/train.tsv',
  `\tsentence_id\tmarked_sentence\tgold_root\n\t1\t<s>Norway</s> sent <t>Chad</t> tonnes of food.\tAID\n`,
)
const gsr = JSON.stringify([
  { id: '1', text: attack, event: 'FIGHT', source: 'Norway', target: 'Chad' },
  { id: '2', text: help, event: 'PROTEST', source: 'Norway', target: 'Chad' },
])
put('plover-gsr/kept-apart.json', gsr)
put('petrarch2-validation/dev.json', JSON.stringify([{ id: '1', text: help, noevents: true, events: [] }]))
put('polnear/dev/text/a.txt', attack)
put(
  'polnear/dev/attributions/a_one.ann',
  [
    `T1\tContent ${span(attack, 'Norway shelled Chad')}\tx`,
    `T2\tSource ${span(attack, 'the Swedish foreign minister')}\tx`,
    `T3\tCue ${span(attack, 'said')}\tx`,
    'E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3',
  ].join('\n'),
)
put(
  'modality.jsonl',
  `${JSON.stringify({ id: 'm1', text: help, trigger: { start: 7, end: 11 }, polarity: 'negated', auxiliary: [], chain: [] })}\n`,
)
put('ngec-actors/dev.json', JSON.stringify([{ text: 'the Norwegian army', country: 'NOR', sector: 'MIL' }]))
put(
  'name-matching/dev.csv',
  'schema,name1,name2,is_match\nPerson,Ana Lom,Anna Lomm,false\nPerson,Ana Lom,Lom Ana,true\n',
)
const article = put('news.txt', help)
const relation = { id: 'R1', type: 'AID', actors: ['n'], recipients: ['c'], chain: [], polarity: 'affirmed' }
const seedGold = {
  actors: [
    { id: 'n', name: 'Government of Norway', kind: 'government', country: 'NOR', aliases: ['Norway'] },
    { id: 'c', name: 'Government of Chad', kind: 'government', country: 'TCD', aliases: ['Chad'] },
  ],
  equivalent: [],
  offices: [],
  relations: [{ ...relation, quote: 'tonnes of food', sentence: 1, also: [] }],
}
const gold = put('seed-gold.json', JSON.stringify(seedGold))

interface Printed {
  set: string
  figures: { measure: string; value: number; count: number }[]
  counts: { part: string; right: number; wanted: number }[]
  misses: string[]
}
async function scores(...parameters: string[]): Promise<Map<string, Printed>> {
  const { code, stdout, stderr } = await runCli(['eval', ...parameters, '--format', 'json'])
  expect([code, stderr.replaceAll(/^eval: seed was not found\n/g, '')]).toEqual([0, ''])
  return new Map((JSON.parse(stdout) as Printed[]).map((score) => [score.set, score]))
}

describe('what is scored', () => {
  test('all sets of a folder, and another part of a set where the usual one is absent', async () => {
    const all = await scores('--all', '--data', folder, '--misses', '9')
    expect([...all.keys()].filter((name) => name !== 'seed')).toEqual(
      goldSets.map(({ name }) => name).filter((name) => name !== 'seed'),
    )
    const value = (set: string, index = 0) => all.get(set)?.figures[index]?.value
    expect([value('plv'), value('gsr'), value('polnear'), value('modality')]).toEqual([1, 0.5, 1, 0])
    expect(all.get('petrarch2')?.figures[1]).toMatchObject({ value: 1, count: 1 })
    expect(all.get('ngec-actors')?.figures.map(({ value }) => value)).toEqual([1, 1, 1, 1])
    expect(all.get('names')?.counts[0]).toMatchObject({ part: 'all', right: 1, wanted: 1 })
    expect(all.get('gsr')?.misses).toEqual([
      expect.stringMatching(/^wanted PROTEST .* read AID .*tonnes of food/),
    ])
    expect(all.get('modality')?.misses).toEqual([
      expect.stringContaining('wanted negated - []; read affirmed'),
    ])
  })

  test('sets by name, one by its form, and a gold file with its article', async () => {
    expect([...(await scores('gsr', 'plv', '--data', folder)).keys()]).toEqual(['plv', 'gsr'])
    expect([...(await scores('--data', join(folder, 'polnear/dev'))).keys()]).toEqual(['polnear'])
    const seed = (await scores(gold, '--data', article)).get('seed')
    expect(seed?.figures).toMatchObject([
      { measure: 'relations in full', value: 1, count: 1 },
      { measure: 'wrong statements', value: 0 },
    ])
  })

  test('the halves share nothing and leave nothing out', async () => {
    const counts = await Promise.all(
      ['a', 'b'].map(async (half) => {
        const score = await scores('gsr', '--data', folder, '--half', half)
        return score.get('gsr')?.figures[0]?.count
      }),
    )
    expect(counts[0]! + counts[1]!).toBe(2)
  })
})

test('tables and Markdown have one title, the figures, the parts and the misses of a set', async () => {
  const table = await runCli(['eval', 'gsr', '--data', folder])
  expect(table.stdout).toContain('2 records of')
  expect(table.stdout).toMatch(/\ntype F1 +0\.500 \[0\.000, 1\.000\] +2\n/)
  expect(table.stdout).toMatch(/\nASSAULT +1 +1 +1 +1\.000 \[/)
  expect(table.stdout).toMatch(/\nMisses: 1\n\n- wanted PROTEST/)
  const page = await runCli(['eval', 'gsr', '--data', folder, '--format', 'markdown', '--misses', '0'])
  expect(page.stdout).toMatch(/^## gsr: /)
  expect(page.stdout).toContain('| type F1 | 0.500 [0.000, 1.000] | 2 |')
  expect(page.stdout).not.toContain('Misses')
})

test.each([
  ['nothing named', [], 2, 'name the gold'],
  ['no such set', ['tokens', '--data', folder], 2, 'neither a file nor a gold set'],
  ['a folder without --all', ['--data', folder], 1, 'add --all'],
  ['another form', [article, '--data', article], 1, 'none of the forms'],
  ['a set that is not there', ['plv', '--data', join(folder, 'polnear/dev/text')], 2, 'no plv there'],
  ['gold without its article', [gold], 2, 'no article.txt beside it'],
  ['misses that are no number', ['--all', '--data', folder, '--misses', 'many'], 2, 'not a whole number'],
])('%s is said in a line', async (_, parameters, code, message) => {
  const ended = await runCli(['eval', ...parameters])
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toContain(message)
  expect(ended.stderr.trimEnd().split('\n').length).toBe(1)
})

test('help names every set and its place', async () => {
  const { stdout } = await runCli(['eval', '--help'])
  for (const { name, places } of goldSets) expect(stdout).toMatch(new RegExp(`\n  ${name} +${places[0]}`))
})

test('misses are spread over all, in their order', () => {
  expect(spread(['a', 'b', 'c', 'd', 'e', 'f'], 3)).toEqual(['a', 'c', 'e'])
  expect(spread(['a', 'b'], 9)).toEqual(['a', 'b'])
})

test('rules, a model and both, side by side; both ask nothing that the model answered', async () => {
  const aid = {
    ...{ sentence: 1, quote: 'sent Chad tonnes of food', type: 'AID' },
    actors: [{ name: 'Norway', kind: 'country' }],
    recipients: [{ name: 'Chad', kind: 'country' }],
  }
  const invented = { ...aid, type: 'FIGHT', quote: 'shelled Chad' }
  const server = await startModelServer(() => JSON.stringify({ statements: [aid, invented] }))
  const gold = put('by-model/gold.json', JSON.stringify(seedGold))
  const model = ['--model-url', server.url, '--model', 'tiny', '--answers', join(folder, 'answers.jsonl')]
  const { code, stdout, stderr } = await runCli(
    ['eval', gold, '--data', article, '--format', 'json', '--reader', 'rules', 'model', 'both', ...model],
    {},
  )
  server.stop()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const scores: { reader: string; figures: { measure: string; value: number }[] }[] = JSON.parse(stdout)
  expect(scores.map(({ reader }) => reader)).toEqual(['rules', 'tiny', 'rules and tiny'])
  for (const { figures } of scores.slice(1)) {
    expect(figures).toContainEqual(expect.objectContaining({ measure: 'relations in full', value: 1 }))
    expect(figures).toContainEqual(expect.objectContaining({ measure: 'wrong statements', value: 0 }))
  }
  expect(server.requests).toHaveLength(2)
})
