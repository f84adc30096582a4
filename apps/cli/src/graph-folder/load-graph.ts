/** Reads a built graph back from its folder. */
import { existsSync } from 'node:fs'
import {
  type Actor,
  type Assembly,
  assemble,
  type Document,
  type Issue,
  Judgement,
  type Statement,
} from '@demarche/core'
import { CliError } from '../cli-error.ts'
import { loadCounted } from './counted-rows.ts'
import type { Gathered } from './gather.ts'
import { type GraphFiles, graphFiles } from './graph-files.ts'
import { readJsonLines } from './json-lines.ts'
import { loadSources } from './source-list.ts'

/** The paths of a folder that holds a built graph; throws where it holds none. */
export function requireGraph(folder: string): GraphFiles {
  const files = graphFiles(folder)
  if (existsSync(files.documents) && existsSync(files.statements) && existsSync(files.graph)) return files
  const why = existsSync(folder) ? 'no graph was built in this folder' : 'no such folder'
  throw new CliError('no-graph', `${folder}: ${why}; build one with: demarche build <files> --out ${folder}`)
}

async function readAll<T>(path: string): Promise<T[]> {
  const values: T[] = []
  try {
    for await (const { value } of readJsonLines(path)) values.push(value as T)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-graph-file', `${path}: is damaged (${reason}); build the graph again`, {
      cause: error,
    })
  }
  return values
}

/** The issues of the last build. */
export function loadIssues({ reportLines }: GraphFiles): Promise<Issue[]> {
  return readAll<Issue>(reportLines)
}

/** The judgements of a graph, each checked: people may write this file by hand. */
export async function loadJudgements({ judgements }: GraphFiles): Promise<Judgement[]> {
  const found: Judgement[] = []
  let last = 0
  try {
    for await (const { value, line } of readJsonLines(judgements)) {
      last = line
      const parsed = Judgement.safeParse(value)
      if (parsed.success) {
        found.push(parsed.data)
        continue
      }
      const [issue] = parsed.error.issues
      const field = issue?.path.join('.') ?? ''
      throw new CliError(
        'bad-judgement',
        `${judgements}:${line}: ${field}: ${issue?.message}; mend or remove this line`,
      )
    }
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError('bad-judgement', `${judgements}:${last + 1}: is not JSON; mend or remove this line`, {
      cause: error,
    })
  }
  return found
}

/** All that was read, each list sorted by id. */
export interface LoadedReadings extends Omit<Gathered, 'days'> {
  documents: Document[]
  statements: Statement[]
}

/** What was read, as the last build left it. */
export async function loadGathered(files: GraphFiles): Promise<LoadedReadings> {
  return {
    documents: await readAll<Document>(files.documents),
    actors: await readAll<Actor>(files.actors),
    statements: await readAll<Statement>(files.statements),
    aggregates: loadCounted(files.rows, await loadSources(files.sources)).aggregates,
    issues: await loadIssues(files),
  }
}

/** The same without documents and statements, which stay in their files. */
export async function loadParts(files: GraphFiles): Promise<Gathered> {
  const days = new Map<string, string | null>()
  for await (const { value } of readJsonLines(files.documents)) {
    const { id, publishedAt } = value as Document
    days.set(id, publishedAt)
  }
  return {
    days,
    actors: await readAll<Actor>(files.actors),
    aggregates: loadCounted(files.rows, await loadSources(files.sources)).aggregates,
    issues: await loadIssues(files),
  }
}

/** Everything the graph holds, computed from its statements and judgements as they are now. */
export async function loadAssembly(files: GraphFiles): Promise<Assembly> {
  return assemble({ ...(await loadGathered(files)), judgements: await loadJudgements(files) })
}
