import { expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { cypherStoreContract } from '../cypher-store.test-kit.ts'
import { loadNaively } from './load-naively.test-kit.ts'
import { openNeo4jStore } from './neo4j-store.ts'

describeWithNeo4j('Neo4j as a store', (server) => {
  cypherStoreContract(async (graph) => {
    await loadNaively(server(), graph)
    return openNeo4jStore(server())
  })

  test('a wrong password is one line', async () => {
    const { url, user } = server()
    await expect(openNeo4jStore({ url, user, password: 'wrong-password' })).rejects.toMatchObject({
      code: 'connection',
      message: `Neo4j at ${url} refused the password of ${user}: check NEO4J_PASSWORD`,
    })
  })

  test('a database that is not there is one line', async () => {
    const fault = await openNeo4jStore({ ...server(), database: 'nowhere' }).catch((error) => error)
    expect(fault).toMatchObject({
      code: 'connection',
      message: expect.stringContaining('no database nowhere'),
    })
  })
})

test('an address where nobody answers is one line', async () => {
  await expect(
    openNeo4jStore({ url: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' }),
  ).rejects.toMatchObject({
    code: 'connection',
    message: 'Neo4j at bolt://127.0.0.1:9 does not answer: check the address and that it runs',
  })
})

test('an address that is none is one line', async () => {
  await expect(openNeo4jStore({ url: 'localhost', user: 'neo4j', password: 'x' })).rejects.toMatchObject({
    code: 'connection',
  })
})
