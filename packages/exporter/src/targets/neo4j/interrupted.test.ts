import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Neo4jServer } from '../../../../../tools/neo4j-test-server/neo4j-server.ts'
import { describeWithOwnNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { exampleInput } from '../../export-input.test-kit.ts'
import { big } from './big-graph.test-kit.ts'
import { emptyDatabase, readGraph, run } from './read-graph.test-kit.ts'
import { neo4jTarget } from './target.ts'

const settings = ['db.memory.transaction.max=6m']

describeWithOwnNeo4j(
  'an interrupted export',
  () => ({ settings }),
  (own) => {
    let server: Neo4jServer
    beforeAll(() => {
      server = own()
    })
    const count = async () => (await run(server, 'MATCH (n) RETURN count(*) AS n'))[0]!.n

    test('the exporter is killed half way: the next run completes it', async () => {
      const require = createRequire(import.meta.url)
      const child = spawn(
        process.execPath,
        [
          '--conditions=source',
          '--import',
          require.resolve('tsx'),
          fileURLToPath(new URL('./export-slowly.test-kit.ts', import.meta.url)),
        ],
        { env: { ...process.env, TEST_URL: server.url, TEST_PASSWORD: server.password }, stdio: 'ignore' },
      )
      const gone = new Promise((resolve) => child.once('exit', resolve))
      while ((await count()) === 0 && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 20))
      child.kill('SIGKILL')
      await gone
      const half = await count()
      expect(half).toBeGreaterThan(0)
      expect(half).toBeLessThan(big.nodes.length)
      await neo4jTarget.write({ ...exampleInput, graph: big }, server)
      expect(await readGraph(server)).toEqual(big)
    })

    test('a batch that is too big for the memory of the server is cut until it fits', async () => {
      await emptyDatabase(server)
      const nodes = big.nodes.map((node) => ({
        ...node,
        properties: { ...node.properties, aliases: ['x'.repeat(3000), node.id] },
      }))
      await neo4jTarget.write({ ...exampleInput, graph: { ...big, nodes } }, server, { batchBytes: 1e9 })
      expect(await readGraph(server)).toEqual({ ...big, nodes })
    })

    test('the server goes down half way and comes back: the export goes on', async () => {
      await emptyDatabase(server)
      let restarted: Promise<void> | undefined
      const writing = neo4jTarget.write({ ...exampleInput, graph: big }, server, {
        batchRows: 250,
        patience: 300,
        onProgress({ phase, done }) {
          if (phase === 'relationships' && done >= 1000)
            restarted ??= server.kill().then(() => server.restart())
        },
      })
      await writing
      await restarted
      expect(restarted).toBeDefined()
      expect(await readGraph(server)).toEqual(big)
    })
  },
)
