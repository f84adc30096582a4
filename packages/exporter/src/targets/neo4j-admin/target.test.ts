import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { wholeGraph, writerContract } from '../../writer-contract.test-kit.ts'
import { neo4jAdminTarget } from './target.ts'

function rows(folder: string, prefix: string): (Record<string, string> & { file: string })[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => {
      const parsed: Record<string, string>[] = parse(readFileSync(join(folder, file)), { columns: true })
      return parsed.map((row) => ({ ...row, file }))
    })
}

writerContract(
  neo4jAdminTarget,
  (path) => ({
    nodes: Object.fromEntries(
      rows(path, 'nodes-').map((row) => [
        row['id:ID'],
        {
          name: row['name:string'] || undefined,
          aliases: row['aliases:string[]']?.split('\u001F').filter(Boolean),
        },
      ]),
    ),
    relationships: Object.fromEntries(
      rows(path, 'relationships-').map((row) => [
        row['id:string'],
        [row.file.slice('relationships-'.length, -4), row[':START_ID'], row[':END_ID']],
      ]),
    ),
  }),
  (input) => {
    const { nodes, relationships } = wholeGraph(input)
    const actor = (id: string) => input.graph.nodes.find((node) => node.id === id)?.labels[0] === 'Actor'
    return {
      nodes: Object.fromEntries(
        Object.entries(nodes).map(([id, { name, aliases }]) => [
          id,
          { name, aliases: aliases ?? (actor(id) ? [] : undefined) },
        ]),
      ),
      relationships,
    }
  },
)
