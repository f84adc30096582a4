/** `demarche classify`: what does a sentence say that one actor does to another? */

import { Span } from '@demarche/core'
import type { PairClassifier } from '@demarche/extract'
import type { Command } from 'commander'
import { z } from 'zod'
import { CliError, systemReason } from '../cli-error.ts'
import { readLines } from '../input/read-lines.ts'
import { writeOut } from '../output/write-out.ts'

const EXAMPLES = `
Examples:
  $ demarche classify --jsonl pairs.jsonl > answers.jsonl
  $ echo '{"text":"France helped Chad.","source":{"start":0,"end":6},"target":{"start":14,"end":18}}' \\
      | demarche classify --jsonl -

A line in: text, source and target; spans are { start, end }, half-open, in UTF-16 units of the text.
A line out: type (one of PLOVER's sixteen, or null), mode, polarity, auxiliary.`

/** One line of the input. */
const Pair = z.object({ text: z.string(), source: Span, target: Span })

function pairOf(line: string, place: string): z.infer<typeof Pair> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new CliError('bad-line', `${place}: is not JSON (${systemReason(error)})`, { cause: error })
  }
  const parsed = Pair.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const what = issue ? `${issue.path.join('.') || 'the line'}: ${issue.message}` : 'has the wrong shape'
    throw new CliError(
      'bad-line',
      `${place}: ${what}; a line is {"text","source":{"start","end"},"target":{"start","end"}}`,
    )
  }
  return parsed.data
}

async function answer(classifier: PairClassifier, line: string, place: string): Promise<void> {
  const { text, source, target } = pairOf(line, place)
  await writeOut(`${JSON.stringify(classifier.classifyPair(text, source, target))}\n`)
}

async function classify({ jsonl }: { jsonl: string }): Promise<void> {
  const [{ createClassifier }, { loadAnalyser }, { packagedModel }] = await Promise.all([
    import('@demarche/extract'),
    import('@demarche/language/node'),
    import('../packaged-files.ts'),
  ])
  const classifier = createClassifier(loadAnalyser(packagedModel()))
  let number = 0
  for await (const line of readLines(jsonl)) {
    number += 1
    if (line.trim() !== '')
      await answer(classifier, line, `${jsonl === '-' ? 'standard input' : jsonl}:${number}`)
  }
}

/** Adds the command. */
export function addClassify(program: Command): void {
  program
    .command('classify')
    .summary('tell what one actor does to another in a sentence')
    .description(
      'Reads pairs of marked actors and prints what their sentence says that the first does to the second.',
    )
    .requiredOption('--jsonl <file>', 'JSON lines with text, source and target; - for standard input')
    .addHelpText('after', EXAMPLES)
    .action(classify)
}
