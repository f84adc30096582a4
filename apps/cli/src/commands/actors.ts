/** `demarche actors`: who is in the graph, who may be one, and what people decided about it. */
import type { Command } from 'commander'
import { addActorQuestions } from './actors-ask.ts'
import { addActorDecisions } from './actors-decide.ts'
import { addActorReview } from './actors-review.ts'
import { addGraphOption } from './graph-option.ts'
import { importFiles } from './import.ts'

const EXAMPLES = `
Examples:
  $ demarche actors list --kind person
  $ demarche actors show "Ilham Aliyev"
  $ demarche actors search Alijew                  names that are alike, across spellings and scripts
  $ demarche actors review                         pairs that may be one, one by one
  $ demarche view                                  the same pairs beside the picture, in a browser
  $ demarche actors merge act_… act_… --reason "same passport"
  $ demarche actors undo jud_…
  $ demarche actors import wikidata.json           identifiers and offices from elsewhere
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
  const importing = actors
    .command('import')
    .description(
      'Reads background knowledge (Wikidata, FollowTheMoney, Popolo): its identifiers join the actors of the graph.',
    )
    .argument('<inputs...>', 'files, or globs in quotation marks')
  addGraphOption(importing).action((inputs: string[], { graph }: { graph: string }) =>
    importFiles(inputs, { out: graph }),
  )
}
