import { readFileSync } from 'node:fs'
import { wholeGraph, writerContract } from '../../writer-contract.test-kit.ts'
import { jsonlTarget } from './target.ts'

writerContract(
  jsonlTarget,
  (path) => {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    const kind = (name: string) => lines.filter((line) => line.kind === name)
    return {
      nodes: Object.fromEntries(
        kind('node').map(({ id, properties }) => [
          id,
          { name: properties.name, aliases: properties.aliases },
        ]),
      ),
      relationships: Object.fromEntries(
        kind('relationship').map(({ id, type, from, to }) => [id, [type, from, to]]),
      ),
    }
  },
  wholeGraph,
)
