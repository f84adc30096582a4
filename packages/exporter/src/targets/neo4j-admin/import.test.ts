import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { NeoAdmin } from '../../../../../tools/neo4j-test-server/java-server.ts'
import { describeWithOwnNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { exampleInput, hostileInput } from '../../export-input.test-kit.ts'
import { readGraph } from '../neo4j/read-graph.test-kit.ts'
import { neo4jAdminTarget } from './target.ts'

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const folder = mkdtempSync(join(tmpdir(), 'demarche-admin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const graph = {
  nodes: [...exampleInput.graph.nodes, ...hostileInput.graph.nodes].sort(byId),
  relationships: [...exampleInput.graph.relationships, ...hostileInput.graph.relationships].sort(byId),
}

/** Writes the files, and gives the server the command that stands beside them. */
async function imported() {
  await neo4jAdminTarget.write({ ...exampleInput, graph }, folder)
  const script = readFileSync(join(folder, 'import.sh'), 'utf8')
  const [, ...args] = script
    .slice(script.indexOf('neo4j-admin database'))
    .trim()
    .split(/[\s\\]+/)
  return { beforeStart: (admin: NeoAdmin) => admin(args, folder) }
}

describeWithOwnNeo4j('neo4j-admin', imported, (server) => {
  test('it imports the files as they were meant', async () => {
    expect(await readGraph(server())).toEqual(graph)
  })
})
