/** `demarche actors list | show | search`. */
import type { Actor } from '@demarche/core'
import type { Command } from 'commander'
import { UsageError } from '../cli-error.ts'
import { writeOut } from '../output/write-out.ts'
import { addFormat } from './format-option.ts'
import { addGraphOption } from './graph-option.ts'

interface ListOptions {
  graph: string
  kind?: string
  country?: string
  format: 'table' | 'json' | 'csv'
}

const columns = ['name', 'kind', 'country', 'statements', 'aliases', 'id'] as const

async function printRows(
  rows: readonly Record<string, string | number | null>[],
  names: readonly string[],
  format: string,
): Promise<void> {
  const result = { columns: [...names], rows: [...rows], warnings: [] }
  if (format === 'json') return writeOut((await import('../output/format-json.ts')).formatJson(result))
  if (format === 'csv') return writeOut((await import('../output/format-csv.ts')).formatCsv(result))
  const { formatTable } = await import('../output/format-table.ts')
  return writeOut(formatTable(result, process.stdout.isTTY ? process.stdout.columns : undefined))
}

const rowOf = (actor: Actor, statements: number) => ({
  name: actor.name,
  kind: actor.kind,
  country: actor.country,
  statements,
  aliases: actor.aliases.filter((alias) => alias !== actor.name).join('; '),
  id: actor.id,
})

async function load(graph: string) {
  const [{ loadActors }, { statementCounts }] = await Promise.all([
    import('../actors/loaded-graph.ts'),
    import('../explain/find-actor.ts'),
  ])
  const loaded = await loadActors(graph)
  return { loaded, counts: statementCounts(loaded.assembly) }
}

async function list({ graph, kind, country, format }: ListOptions): Promise<void> {
  const { ACTOR_KINDS, compareStrings } = await import('@demarche/core')
  if (kind !== undefined && !ACTOR_KINDS.some((known) => known === kind))
    throw new UsageError('unknown-kind', `--kind ${kind}: is none of ${ACTOR_KINDS.join(', ')}`)
  const { loaded, counts } = await load(graph)
  const rows = loaded.assembly.actors
    .filter(
      (actor) =>
        (kind === undefined || actor.kind === kind) &&
        (country === undefined || actor.country === country.toUpperCase()),
    )
    .map((actor) => rowOf(actor, counts.get(actor.id) ?? 0))
    .sort(
      (a, b) => b.statements - a.statements || compareStrings(a.name, b.name) || compareStrings(a.id, b.id),
    )
  await printRows(rows, columns, format)
}

async function show(
  typed: string,
  { graph, format }: { graph: string; format: 'text' | 'json' },
): Promise<void> {
  const { loaded } = await load(graph)
  const [{ actorFacts, factLines }, { findOne }] = await Promise.all([
    import('../actors/actor-facts.ts'),
    import('../actors/find-one.ts'),
  ])
  const facts = actorFacts(loaded, findOne(loaded.assembly, typed))
  await writeOut(format === 'json' ? `${JSON.stringify(facts)}\n` : `${factLines(facts).join('\n')}\n`)
}

/** How many names a search shows. */
const MOST_FOUND = 20

async function search(text: string, { graph, format }: ListOptions): Promise<void> {
  const [{ loaded, counts }, { searchActors }] = await Promise.all([
    load(graph),
    import('../actors/search-actors.ts'),
  ])
  const found = searchActors(loaded.assembly.actors, text).slice(0, MOST_FOUND)
  const rows = found.map(({ actor, score, why }) => ({
    score,
    why,
    ...rowOf(actor, counts.get(actor.id) ?? 0),
  }))
  await printRows(rows, ['score', 'name', 'kind', 'country', 'statements', 'why', 'id'], format)
}

/** Adds the subcommands that only read. */
export function addActorQuestions(actors: Command): void {
  const tables = ['table', 'json', 'csv']
  const listing = actors.command('list').description('Lists actors, those in most statements first.')
  listing
    .option('--kind <kind>', 'only of this kind')
    .option('--country <code>', 'only of this country (ISO alpha-3)')
  addFormat(addGraphOption(listing), tables).action(list)
  const showing = actors
    .command('show')
    .description('Shows all that is known of an actor, and why its records are one.')
  addFormat(addGraphOption(showing.argument('<actor>', 'name, alias or id')), ['text', 'json']).action(show)
  const searching = actors
    .command('search')
    .description('Finds actors by names that are alike, across spellings and scripts.')
  addFormat(addGraphOption(searching.argument('<name>', 'a name in any spelling')), tables).action(search)
}
