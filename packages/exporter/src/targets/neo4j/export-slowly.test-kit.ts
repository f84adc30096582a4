/** A program that exports in small batches, for the test that kills it. */
import { exampleInput } from '../../export-input.test-kit.ts'
import { big } from './big-graph.test-kit.ts'
import { neo4jTarget } from './target.ts'

const { TEST_URL: url = '', TEST_PASSWORD: password = '' } = process.env
await neo4jTarget.write({ ...exampleInput, graph: big }, { url, user: 'neo4j', password }, { batchRows: 5 })
