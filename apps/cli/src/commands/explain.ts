/** `demarche explain`: what is stated about an actor, or between two, with the sentences. */
import type { Command } from 'commander'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'
import { addGraphOption } from './graph-option.ts'

const EXAMPLES = `
Examples:
  $ demarche explain Aliyev                  everything that he says, does or is said to do
  $ demarche explain Yerevan Baku            what links the two
  $ demarche explain "Prosecutor General's Office" --graph other-graph`

async function explain(
  first: string,
  second: string | undefined,
  { graph }: { graph: string },
): Promise<void> {
  const [{ requireGraph, loadAssembly }, { findActor }, { statementsBetween }, { explainText }, between] =
    await Promise.all([
      import('../graph-folder/load-graph.ts'),
      import('../explain/find-actor.ts'),
      import('../explain/statements-between.ts'),
      import('../explain/explain-text.ts'),
      import('../explain/counted-between.ts'),
    ])
  const assembly = await loadAssembly(requireGraph(graph))
  const typed = second === undefined ? [first] : [first, second]
  const found = typed.map((name) => findActor(assembly, name))
  for (const { actor, others } of found) {
    if (others.length === 0) continue
    const names = others.map((other) => `${other.name} (${other.kind})`).join(', ')
    process.stderr.write(
      `demarche explain: took ${actor.name} (${actor.kind}); the name also fits ${names}\n`,
    )
  }
  const ids = found.map(({ actor }) => actor.id as string)
  const statements = statementsBetween(assembly, ids)
  const title = found.map(({ actor }) => `${actor.name} (${actor.kind})`).join(' and ')
  const count = plural(statements.length, 'statement')
  const body = statements.length === 0 ? '' : `\n${explainText(assembly, statements)}\n`
  const edges = between.countedBetween(assembly, ids)
  const also = edges.length === 0 ? '' : `, ${plural(edges.length, 'counted edge')}`
  const rows = edges.length === 0 ? '' : `\n${between.countedText(assembly, edges)}\n`
  await writeOut(`${title}: ${count}${also}\n${body}${rows}`)
}

/** Adds the command. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('tell what is stated about an actor, or between two')
    .description(
      'Tells what is stated about an actor, or between two, each with its chain, time and sentence.',
    )
    .argument('<actor>', 'name, alias or id')
    .argument('[other]', 'name, alias or id of a second actor')
  addGraphOption(command).addHelpText('after', EXAMPLES).action(explain)
}
