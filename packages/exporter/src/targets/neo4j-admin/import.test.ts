import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startJavaServer } from '../../../../../tools/neo4j-test-server/java-server.ts'
import { neo4jTurn } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { neo4jAvailability } from '../../../../../tools/neo4j-test-server/start-neo4j.ts'
import { exampleInput, hostileInput } from '../../export-input.test-kit.ts'
import { readGraph } from '../neo4j/read-graph.test-kit.ts'
import { neo4jAdminTarget } from './target.ts'

const availability = neo4jAvailability()
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test.skipIf(!availability.available || availability.by !== 'java')(
  'neo4j-admin imports the files as they were meant',
  { timeout: 840_000 },
  async () => {
    const endTurn = await neo4jTurn()
    const folder = mkdtempSync(join(tmpdir(), 'demarche-admin-'))
    const graph = {
      nodes: [...exampleInput.graph.nodes, ...hostileInput.graph.nodes].sort(byId),
      relationships: [...exampleInput.graph.relationships, ...hostileInput.graph.relationships].sort(byId),
    }
    await neo4jAdminTarget.write({ ...exampleInput, graph }, folder)
    const script = readFileSync(join(folder, 'import.sh'), 'utf8')
    const [, ...args] = script
      .slice(script.indexOf('neo4j-admin database'))
      .trim()
      .split(/[\s\\]+/)
    const server = await startJavaServer({ beforeStart: (admin) => admin(args, folder) })
    try {
      expect(await readGraph(server)).toEqual(graph)
    } finally {
      await server.stop()
      endTurn()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
