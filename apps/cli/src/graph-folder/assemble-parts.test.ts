import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ActorIndex,
  type Assembly,
  actorGraph,
  assemble,
  assembledGraph,
  CountedTable,
  compareStrings,
  dayNumber,
  type Judgement,
  keyHash,
  makeJudgement,
} from '@demarche/core'
import { graphFileLines } from '@demarche/exporter'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  anyReadings,
  people,
  type Reading,
} from '../../../../packages/core/src/assembly/any-readings.test-kit.ts'
import { statementKeys } from '../../../../packages/core/src/assembly/statement-keys.ts'
import { assembleInParts } from './assemble-parts.ts'
import { lineOf, statementLine } from './assembled-file.ts'
import { graphFiles } from './graph-files.ts'
import { linesOfGraph, picturePieces } from './picture-pieces.ts'
import { judgementsHash } from './property-graph-file.ts'
import { Scratch } from './scratch.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-parts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const files = graphFiles(folder)

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareStrings(a.id, b.id)
const lines = (values: readonly string[]) => values.map((value) => `${value}\n`).join('')
const written = (path: string) => readFileSync(path, 'utf8')

function inputOf(readings: readonly Reading[], judgements: readonly Judgement[], aggregates: CountedTable[]) {
  const all = [...new Map(readings.map((reading) => [reading.document.id, reading])).values()]
  return {
    documents: all.map(({ document }) => document).sort(byId),
    // as they come out of a file
    actors: [...all.flatMap(({ actors }) => actors), ...aggregates.flatMap(({ actors }) => actors)],
    statements: all
      .flatMap(({ statements }) => statements)
      .sort(byId)
      .map((statement) => JSON.parse(statementLine(statement))),
    judgements,
    aggregates,
  }
}

function expectedKeys({ statements, stated, actors }: Assembly): number[] {
  const all = statements.map((statement) => ({ statement, stated: stated.get(statement.id)! }))
  return [...statementKeys(all, all, new ActorIndex(actors))].flatMap(([, keys]) => [
    keys.size,
    ...[...keys].map(keyHash),
  ])
}

const judgement = (one: Parameters<typeof makeJudgement>[0]) => makeJudgement(one)
const by = { by: 'someone', at: '2023-10-02T10:00:00Z', reason: null }

const anyJudgements = (readings: readonly Reading[]) => {
  const [first] = readings
  const [statement] = first?.statements ?? []
  return fc.subarray([
    judgement({ ...by, about: 'actors', actors: [people[4]!.id, people[7]!.id], verdict: 'same' }),
    judgement({ ...by, about: 'name', actor: people[4]!.id, name: 'Anna von Lind' }),
    ...(first
      ? [
          judgement({
            ...by,
            about: 'split',
            actor: people[4]!.id,
            documents: [first.document.id],
            name: 'Another Lind',
          }),
        ]
      : []),
    ...(statement
      ? [
          judgement({
            ...by,
            about: 'statement',
            proposition: statement.proposition,
            verdict: 'reject',
          }),
        ]
      : []),
  ])
}

const anyTables = fc
  .array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 9 })), {
    maxLength: 8,
  })
  .map((rows) => {
    if (rows.length === 0) return []
    const table = new CountedTable('rows.csv', people.slice(3, 7))
    const monday = dayNumber('2023-09-18')
    for (const [at, [type, from, to, week, count]] of rows.entries()) {
      const day = monday + week * 7
      table.add([type, from, to, day, count, day, day, at + 1, at + 1])
    }
    return [table]
  })

test('a graph computed a part at a time has the bytes of one computed as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyReadings((reading) => fc.array(reading, { minLength: 1, maxLength: 6 })).chain((readings) =>
        fc.tuple(fc.constant(readings), anyJudgements(readings)),
      ),
      anyTables,
      fc.constantFrom(1, 1 << 20),
      async ([readings, judgements], aggregates, room) => {
        const input = inputOf(readings, judgements, aggregates)
        writeFileSync(files.documents, lines(input.documents.map((document) => JSON.stringify(document))))
        writeFileSync(files.statements, lines(input.statements.map(statementLine)))
        const days = new Map(input.documents.map(({ id, publishedAt }) => [id as string, publishedAt]))
        const scratch = new Scratch(join(folder, 'scratch'), room)
        const parts = await assembleInParts(files, { ...input, days }, scratch)
        const picture = [...picturePieces({}, parts.picture)].join('')
        scratch.close()

        const whole = assemble(input)
        const graph = assembledGraph(whole)
        const stated = whole.statements.map((statement) =>
          lineOf({ statement, stated: whole.stated.get(statement.id)! }),
        )
        expect(written(files.assembled)).toBe(lines(stated))
        expect([...new Uint32Array(new Uint8Array(readFileSync(files.assembledKeys)).buffer)]).toEqual(
          expectedKeys(whole),
        )
        expect(written(files.propertyGraph)).toBe(
          [...graphFileLines(graph, judgementsHash(judgements))].join(''),
        )
        expect(picture).toBe([...picturePieces({}, linesOfGraph(actorGraph(whole)))].join(''))
        expect(parts.counts).toMatchObject({
          documents: whole.documents.length,
          actors: whole.actors.length,
          statements: whole.statements.length,
          edges: whole.edges.length + whole.counted.length,
        })
        if (aggregates.length > 0) return
        expect(parts.propertyGraph).toMatchObject({
          nodes: graph.nodes.length,
          relationships: graph.relationships.length,
        })
      },
    ),
    { numRuns: 150 },
  )
}, 120_000)
