/** Answers that are given in the viewer: what the folder then holds, and what it does not. */
import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadActors } from '../src/actors/loaded-graph.ts'
import { askPairs, waitingPairs } from '../src/actors/review.ts'
import { FolderReviewDesk } from '../src/viewer/review-desk.ts'
import { ServedGraph } from '../src/viewer/served-graph.ts'
import { build, linesOf } from './build-kit.ts'
import { copiesWithPairs, holdFolder } from './review-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

interface Line {
  id: string
  by: string
  at: string
  reason: string | null
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

const kept = () => linesOf<Line>(graph, 'judgements.jsonl')
const openDesk = async (by = 'ana') => {
  const served = await ServedGraph.open(graph)
  return { served, desk: new FolderReviewDesk(served, by) }
}
const typed = (line: string) => ({ input: Readable.from([`${line}\n`]), write: () => {} })
const pairAt = async (desk: FolderReviewDesk, offset: number) => {
  const { items } = await desk.pairs({ offset, limit: 1 })
  return items[0]!.sides.map(({ id }) => id) as [string, string]
}
const namesIn = ({ served }: { served: ServedGraph }) =>
  served
    .source()
    .graph()
    .nodes.flatMap(({ attributes }) => attributes?.name ?? [])

test('pairs come likeliest first, as the terminal shows them, with the facts and a sentence of each side', async () => {
  const { desk } = await openDesk()
  const { items, state } = await desk.pairs({ offset: 0, limit: 10 })
  const terminal = (await runCli(['actors', 'review', '--format', 'json', '--graph', graph])).stdout
  const shown = terminal
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(items.map(({ score, reasons, sides }) => ({ score, reasons, actors: sides }))).toEqual(shown)
  expect(state).toEqual({ total: 3, answered: 0, next: 0, last: null, waiting: 0 })
  expect((await desk.pairs({ offset: 1, limit: 1 })).items).toEqual([items[1]])
  expect((await desk.pairs({ offset: 9, limit: 1 })).items).toEqual([])
})

test('an answer, another, and an undo are lines with who, when and why; each is counted until it is in the graph', async () => {
  const { desk } = await openDesk()
  const [first, second] = [await pairAt(desk, 0), await pairAt(desk, 1)]
  const before = Date.now()
  expect(await desk.judge({ actors: first, verdict: 'same', reason: '  his full\nname ' })).toMatchObject({
    answered: 1,
    next: 1,
    waiting: 1,
  })
  await desk.judge({ actors: [second[1], second[0]], verdict: 'different', reason: ' ' })
  const { last } = (await desk.pairs({ offset: 0, limit: 1 })).state
  expect(last).toEqual({ pair: 1, judgement: kept()[1]!.id })
  expect(await desk.undo(last!.judgement)).toMatchObject({ answered: 1, waiting: 1, last: { pair: 0 } })
  const lines = kept()
  expect(lines).toMatchObject([
    { by: 'ana', about: 'actors', actors: first, verdict: 'same', reason: 'his full name' },
    { by: 'ana', about: 'actors', actors: second, verdict: 'different', reason: null },
    { by: 'ana', about: 'undo', judgement: lines[1]!.id, reason: null },
  ])
  for (const { at } of lines) expect(Date.parse(at)).toBeGreaterThanOrEqual(before)
  expect((await desk.pairs({ offset: undefined, limit: 1 })).offset).toBe(1)
})

test('an answer that is changed replaces the first; taken back, the first stands again', async () => {
  const { desk } = await openDesk()
  const actors = await pairAt(desk, 0)
  await desk.judge({ actors, verdict: 'same', reason: null })
  await after(5)
  await desk.judge({ actors, verdict: 'unsure', reason: null })
  const { items, state } = await desk.pairs({ offset: 0, limit: 1 })
  expect([items[0]!.answer!.verdict, state.answered]).toEqual(['unsure', 1])
  await desk.undo(state.last!.judgement)
  expect((await desk.pairs({ offset: 0, limit: 1 })).items[0]!.answer!.verdict).toBe('same')
})

describe('nothing is kept', () => {
  test('of two who are no pair, or of an undo of what is no answer', async () => {
    const { desk } = await openDesk()
    const [one] = await pairAt(desk, 0)
    const [other] = await pairAt(desk, 1)
    await expect(desk.judge({ actors: [one, other], verdict: 'same', reason: null })).rejects.toMatchObject({
      status: 404,
      code: 'unknown-pair',
    })
    await expect(desk.undo('jud_0')).rejects.toMatchObject({ status: 404, code: 'unknown-answer' })
    expect(kept()).toEqual([])
  })
  test('while a build runs; once it has ended the same answer is kept', async () => {
    const { desk } = await openDesk()
    const actors = await pairAt(desk, 0)
    const free = holdFolder(graph)
    const asked = () => desk.judge({ actors, verdict: 'same', reason: null })
    const refused = { status: 409, code: 'folder-in-use', message: expect.stringContaining('try again') }
    await expect(asked()).rejects.toMatchObject(refused)
    await expect(desk.undo('jud_0')).rejects.toMatchObject(refused)
    await expect(desk.apply()).rejects.toMatchObject({ status: 409, code: 'folder-in-use' })
    expect(kept()).toEqual([])
    free()
    expect(await asked()).toMatchObject({ answered: 1 })
    expect(kept()).toHaveLength(1)
  })
  test('once the folder holds another graph; a page that is opened then shows that one', async () => {
    const { served, desk } = await openDesk()
    const actors = await pairAt(desk, 0)
    expect(await runCli(['actors', 'merge', ...actors, '--graph', graph])).toMatchObject({ code: 0 })
    await expect(desk.judge({ actors, verdict: 'different', reason: null })).rejects.toMatchObject({
      status: 409,
      code: 'graph-changed',
    })
    expect(kept()).toHaveLength(1)
    await served.source().refresh!()
    expect((await desk.pairs({ offset: 0, limit: 9 })).state).toMatchObject({ total: 2, waiting: 0 })
    expect(namesIn({ served })).not.toContain('Bill Sorensen')
  })
  test('where the file cannot be written', async () => {
    const { desk } = await openDesk()
    const actors = await pairAt(desk, 0)
    // permissions hold nobody back who is root: a link into a folder that is gone does
    rmSync(join(graph, 'judgements.jsonl'))
    symlinkSync(join(graph, 'gone', 'judgements.jsonl'), join(graph, 'judgements.jsonl'))
    await expect(desk.judge({ actors, verdict: 'same', reason: null })).rejects.toMatchObject({
      code: 'cannot-write',
    })
  })
  test('where a line of the file is broken: says which', async () => {
    const { desk } = await openDesk()
    appendFileSync(join(graph, 'judgements.jsonl'), '{"about":"actors"}\n')
    await expect(desk.pairs({ offset: 0, limit: 1 })).rejects.toMatchObject({
      status: 500,
      code: 'bad-judgement',
      message: expect.stringContaining('judgements.jsonl:1:'),
    })
  })
})

test('an answer from the terminal meanwhile counts as one, and both files of lines are whole', async () => {
  const { desk } = await openDesk()
  const terminal = await loadActors(graph)
  const pairs = waitingPairs(terminal)
  await Promise.all([
    askPairs(terminal, pairs.slice(0, 1), 'ben', typed('d by hand')),
    desk.judge({ actors: await pairAt(desk, 1), verdict: 'same', reason: null }),
  ])
  expect(
    kept()
      .map(({ by }) => by)
      .sort(),
  ).toEqual(['ana', 'ben'])
  const { items, state } = await desk.pairs({ offset: 0, limit: 3 })
  expect(items.map(({ answer }) => answer?.verdict)).toEqual(['different', 'same', undefined])
  expect(state).toMatchObject({ answered: 2, next: 2 })
})

test('the same answer gives the same line in the terminal and in the viewer, but for who and when', async () => {
  const { desk } = await openDesk()
  const terminal = await loadActors(graph)
  const pairs = waitingPairs(terminal)
  const path = join(graph, 'judgements.jsonl')
  const without = ({ id: _id, by: _by, at: _at, ...rest }: Line) => JSON.stringify(rest)
  const keys = { s: 'same', d: 'different', u: 'unsure' } as const
  await fc.assert(
    fc.asyncProperty(
      fc.nat(pairs.length - 1),
      fc.constantFrom('s', 'd', 'u'),
      fc.stringMatching(/^[ \tA-Za-zÄß“.,;:'"\\{}\u4e00-\u4e10\u{1F600}-\u{1F610}]{0,30}$/u),
      async (at, key, reason) => {
        writeFileSync(path, '')
        const pair = pairs[at]!
        await askPairs(terminal, [pair], 'x', typed(`${key} ${reason}`))
        const actors = pair.actors.map(({ id }) => id as string) as [string, string]
        await desk.judge({ actors, verdict: keys[key as 's'], reason })
        const lines = readFileSync(path, 'utf8')
        expect(lines.endsWith('\n')).toBe(true)
        const [said, clicked] = kept()
        expect(without(clicked!)).toBe(without(said!))
        expect(Object.keys(clicked!)).toEqual(Object.keys(said!))
      },
    ),
    { numRuns: 60 },
  )
})

test('an answer is in the graph once it is computed anew, here or by a build, and outlives both', async () => {
  const opened = await openDesk()
  const { desk } = opened
  await desk.judge({ actors: await pairAt(desk, 0), verdict: 'same', reason: null })
  expect(namesIn(opened)).toEqual(expect.arrayContaining(['Bill Sorensen', 'William Sorensen']))
  await desk.apply()
  expect(existsSync(join(graph, 'build.lock'))).toBe(false)
  expect(namesIn(opened).filter((name) => /Sorensen/.test(name))).toHaveLength(1)
  expect((await desk.pairs({ offset: 0, limit: 9 })).state).toMatchObject({
    total: 2,
    answered: 0,
    waiting: 0,
  })
  const second = await pairAt(desk, 0)
  await desk.judge({ actors: second, verdict: 'different', reason: null })
  await build(graph, articles)
  await opened.served.refresh()
  expect((await desk.pairs({ offset: 0, limit: 9 })).state).toMatchObject({ total: 1, waiting: 0 })
  expect(kept()).toHaveLength(2)
})

test('answers that no build has seen yet: the viewer and the published site show one graph, not half of another', async () => {
  const { desk } = await openDesk()
  const pair = await pairAt(desk, 0)
  await desk.judge({ actors: pair, verdict: 'same', reason: null })
  const { served, desk: later } = await openDesk()
  const source = served.source()
  for (const { key } of source.graph().nodes)
    expect(source.statements({ actor: key }, { offset: 0, limit: 1 })?.total).toBeGreaterThan(0)
  expect((await later.pairs({ offset: 0, limit: 1 })).items[0]!.answer).toMatchObject({ verdict: 'same' })
  const site = join(folder, 'site')
  expect(await runCli(['publish', '--graph', graph, '--out', site])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Without 1 judgement that came after the graph was computed'),
  })
  const byActor = JSON.parse(readFileSync(join(site, 'api/statements-by-actor.json'), 'utf8'))
  for (const id of pair) expect(byActor[id].length).toBeGreaterThan(0)
  const meta = JSON.parse(readFileSync(join(site, 'api/meta.json'), 'utf8'))
  expect([meta.canReview, meta.judgements]).toEqual([undefined, undefined])
  expect(existsSync(join(site, 'api/review.json'))).toBe(false)
})
