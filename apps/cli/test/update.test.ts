/** A few documents that come and go in a large graph: only what they change is computed, and it is what computing all gives. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, makeJudgement, type Statement } from '@demarche/core'
import { openEmbeddedStore } from '@demarche/store'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle } from '../../../tools/bench-build/make-articles.ts'
import { build, fingerprints, jsonLines, type Line, linesOf, someDocuments } from './build-kit.ts'

const place = mkdtempSync(join(tmpdir(), 'demarche-update-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Texts that meet: of one person by several names, of offices, of what others deny, of other numbers. */
const meeting = [
  'Anna Lind became Foreign Minister of Norway in 2019.',
  'Foreign Minister Lind of Norway said that Chile had not attacked Kenya.',
  'Chile attacked Kenya on Monday, Anna Lind said.',
  'Norway’s former Foreign Minister Anna Lind died on Tuesday.',
  'Chile did not attack Kenya, President Karl Mora of Chile said.',
  'Shelling by Chile killed 12 civilians in Kenya on Monday.',
  'Shelling by Chile killed 40 civilians in Kenya on Monday.',
  'Georgia called on Chile to withdraw its troops from Kenya. There are no Chilean troops in Kenya, Mora said.',
  '“The port is safe,” Karl Mora said on Monday.',
  '“The port is not safe,” Anna Lind said on Monday.',
].map((text, at): Line => ({ id: `m${at}`, text, publisher: 'Wire', publishedAt: `2023-09-1${at % 5}` }))
const pool: Line[] = [
  ...meeting,
  ...meeting.slice(0, 4).map((line): Line => ({ ...line, id: `${line.id}b`, publishedAt: '2023-12-01' })),
  ...Array.from({ length: 8 }, (_, number) => makeArticle(number)),
]
const stay = [...someDocuments(12), ...Array.from({ length: 12 }, (_, number) => makeArticle(100 + number))]

/** A judgement about two persons of the pool. */
let judged = ''
beforeAll(async () => {
  const input = join(place, 'pool.jsonl')
  writeFileSync(input, jsonLines(pool))
  await build(join(place, 'pool'), input)
  const actors = linesOf<Actor>(join(place, 'pool'), 'actors.jsonl')
  const [one, other] = ['Anna Lind', 'Karl Mora'].map(
    (name) => actors.find((actor) => actor.name === name)!.id,
  )
  const said = { by: 'someone', at: '2023-10-02T10:00:00Z', reason: null } as const
  judged = jsonLines([makeJudgement({ about: 'actors', actors: [one!, other!], verdict: 'same', ...said })])
})

let folders = 0
const path = (name: string) => join(place, `${name}-${folders}`)

async function storeOf(out: string): Promise<unknown> {
  const store = openEmbeddedStore(join(out, 'store'))
  const nodes = await store.query('MATCH (n) RETURN n ORDER BY n.id')
  const relationships = await store.query(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, r, b.id AS to ORDER BY r.id, from, to',
  )
  await store.close()
  return [nodes.rows, relationships.rows]
}

describe('a build that changes a few documents', () => {
  test('gives the files that a build of all of them gives, byte for byte, whatever came and went before', async () => {
    const steps = fc.array(fc.subarray(pool, { maxLength: 3 }), { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (lists, isJudged) => {
        folders += 1
        const [input, out, fresh] = [`${path('in')}.jsonl`, path('out'), path('fresh')]
        writeFileSync(input, jsonLines(stay))
        await build(out, input)
        if (isJudged) appendFileSync(join(out, 'judgements.jsonl'), judged)
        for (const [at, list] of lists.entries()) {
          writeFileSync(input, jsonLines([...stay, ...list]))
          const { computed } = await build(out, input)
          if (!isJudged || at > 0) expect(computed).not.toBe('all')
        }
        if (isJudged) {
          await build(fresh, input)
          appendFileSync(join(fresh, 'judgements.jsonl'), judged)
        }
        await build(fresh, input)
        expect(fingerprints(out)).toEqual(fingerprints(fresh))
        expect(await storeOf(out)).toEqual(await storeOf(fresh))
      }),
      { numRuns: 8 },
    )
  }, 300_000)

  describe('where a file of the graph is not what the build left', () => {
    const more = [...stay, meeting[0]!]
    const damages: Readonly<Record<string, (out: string) => void>> = {
      'assembled.jsonl is cut short': (out) => truncateSync(join(out, 'assembled.jsonl'), 2000),
      'assembled.keys is of another build': (out) => truncateSync(join(out, 'assembled.keys'), 400),
      'statements.jsonl has lost a line': (out) => {
        const lines = linesOf<Statement>(out, 'statements.jsonl').slice(1)
        writeFileSync(join(out, 'statements.jsonl'), jsonLines(lines.map(({ id }) => ({ id }))))
      },
      'gathered.jsonl is gone': (out) => rmSync(join(out, 'gathered.jsonl')),
      'the store is empty': (out) => writeFileSync(join(out, 'store', 'store.grafeo'), ''),
      'the picture is half there': (out) => truncateSync(join(out, 'graph.json'), 500),
      'the build was killed while it changed files': (out) => {
        // as it is left: the sources of the new state, files of both, and the state of the old
        const state = readFileSync(join(out, 'build.json'))
        for (const name of ['sources.jsonl', 'readings.jsonl', 'assembled.jsonl', 'documents.jsonl'])
          cpSync(join(wanted, name), join(out, name))
        writeFileSync(join(out, 'build.json'), state)
      },
    }
    let wanted = ''
    beforeAll(async () => {
      wanted = path('whole')
      const input = `${path('damage')}.jsonl`
      writeFileSync(input, jsonLines(more))
      await build(wanted, input)
    })

    test.each(Object.keys(damages))('%s: all is computed again', async (name) => {
      folders += 1
      const [input, out] = [`${path('damage')}.jsonl`, path('damaged')]
      writeFileSync(input, jsonLines(stay))
      await build(out, input)
      damages[name]!(out)
      writeFileSync(input, jsonLines(more))
      expect((await build(out, input)).computed).toBe('all')
      const { 'sources.jsonl': _, ...files } = fingerprints(out)
      const { 'sources.jsonl': __, ...others } = fingerprints(wanted)
      expect(files).toEqual(others)
      expect(await storeOf(out)).toEqual(await storeOf(wanted))
    })
  })
})
