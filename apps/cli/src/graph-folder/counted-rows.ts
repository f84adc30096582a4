/** Rows of big tables, counted: one file a table in the folder of the graph, beside the readings. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, RowAggregate } from '@demarche/core'
import { readJsonLines, writeJsonLines } from './json-lines.ts'
import type { SourceList } from './source-list.ts'

/** What one source counted. */
export interface CountedRows {
  actors: Actor[]
  aggregates: RowAggregate[]
}

/** Keeps what a source counted; the name of its file is that of its content, so that nothing is ever half replaced. */
export function saveCounted(folder: string, { actors, aggregates }: CountedRows): string {
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256')
  const values = [...actors.map((actor) => ({ actor })), ...aggregates]
  for (const value of values) hash.update(JSON.stringify(value))
  const name = `${hash.digest('hex').slice(0, 24)}.jsonl`
  writeJsonLines(join(folder, name), values)
  return name
}

/** Everything that the sources counted. */
export async function loadCounted(folder: string, sources: SourceList): Promise<CountedRows> {
  const counted: CountedRows = { actors: [], aggregates: [] }
  const names = new Set([...sources.values()].flatMap((source) => source.counted ?? []))
  for (const name of [...names].sort()) {
    for await (const { value } of readJsonLines(join(folder, name))) {
      const line = value as RowAggregate | { actor: Actor }
      if ('actor' in line) counted.actors.push(line.actor)
      else counted.aggregates.push(line)
    }
  }
  return counted
}

/** Removes what no source counts any more. */
export function dropCounted(folder: string, sources: SourceList): void {
  if (!existsSync(folder)) return
  const kept = new Set([...sources.values()].flatMap((source) => source.counted ?? []))
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name))
}
