/** `demarche actors merge | part | split | rename | undo | judgements`: decisions, each a line of judgements.jsonl. */
import type { ActorId, DocumentId, JudgementId } from '@demarche/core'
import type { Command } from 'commander'
import type { Decision } from '../actors/keep-judgements.ts'
import type { LoadedGraph } from '../actors/loaded-graph.ts'
import { pairDecision } from '../actors/pair-decision.ts'
import { CliError, UsageError } from '../cli-error.ts'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'
import { addByOption, type ByOption } from './by-option.ts'
import { addFormat } from './format-option.ts'
import { addGraphOption } from './graph-option.ts'

interface DecideOptions extends ByOption {
  graph: string
  reason?: string
}

/** Loads the graph, keeps what is decided about it, and says the ids of the judgements. */
async function decide(
  { graph: folder, by, reason }: DecideOptions,
  decisionsFor: (graph: LoadedGraph, id: (typed: string) => ActorId) => Decision[],
): Promise<void> {
  const [{ loadActors }, { judge, keepJudgements }, { findOne }] = await Promise.all([
    import('../actors/loaded-graph.ts'),
    import('../actors/keep-judgements.ts'),
    import('../actors/find-one.ts'),
  ])
  const graph = await loadActors(folder)
  const decisions = decisionsFor(graph, (typed) => findOne(graph.assembly, typed).id)
  const judgements = judge(
    decisions.map((decision) => ({ ...decision, reason: reason ?? null })),
    by,
  )
  await keepJudgements(graph.files, judgements)
  await writeOut(
    `${plural(judgements.length, 'judgement')} kept: ${judgements.map(({ id }) => id).join(' ')}\n`,
  )
}

const pairs = (ids: readonly ActorId[], verdict: 'same' | 'different'): Decision[] => {
  const [first, ...rest] = [...new Set(ids)]
  if (first === undefined || rest.length === 0)
    throw new UsageError('one-actor', 'these are one actor already; name at least two')
  return rest.map((other) => pairDecision(first, other, verdict, null))
}

const merge = (typed: string[], options: DecideOptions) =>
  decide(options, (_, id) => pairs(typed.map(id), 'same'))
const part = (typed: string[], options: DecideOptions) =>
  decide(options, ({ assembly, gathered }, id) => {
    // records that links joined are named by their own ids
    const isRecord = (one: string) => gathered.actors.some((record) => record.id === one)
    const ids = typed.map((one) => (isRecord(one) ? (one as ActorId) : id(one)))
    if (assembly.actors.length === 0) throw new CliError('no-actors', 'the graph holds no actors')
    const [first, ...rest] = [...new Set(ids)]
    if (rest.length === 0)
      throw new UsageError(
        'one-actor',
        'this is one actor; name two, or two of the records that were joined: demarche actors show lists their ids',
      )
    return rest.flatMap((other) => pairs([first!, other], 'different'))
  })

/** Documents by their id, the id of the reader's own file, or title. */
function documentsNamed({ gathered }: LoadedGraph, typed: readonly string[]): DocumentId[] {
  return typed.map((name) => {
    const found = gathered.documents.filter(({ id, externalId, title, url }) =>
      [id, externalId, title, url].includes(name),
    )
    if (found.length === 1) return found[0]!.id
    const why =
      found.length === 0
        ? 'no document has this id, title or address'
        : `${found.length} documents have it; give the id`
    throw new UsageError('unknown-document', `"${name}": ${why}`)
  })
}

const split = (typed: string, options: DecideOptions & { documents: string[]; name?: string }) =>
  decide(options, (graph, id) => [
    {
      about: 'split',
      actor: id(typed),
      documents: documentsNamed(graph, options.documents).sort(),
      name: options.name ?? null,
    },
  ])

const rename = (typed: string, name: string, options: DecideOptions) =>
  decide(options, (_, id) => {
    if (name.trim() === '') throw new UsageError('empty-name', 'the new name is empty')
    return [{ about: 'name', actor: id(typed), name: name.trim() }]
  })

const undo = (ids: string[], options: DecideOptions) =>
  decide(options, ({ judgements, standing }) =>
    ids.map((id) => {
      const known = judgements.find((judgement) => judgement.id === id)
      if (!known)
        throw new UsageError(
          'unknown-judgement',
          `${id}: is no judgement of the graph; see demarche actors judgements`,
        )
      if (known.about !== 'undo' && !standing.some((one) => one.id === id))
        throw new UsageError(
          'already-undone',
          `${id}: was taken back already; to let it stand again, take back what took it back`,
        )
      return { about: 'undo', judgement: id as JudgementId }
    }),
  )

async function judgements({
  graph: folder,
  format,
}: {
  graph: string
  format: 'text' | 'json'
}): Promise<void> {
  const [{ loadActors }, { judgementLine }] = await Promise.all([
    import('../actors/loaded-graph.ts'),
    import('../actors/judgement-line.ts'),
  ])
  const graph = await loadActors(folder)
  const standing = new Set(graph.standing.map(({ id }) => id))
  const lines = graph.judgements.map((judgement) =>
    format === 'json'
      ? JSON.stringify({ ...judgement, stands: judgement.about === 'undo' || standing.has(judgement.id) })
      : judgementLine(judgement, graph, standing.has(judgement.id)),
  )
  await writeOut(lines.length === 0 ? 'Nothing was judged yet.\n' : `${lines.join('\n')}\n`)
}

const addDecision = (command: Command): Command =>
  addByOption(addGraphOption(command)).option('--reason <text>', 'why, kept with the judgement')

/** Adds the subcommands that write judgements. */
export function addActorDecisions(actors: Command): void {
  addDecision(
    actors
      .command('merge')
      .description('Two or more actors are one.')
      .argument('<actors...>', 'names or ids'),
  ).action(merge)
  addDecision(
    actors
      .command('part')
      .description('Actors or records are different, whatever joined them.')
      .argument('<actors...>', 'names, or ids of actors or records'),
  ).action(part)
  addDecision(
    actors
      .command('split')
      .description('In some documents the actor is somebody else.')
      .argument('<actor>', 'name or id')
      .requiredOption('--documents <documents...>', 'ids, titles or addresses of those documents')
      .option('--name <name>', 'what the other is called'),
  ).action(split)
  addDecision(
    actors
      .command('rename')
      .description('The actor is called so.')
      .argument('<actor>', 'name or id')
      .argument('<name>', 'the new name'),
  ).action(rename)
  addDecision(
    actors
      .command('undo')
      .description('Takes judgements back.')
      .argument('<judgements...>', 'ids of judgements'),
  ).action(undo)
  const listing = actors
    .command('judgements')
    .description('Lists every judgement with its id, also those taken back.')
  addFormat(addGraphOption(listing), ['text', 'json']).action(judgements)
}
