/** `demarche eval`: measures the extractor against a reading by people. */
import { readFileSync } from 'node:fs'
import type { Extraction } from '@demarche/extract'
import { type Command, Option } from 'commander'
import { CliError, systemReason } from '../cli-error.ts'
import { documentDefaults, findInputs } from '../input/input-options.ts'
import { issueLineToStderr } from '../output/issue-line-to-stderr.ts'
import { writeOut } from '../output/write-out.ts'

interface EvalOptions {
  data: string
  format: 'text' | 'json'
}

const EXAMPLES = `
Example:
  $ demarche eval gold.json --data article.txt
  $ demarche eval names --data pairs.csv       columns schema, name1, name2, is_match

Prints precision, recall and F1 with 95 % intervals (Wilson), then what was missed or wrong.`

function readGold(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new CliError('unreadable-gold', `${path}: cannot be read: ${systemReason(error)}`, { cause: error })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-gold', `${path}: is not JSON (${reason})`, { cause: error })
  }
}

async function extractAll(path: string): Promise<Extraction[]> {
  const { inputs } = await findInputs([path], {})
  const [{ createDefaultExtractor }, { readDocuments }] = await Promise.all([
    import('../default-extractor.ts'),
    import('../input/read-documents.ts'),
  ])
  const extractor = createDefaultExtractor()
  const extractions: Extraction[] = []
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, documentDefaults({}))) {
      if ('issue' in result) issueLineToStderr('eval', result.issue)
      else extractions.push(extractor.extract(result.document))
    }
  }
  return extractions
}

async function evaluate(goldPath: string, { data, format }: EvalOptions): Promise<void> {
  if (goldPath === 'names') {
    const { scoreNames } = await import('../eval/names-gold.ts')
    const score = scoreNames(data)
    const { scoreText } = await import('../eval/score-text.ts')
    return writeOut(format === 'json' ? `${JSON.stringify(score)}\n` : scoreText(score))
  }
  const gold = readGold(goldPath)
  const [{ scorers }, { scoreText }] = await Promise.all([
    import('../eval/scorers.ts'),
    import('../eval/score-text.ts'),
  ])
  const extractions = await extractAll(data)
  for (const scorer of scorers) {
    const score = scorer.score(gold, extractions)
    if (score) return writeOut(format === 'json' ? `${JSON.stringify(score)}\n` : scoreText(score))
  }
  const forms = scorers.map(({ name }) => name).join(', ')
  throw new CliError(
    'unknown-gold',
    `${goldPath}: has none of the forms that can be compared with (${forms})`,
  )
}

/** Adds the command. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .summary('measure the extractor against a gold file')
    .description('Compares what is read in documents with a reading by people: precision, recall and F1.')
    .argument('<gold>', 'the reading by people, JSON; or names, for labelled pairs of names')
    .requiredOption('--data <path>', 'the document, or folder of documents, that it is about')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(evaluate)
}
