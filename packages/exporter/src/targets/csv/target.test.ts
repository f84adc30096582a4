import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { wholeGraph, writerContract } from '../../writer-contract.test-kit.ts'
import { csvTarget } from './target.ts'

const rows = (path: string): Record<string, string>[] => parse(readFileSync(path), { columns: true })

writerContract(
  csvTarget,
  (path) => ({
    nodes: Object.fromEntries(
      rows(join(path, 'nodes.csv')).map(({ id, name, aliases }) => [
        id,
        { name: name || undefined, aliases: aliases ? JSON.parse(aliases) : undefined },
      ]),
    ),
    relationships: Object.fromEntries(
      rows(join(path, 'relationships.csv')).map(({ id, type, from_id, to_id }) => [
        id,
        [type, from_id, to_id],
      ]),
    ),
  }),
  wholeGraph,
)
