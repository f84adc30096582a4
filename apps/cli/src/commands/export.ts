/** `demarche export`: a built graph to Neo4j or to files. */
import { basename, dirname, resolve } from 'node:path'
import type { DatabaseTarget, ExportInput, ExportSummary, FileTarget, PruneCounts } from '@demarche/exporter'
import type { Command } from 'commander'
import { CliError, systemReason, UsageError } from '../cli-error.ts'
import { Pace } from '../output/pace.ts'
import { plural } from '../output/plural.ts'
import { Progress } from '../output/progress.ts'
import { writeOut } from '../output/write-out.ts'
import { addGraphOption } from './graph-option.ts'
import { neo4jPassword } from './password.ts'

interface ExportOptions {
  graph: string
  out?: string
  url: string
  user: string
  database?: string
  wait: number
  prune: boolean
  yes: boolean
}

/** The targets of the help text, in the order of the exporter's list; a test holds the two together. */
export const targetHelp: readonly (readonly [name: string, what: string])[] = [
  ['neo4j', 'a running Neo4j 5.7 or later; writing again changes only what is new'],
  ['gexf', 'a file for Gephi and Gephi Lite'],
  ['graphml', 'a file for yEd, Cytoscape, igraph, NetworkX'],
  ['csv', 'a folder with nodes.csv and relationships.csv'],
  ['jsonl', 'a file with a node or relationship a line'],
  ['cypher', 'a script for cypher-shell and the Neo4j browser'],
  ['neo4j-admin', 'a folder for neo4j-admin database import'],
]

const EXAMPLES = `
Targets:
${targetHelp.map(([name, what]) => `  ${name.padEnd(13)}${what}`).join('\n')}

Examples:
  $ demarche export gexf --out actors.gexf
  $ NEO4J_PASSWORD=… demarche export neo4j --url bolt://localhost:7687
  $ demarche export neo4j --prune        also removes what this tool wrote and the graph has no more
  $ demarche export csv --graph other-graph --out tables/

The password of Neo4j comes from NEO4J_PASSWORD, or is asked for.`

/** The graph in the folder as the exporter takes it; its picture is laid out where somebody asks for it. */
async function exportInput(folder: string): Promise<ExportInput> {
  const [{ assembledGraph }, { loadAssembly, requireGraph }, { placePicture, readPicture }, { showLayout }] =
    await Promise.all([
      import('@demarche/core'),
      import('../graph-folder/load-graph.ts'),
      import('../graph-folder/load-picture.ts'),
      import('../output/show-layout.ts'),
    ])
  const files = requireGraph(folder)
  const graph = assembledGraph(await loadAssembly(files))
  return {
    graph,
    actorGraph: async () =>
      (await showLayout((onShare) => placePicture(files, readPicture(files), onShare))).actorGraph,
  }
}

/** Where a file goes that nobody named: beside the graph's folder, with its name. */
function usualPath({ name, writes, extension }: FileTarget, folder: string): string {
  const stem = basename(resolve(folder))
  return writes === 'folder' ? `${stem}-${name}` : `${stem}${extension}`
}

async function writeFilesOf(target: FileTarget, { graph, out }: ExportOptions): Promise<ExportSummary> {
  const { makeFolder } = await import('../graph-folder/make-folder.ts')
  const path = out ?? usualPath(target, graph)
  const input = await exportInput(graph)
  try {
    makeFolder(dirname(resolve(path)))
  } catch (error) {
    throw new CliError(
      'cannot-write',
      `${path}: cannot be written: ${systemReason(error)}; choose another --out`,
    )
  }
  return target.write(input, path)
}

async function writeDatabase(target: DatabaseTarget, options: ExportOptions): Promise<ExportSummary> {
  const { graph, out, url, user, database } = options
  if (out !== undefined) {
    throw new UsageError(
      'bad-option',
      `--out is for files; name the database with --url and --database instead`,
    )
  }
  const { requireGraph } = await import('../graph-folder/load-graph.ts')
  const { loadGraphStream } = await import('../graph-folder/property-graph-file.ts')
  const input = { graph: await loadGraphStream(requireGraph(graph)) }
  const password = await neo4jPassword(user, url)
  const progress = new Progress()
  const pace = new Pace()
  const address = { url, user, password, ...(database !== undefined && { database }) }
  return target
    .write(input, address, {
      patience: options.wait,
      onProgress: (step) => progress.show(pace.line(step)),
      ...(options.prune && { prune: (found) => mayPrune(found, options.yes, progress) }),
    })
    .finally(() => progress.clear())
}

/** Says how much would go, and asks; without somebody to ask, --yes is needed. */
async function mayPrune(found: PruneCounts, isAgreed: boolean, progress: Progress): Promise<boolean> {
  progress.clear()
  const what = `${plural(found.nodes, 'node')} and ${plural(found.relationships, 'relationship')}`
  process.stderr.write(`demarche export: ${what} in the database are no more in the graph\n`)
  if (isAgreed) return true
  if (!process.stdin.isTTY) {
    process.stderr.write(
      'demarche export: nothing was removed; run it again with --prune --yes to remove them\n',
    )
    return false
  }
  const { createInterface } = await import('node:readline/promises')
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question('Remove them? [y/N] ').finally(() => asking.close())
  return /^y(es)?$/i.test(answer.trim())
}

/** What to do with a database that holds the graph now. */
function nextSteps(url: string): string[] {
  const { hostname } = new URL(url)
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  return [
    isHere
      ? 'Open http://localhost:7474 where its browser runs, and ask:'
      : 'Open it in the Neo4j browser, and ask:',
    '  MATCH (a:Actor)-[r:ACCUSE]->(b:Actor) RETURN a, r, b LIMIT 100',
  ]
}

function placeOf(files: readonly string[]): string {
  if (files.length <= 2) return files.join(' and ')
  return `${dirname(files[0]!)} (${plural(files.length, 'file')})`
}

async function exportGraph(name: string, options: ExportOptions): Promise<void> {
  const began = performance.now()
  const { exportTargets } = await import('@demarche/exporter')
  const target = exportTargets.find((candidate) => candidate.name === name)
  if (!target) {
    const names = exportTargets.map((candidate) => candidate.name).join(', ')
    throw new UsageError('unknown-target', `there is no target "${name}": choose one of ${names}`)
  }
  const summary =
    target.writes === 'database' ? await writeDatabase(target, options) : await writeFilesOf(target, options)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const place = target.writes === 'database' ? options.url : placeOf(summary.files)
  const counts = `${plural(summary.nodes, 'node')} and ${plural(summary.relationships, 'relationship')}`
  const next = target.writes === 'database' ? nextSteps(options.url) : []
  await writeOut(`${[`${counts} written to ${place}; ${seconds} s`, ...summary.notes, ...next].join('\n')}\n`)
}

function seconds(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError('bad-option', `--wait "${text}" is no number of seconds: write one such as 60`)
}

/** Adds the command. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('write a built graph to Neo4j or to files')
    .description('Writes a built graph to Neo4j or to files for other tools.')
    .argument('<target>', targetHelp.map(([name]) => name).join(', '))
    .option('-o, --out <path>', 'file or folder (default: named after the graph)')
    .option('--url <url>', 'address of the Neo4j', 'bolt://localhost:7687')
    .option('--user <name>', 'user of the Neo4j', 'neo4j')
    .option('--database <name>', 'database of the Neo4j (default: the one the server has set)')
    .option('--wait <seconds>', 'how long to wait for a Neo4j that goes away on the way', seconds, 60)
    .option('--prune', 'remove from the Neo4j what this tool wrote and the graph has no more', false)
    .option('--yes', 'with --prune: do not ask', false)
  addGraphOption(command).addHelpText('after', EXAMPLES).action(exportGraph)
}
