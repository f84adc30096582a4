/** `demarche actors`: who is in the graph, who may be one, and what people decided about it. */
import type { Command } from 'commander'
import { addActorQuestions } from './actors-ask.ts'
import { addActorDecisions } from './actors-decide.ts'
import { addActorReview } from './actors-review.ts'

const EXAMPLES = `
Examples:
  $ demarche actors list --kind person
  $ demarche actors show "Ilham Aliyev"
  $ demarche actors search Alijew                  names that are alike, across spellings and scripts
  $ demarche actors review                         pairs that may be one, one by one
  $ demarche actors merge act_… act_… --reason "same passport"
  $ demarche actors undo jud_…
Decisions are kept in judgements.jsonl beside the graph: no build, import or new reading loses them.`

/** Adds the command with its subcommands. */
export function addActors(program: Command): void {
  const actors = program
    .command('actors')
    .summary('list, search and review the actors of a graph')
    .description(
      'Shows the actors of a graph, and keeps what people decide: who is one, who is two, what they are called.',
    )
    .addHelpText('after', EXAMPLES)
  addActorQuestions(actors)
  addActorReview(actors)
  addActorDecisions(actors)
}
