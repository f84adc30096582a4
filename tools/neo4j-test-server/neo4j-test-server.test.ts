import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDriver } from './neo4j-server.ts'
import { describeWithNeo4j } from './shared-neo4j.ts'

describeWithNeo4j('the test server', (server) => {
  test('answers a query with the password it names', async () => {
    const { url, password, home } = server()
    const one = await withDriver(url, password, (driver) => driver.executeQuery('RETURN toFloat(1) AS one'))
    expect(one.records[0]!.get('one')).toBe(1)
    if (home) expect(existsSync(home)).toBe(true)
  })
})
