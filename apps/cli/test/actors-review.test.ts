/** `demarche actors review` where things go another way: taken back, interrupted, a build beside it; and what outlives what. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JudgementDraft, makeJudgement } from '@demarche/core'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadActors } from '../src/actors/loaded-graph.ts'
import { buildCli } from '../tools/build-cli.mjs'
import { build, jsonLines, linesOf } from './build-kit.ts'
import { copiesWithPairs, holdFolder } from './review-kit.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

interface Line {
  id: string
  about: string
  verdict?: string
}

const folder = scratchFolder()
const copy = copiesWithPairs(folder)
let graph: string
let articles: string
beforeEach(() => {
  ;({ graph, articles } = copy())
})

const actors = (parameters: string[], input = '') =>
  runCli(['actors', ...parameters, '--graph', graph], { input })
const kept = () => linesOf<Line>(graph, 'judgements.jsonl')
const sorensens = async (): Promise<string[]> => {
  const { stdout } = await actors(['list', '--kind', 'person', '--format', 'json'])
  return JSON.parse(stdout)
    .map(({ name }: { name: string }) => name)
    .filter((name: string) => /Sorensen/.test(name))
}

describe('the review in the terminal', () => {
  test('says who judges; z takes the last answer back and asks its pair again', async () => {
    const { stdout } = await actors(['review', '--by', 'ana'], 'z\ns too quick\n\nz\nd after all\n')
    expect(stdout).toMatch(/^3 pairs; answers are kept as those of ana\.\n/)
    expect(stdout).toContain('Nothing was answered yet.')
    expect(stdout).toMatch(/Pair 3 of 3[\s\S]*Taken back: the answer about pair 1\.\n\nPair 1 of 3/)
    expect(stdout).toContain('1 judgement kept in')
    const lines = kept()
    expect(lines).toMatchObject([
      { about: 'actors', verdict: 'same', reason: 'too quick' },
      { about: 'undo', judgement: lines[0]!.id },
      { about: 'actors', verdict: 'different', reason: 'after all' },
    ])
    expect(await sorensens()).toHaveLength(2)
  })

  test('Ctrl-C ends it as q does: what was answered is in the graph', async () => {
    const child = startCli(['actors', 'review', '--graph', graph])
    let told = ''
    child.stdout.on('data', (data) => {
      told += data
    })
    child.stdin.write('s\n')
    await expect.poll(() => told, { timeout: 60_000 }).toContain('Pair 2 of 3')
    child.kill('SIGINT')
    expect(await ended(child)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 judgement kept') })
    expect(await sorensens()).toHaveLength(1)
  })

  test('a build that begins meanwhile: what was answered is kept and said to be; the next build has it', async () => {
    const child = startCli(['actors', 'review', '--graph', graph])
    let told = ''
    child.stdout.on('data', (data) => {
      told += data
    })
    await expect.poll(() => told, { timeout: 60_000 }).toContain('Pair 1 of 3')
    const free = holdFolder(graph)
    child.stdin.end('s\nq\n')
    const { code, stderr } = await ended(child)
    expect(code).toBe(1)
    expect(stderr).toMatch(/what was answered is kept.*is building here.*the next build brings it in\n$/)
    expect(kept()).toHaveLength(1)
    free()
    await build(graph, articles)
    expect(await sorensens()).toHaveLength(1)
  })
})

test.each([
  ['review', ['review']],
  ['review --answer', ['review', '--answer']],
  ['merge', ['merge', 'Bill Sorensen', 'William Sorensen']],
])('%s while a build runs: one line, and nothing is kept that would be said twice', async (_, parameters) => {
  const [pair] = JSON.parse(
    `[${(await actors(['review', '--format', 'json', '--limit', '1'])).stdout.trim()}]`,
  ) as [{ actors: { id: string }[] }]
  const answer = `${pair.actors.map(({ id }) => id).join(' ')} same`
  const free = holdFolder(graph)
  const whole = parameters.at(-1) === '--answer' ? [...parameters, answer] : parameters
  const { code, stderr } = await actors(whole, 's\n')
  free()
  expect(code).toBe(1)
  expect(stderr).toMatch(/^demarche actors: .* is building here; wait until it ends[^\n]*\n$/)
  expect(kept()).toEqual([])
})

test.each([
  ['part of one', ['part', 'Tom Lind'], /name two, or two of the records/],
  ['part of one twice', ['part', 'Tom Lind', 'Tom Lind'], /name two, or two of the records/],
  ['nobody who judges', ['merge', 'Bill Sorensen', 'William Sorensen', '--by', ' '], /--by is empty/],
])('%s is refused', async (_, parameters, message) => {
  const refused = await actors(parameters)
  expect([refused.code, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(message)
  expect(kept()).toEqual([])
})

test('what was taken back is not taken back twice, but can stand again; joined records are shown by their ids', async () => {
  await actors(['merge', 'Bill Sorensen', 'William Sorensen'])
  const { stdout } = await actors(['show', (await sorensens())[0]!])
  const records = /records +(act_\w+); (act_\w+)\n/.exec(stdout)!.slice(1)
  expect(new Set(records).size).toBe(2)
  const [{ id }] = kept() as [Line]
  expect(await actors(['undo', id])).toMatchObject({ code: 0 })
  expect(await actors(['undo', id])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('back already'),
  })
  expect(await sorensens()).toHaveLength(2)
  expect(await actors(['undo', kept()[1]!.id])).toMatchObject({ code: 0 })
  expect(await sorensens()).toHaveLength(1)
})

test.skipIf(process.platform === 'win32')(
  'a disk that takes half a line only: the file stays as it was, and the message says that nothing is kept',
  async () => {
    const path = join(graph, 'judgements.jsonl')
    const merge = ['actors', 'merge', 'Bill Sorensen', 'William Sorensen', '--graph', graph]
    expect(await runCli([...merge, '--reason', 'x'.repeat(800)])).toMatchObject({ code: 0 })
    expect(await actors(['undo', kept()[0]!.id, '--reason', 'y'.repeat(700)])).toMatchObject({ code: 0 })
    const before = readFileSync(path, 'utf8')
    // The limit is a whole number of kilobytes; the line is as long as it takes to go over it.
    const blocks = Math.ceil((before.length + 100) / 1024)
    const limited = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f ${blocks}; trap '' XFSZ; exec "$@"`,
        'bash',
        process.execPath,
        await buildCli(),
        ...merge,
        '--reason',
        'z'.repeat(1024),
      ],
      { encoding: 'utf8' },
    )
    expect([limited.status, limited.stdout]).toEqual([1, ''])
    expect(limited.stderr).toMatch(
      /^demarche actors: .*: cannot be written: .*; the judgement is not kept\n$/,
    )
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(existsSync(join(graph, 'build.lock'))).toBe(false)
  },
)

test('judgements outlive a rebuild from nothing, articles in another order, a second import, and lines in any order', async () => {
  const human = {
    mainsnak: {
      snaktype: 'value',
      property: 'P31',
      datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id: 'Q5' } },
    },
    type: 'statement',
    rank: 'normal',
  }
  const entity = {
    type: 'item',
    id: 'Q900000002',
    labels: { en: { language: 'en', value: 'William Sorensen' } },
    aliases: {},
    claims: { P31: [human] },
  }
  const background = join(folder, 'background.json')
  writeFileSync(background, JSON.stringify(entity))
  expect(await actors(['import', background])).toMatchObject({ code: 0 })
  const { assembly, gathered } = await loadActors(graph)
  const ids = assembly.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const documents = gathered.documents.map(({ id }) => id)
  const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean)
  const derived = ['statements.jsonl', 'actors.jsonl', 'graph.json', 'property-graph.jsonl']
  const files = () => derived.map((name) => readFileSync(join(graph, name), 'utf8'))

  const decision = fc.oneof(
    fc
      .tuple(
        fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
        fc.constantFrom('same', 'different', 'unsure'),
      )
      .map(([pair, verdict]) => ({ about: 'actors', actors: pair.sort(), verdict })),
    fc.constantFrom(...ids).map((actor) => ({ about: 'name', actor, name: 'Somebody' })),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...documents))
      .map(([actor, document]) => ({ about: 'split', actor, documents: [document], name: null })),
  )
  const judged = fc.array(fc.tuple(decision, fc.boolean()), { minLength: 1, maxLength: 5 }).map((given) => {
    let clock = 0
    const make = (parts: object) => {
      clock += 1000
      return makeJudgement({
        by: 'tester',
        at: new Date(Date.UTC(2026, 0, 1) + clock).toISOString(),
        reason: null,
        ...parts,
      } as JudgementDraft)
    }
    return given.flatMap(([parts, isUndone]) => {
      const judgement = make(parts)
      return isUndone ? [judgement, make({ about: 'undo', judgement: judgement.id })] : [judgement]
    })
  })
  const path = join(graph, 'judgements.jsonl')
  await fc.assert(
    fc.asyncProperty(
      judged.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.shuffledSubarray(lines, { minLength: lines.length }),
      async ([judgements, shuffled], order) => {
        writeFileSync(path, jsonLines(judgements))
        await build(graph, articles)
        const before = files()
        expect(linesOf(graph, 'judgements.jsonl')).toEqual(judgements)
        // From nothing but the judgements, in another order of everything.
        cpSync(path, join(folder, 'judgements.jsonl'))
        rmSync(graph, { recursive: true })
        mkdirSync(graph)
        writeFileSync(path, jsonLines(shuffled))
        writeFileSync(articles, `${order.join('\n')}\n`)
        await build(graph, articles)
        for (let time = 0; time < 2; time += 1)
          expect(await actors(['import', background])).toMatchObject({ code: 0 })
        expect(files()).toEqual(before)
        expect(linesOf(graph, 'judgements.jsonl')).toEqual(shuffled)
        expect(existsSync(join(graph, 'build.lock'))).toBe(false)
      },
    ),
    { numRuns: 5 },
  )
}, 240_000)
