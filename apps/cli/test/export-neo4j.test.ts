/** `demarche export neo4j` against real servers that fail in every way: one line each, exit 1, and nothing that a second run would not put right. */
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PropertyGraph } from '@demarche/core'
import { graphFileLines } from '@demarche/exporter'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withDriver } from '../../../tools/neo4j-test-server/neo4j-server.ts'
import { describeWithOwnNeo4j } from '../../../tools/neo4j-test-server/shared-neo4j.ts'
import { canMount, mountDisk, resizeDisk } from '../../../tools/small-disk/small-disk.ts'
import { startOldBoltServer } from './old-bolt-server.ts'
import { type Ended, ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const graph = join(folder, 'graph')
/** Where the server keeps its data: soon full. */
const disk = join(folder, 'disk')
const unmount = canMount ? mountDisk(disk, '60m') : undefined
afterAll(() => unmount?.())

beforeAll(async () => {
  writeFileSync(
    join(folder, 'article.txt'),
    'President Ilham Aliyev accused Armenia of shelling the village.',
  )
  expect(await runCli(['build', join(folder, 'article.txt'), '--out', graph])).toMatchObject({ code: 0 })
})

const documents = (count: number, length: number): PropertyGraph => ({
  nodes: Array.from({ length: count }, (_, index) => {
    const id = `doc_${String(index).padStart(24, '0')}`
    return { id, labels: ['Document'], properties: { id, title: 'x'.repeat(length) } }
  }),
  relationships: [],
})

/** A graph's folder that holds another property graph than was read. */
function folderWith(name: string, propertyGraph: PropertyGraph): string {
  const other = join(folder, name)
  mkdirSync(other)
  for (const file of [
    'documents.jsonl',
    'statements.jsonl',
    'actors.jsonl',
    'judgements.jsonl',
    'graph.json',
  ])
    copyFileSync(join(graph, file), join(other, file))
  const [head] = readFileSync(join(graph, 'property-graph.jsonl'), 'utf8').split('\n')
  writeFileSync(
    join(other, 'property-graph.jsonl'),
    [...graphFileLines(propertyGraph, JSON.parse(head!).madeFrom)].join(''),
  )
  return other
}

function expectLine({ code, stdout, stderr }: Ended, line: RegExp): void {
  expect(stderr).toMatch(line)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.startsWith('demarche export: ')).toBe(true)
  expect(stdout).toBe('')
  expect(code).toBe(1)
}

const env = (password: string) => ({ env: { NEO4J_PASSWORD: password } })
const parameters = (url: string, from = graph) => [
  'export',
  'neo4j',
  '--url',
  url,
  '--graph',
  from,
  '--wait',
  '2',
]

describe('a server that is too old', () => {
  test.each([
    [
      'one of Bolt 4.4',
      [0, 0, 4, 4],
      'Neo4j/4.4.30',
      /is 4\.4: version 5\.7 or later is needed, such as 5\.26$/m,
    ],
    [
      'one with no Bolt in common',
      [0, 0, 0, 0],
      '',
      /speaks no Bolt of today: version 5\.7 or later is needed/,
    ],
  ])('%s', async (_, version, agent, line) => {
    const server = await startOldBoltServer(version, agent)
    try {
      expectLine(await runCli(parameters(server.url), env('x')), line)
    } finally {
      server.stop()
    }
  })
})

describeWithOwnNeo4j(
  'a server that fails',
  () => ({ settings: canMount ? [`server.directories.data=${disk}`] : [] }),
  (server) => {
    const run = (from = graph) => runCli(parameters(server().url, from), env(server().password))
    const count = async (cypher = 'MATCH (n) RETURN count(*) AS n') =>
      withDriver(server().url, server().password, async (driver) => {
        const { records } = await driver.executeQuery(cypher)
        return Number(records[0]!.get('n'))
      })

    test('one that stops on the way: the next run completes it', async () => {
      const big = folderWith('many', documents(8000, 500))
      const child = startCli(parameters(server().url, big), env(server().password))
      const end = ended(child)
      await expect.poll(() => count(), { timeout: 60_000, interval: 20 }).toBeGreaterThan(0)
      await server().kill()
      expectLine(
        await end,
        /does not answer: check the address and that it runs, then export again; nothing is lost$/m,
      )
      await server().restart()
      expect(await count()).toBeLessThan(8000)
      expect(await run(big)).toMatchObject({ code: 0 })
      expect(await count()).toBe(8000)
    })

    test('a database that is read-only', async () => {
      appendFileSync(join(server().home!, 'conf/neo4j.conf'), 'server.databases.read_only=neo4j\n')
      await server().restart()
      expectLine(
        await run(),
        /the database is read-only: allow writing to it, or name another with --database$/m,
      )
    })

    test.skipIf(!canMount)('a full disk: the next run completes it, when there is room', async () => {
      const conf = join(server().home!, 'conf/neo4j.conf')
      writeFileSync(conf, readFileSync(conf, 'utf8').replace('server.databases.read_only=neo4j\n', ''))
      await server().restart()
      const big = folderWith('big', documents(2500, 20_000))
      expectLine(
        await run(big),
        /cannot store what it is sent: see whether its disk is full and what its log says, start it again/,
      )
      resizeDisk(disk, '300m')
      await server().restart()
      expect(await run(big)).toMatchObject({ code: 0 })
      expect(await count('MATCH (d:Document) WHERE size(d.title) = 20000 RETURN count(*) AS n')).toBe(2500)
    })

    test('a wrong password', async () => {
      const { url } = server()
      expectLine(
        await runCli(parameters(url), env('wrong')),
        /refused the password of neo4j: check NEO4J_PASSWORD$/m,
      )
    })
  },
)
