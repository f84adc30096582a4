import { expect, test } from 'vitest'
import { requireVersion } from './connect.ts'

test.each(['Neo4j/4.4.30', 'Neo4j/5.6.0'])('%s is too old, in one line', (agent) => {
  expect(() => requireVersion('bolt://db:7687', agent)).toThrow(
    /^Neo4j at bolt:\/\/db:7687 is \d\.\d: version 5\.7 or later is needed, such as 5\.26$/,
  )
})

test.each(['Neo4j/5.7.0', 'Neo4j/5.26.0', 'Neo4j/2025.06.2', 'Memgraph/3.0'])('%s will do', (agent) => {
  expect(() => requireVersion('bolt://db:7687', agent)).not.toThrow()
})
