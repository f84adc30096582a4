/** What a cluster or Aura needs: routing addresses, databases by name, bookmarks. Tried on a single server, which answers all three. */
import { connect as connectTo, createServer } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { exampleInput } from '../../export-input.test-kit.ts'
import { emptyDatabase, readGraph } from './read-graph.test-kit.ts'
import { neo4jTarget } from './target.ts'

/** Passes everything on to a server and keeps what the client sent. */
async function startProxy(target: URL): Promise<{ url: string; sent: () => string; stop: () => void }> {
  const sent: Buffer[] = []
  const proxy = createServer((client) => {
    const server = connectTo(Number(target.port), target.hostname)
    client.on('data', (bytes) => sent.push(bytes))
    client.pipe(server).pipe(client)
    for (const socket of [client, server]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `bolt://127.0.0.1:${port}`,
    sent: () => Buffer.concat(sent).toString('latin1'),
    stop: () => proxy.close(),
  }
}

describeWithNeo4j('addresses of clusters', (server) => {
  beforeEach(() => emptyDatabase(server()))

  test('a routing address and a database by name', async () => {
    const url = server().url.replace('bolt://', 'neo4j://')
    await neo4jTarget.write(exampleInput, { ...server(), url, database: 'neo4j' })
    expect(await readGraph({ ...server(), url })).toEqual(exampleInput.graph)
  })

  test('a routing address where nobody answers, and a database that is not there, are one line', async () => {
    const { user, password } = server()
    const nowhere = { url: 'neo4j://127.0.0.1:9', user, password }
    await expect(neo4jTarget.write(exampleInput, nowhere)).rejects.toThrow('does not answer')
    const url = server().url.replace('bolt://', 'neo4j://')
    await expect(neo4jTarget.write(exampleInput, { ...server(), url, database: 'none' })).rejects.toThrow(
      `Neo4j at ${url} has no database none: name one that it has`,
    )
  })

  test('every transaction names what the ones before it wrote', async () => {
    const proxy = await startProxy(new URL(server().url))
    try {
      await neo4jTarget.write(exampleInput, { ...server(), url: proxy.url })
      const begun = proxy.sent().split('bookmarks').slice(1)
      expect(begun.length).toBeGreaterThan(10)
      for (const text of begun) expect(text.slice(0, 20)).toMatch(/FB:/)
    } finally {
      proxy.stop()
    }
    expect(await readGraph(server())).toEqual(exampleInput.graph)
  })
})
