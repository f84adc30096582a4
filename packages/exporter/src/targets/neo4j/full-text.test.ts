import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeWithNeo4j } from '../../../../../tools/neo4j-test-server/shared-neo4j.ts'
import { parseCookbook } from '../../../../store/src/cookbook.ts'
import { openNeo4jStore } from '../../../../store/src/neo4j/neo4j-store.ts'
import { exampleInput } from '../../export-input.test-kit.ts'
import { emptyDatabase } from './read-graph.test-kit.ts'
import { neo4jTarget } from './target.ts'

const cookbook = parseCookbook(
  readFileSync(new URL('../../../../../docs/cookbook.md', import.meta.url), 'utf8'),
)

describeWithNeo4j('the full-text indexes', (server) => {
  test('the questions of the cookbook find sentences and names', async () => {
    await emptyDatabase(server())
    await neo4jTarget.write(exampleInput, server())
    const store = await openNeo4jStore(server())
    const ask = async (wanted: string) => {
      const { cypher, parameters } = cookbook.find(({ question }) => question === wanted)!
      const { rows, warnings } = await store.query(cypher, parameters)
      expect(warnings).toEqual([])
      return rows
    }
    try {
      const sentences = await ask('Which sentences have these words?')
      expect(sentences.length).toBeGreaterThan(0)
      for (const { quote } of sentences) expect(quote).toMatch(/ethnic.*cleansing/i)
      const [actor] = await ask('Which actors have a name like this?')
      expect(actor).toMatchObject({ name: 'Ilham Aliyev', kind: 'person' })
    } finally {
      await store.close()
    }
  })
})
