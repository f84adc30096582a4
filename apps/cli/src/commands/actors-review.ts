/** `demarche actors review`: pairs that may be one actor, for a person or a program to decide. */
import type { Command } from 'commander'
import { CliError, UsageError } from '../cli-error.ts'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'
import { addByOption, type ByOption } from './by-option.ts'
import { addFormat } from './format-option.ts'
import { addGraphOption } from './graph-option.ts'

interface ReviewOptions extends ByOption {
  graph: string
  format: 'text' | 'json'
  answer?: string[]
  limit?: string
}

const EXAMPLES = `
Examples:
  $ demarche actors review                      asks about each pair in the terminal
  $ demarche actors review --format json        the pairs, one JSON object a line, and asks nothing
  $ demarche actors review --answer "act_1… act_2… different two bankers of one name"
  $ demarche view                               the same pairs beside the picture, in a browser
Answers may also come through a pipe, a line a pair: s, d, u, an empty line for later, z, q. Ctrl-C ends as q does:
what was answered is kept, and the graph computed with it.`

function limitOf(limit: string | undefined): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d*$/.test(limit))
    throw new UsageError('bad-limit', `--limit ${limit}: must be a whole number from 1 on`)
  return Number(limit)
}

/** Does something that ends early, and well, when the user presses Ctrl-C; pressed again, it ends the program. */
async function untilInterrupted<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  try {
    return await act(stop.signal)
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

async function review({ graph: folder, format, answer, by, limit }: ReviewOptions): Promise<void> {
  const most = limitOf(limit)
  const [
    { loadActors },
    { askPairs, pairAsJson, readPairAnswer, waitingPairs },
    { applyJudgements, judge, keepJudgements },
    { checkFree },
  ] = await Promise.all([
    import('../actors/loaded-graph.ts'),
    import('../actors/review.ts'),
    import('../actors/keep-judgements.ts'),
    import('../graph-folder/folder-lock.ts'),
  ])
  const graph = await loadActors(folder)
  if (answer) {
    await keepJudgements(
      graph.files,
      judge(
        answer.map((text) => readPairAnswer(graph, text)),
        by,
      ),
    )
    return writeOut(`${plural(answer.length, 'judgement')} kept\n`)
  }
  const pairs = waitingPairs(graph).slice(0, most)
  if (format === 'json')
    return writeOut(pairs.map((pair) => `${JSON.stringify(pairAsJson(graph, pair))}\n`).join(''))
  if (pairs.length === 0) return writeOut('No pair waits for a judgement.\n')
  checkFree(graph.files.lock, graph.files.folder)
  const judged = await untilInterrupted((signal) =>
    askPairs(graph, pairs, by, {
      input: process.stdin,
      write: (text) => process.stdout.write(text),
      signal,
    }),
  )
  process.stdin.destroy()
  await writeOut(`\n${plural(judged, 'judgement')} kept in ${graph.files.judgements}\n`)
  if (judged === 0) return
  await applyJudgements(graph.files).catch((error) => {
    if (!(error instanceof CliError)) throw error
    const message = `what was answered is kept, and is not in the graph yet: ${error.message}; the next build brings it in`
    throw new CliError(error.code, message, { cause: error })
  })
}

/** Adds the subcommand. */
export function addActorReview(actors: Command): void {
  const command = actors
    .command('review')
    .description('Goes through the pairs of actors that may be one, with the evidence of both sides.')
    .option(
      '--answer <text>',
      'a decision instead of a dialogue: two ids, then same, different or unsure, then the reason; may be given several times',
      (text: string, before: string[] = []) => [...before, text],
    )
    .option('--limit <number>', 'at most so many pairs')
  addByOption(addFormat(addGraphOption(command), ['text', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(review)
}
