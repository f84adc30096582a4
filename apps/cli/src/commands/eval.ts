/** `demarche eval`: measures the extractor against readings by people. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { GoldChoice } from '../eval/choose-gold.ts'
import type { OpenGold, Score } from '../eval/gold-set.ts'
import { type ScoreFormat, scoreFormats } from '../eval/score-formats.ts'
import type { SetScore } from '../eval/write-scores.ts'
import type { ModelConnection } from '../model/choose-reader.ts'
import { addModelOptions, type ReaderOptions, readerChoices } from '../model/reader-options.ts'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'

interface EvalOptions extends GoldChoice, Omit<ReaderOptions, 'reader'> {
  reader: ReaderOptions['reader'][]
  format: ScoreFormat
  misses?: number
}

const DEFAULT_MISSES = 20

const HELP = `
Examples:
  $ demarche eval gold.json --data article.txt
  $ demarche eval --all --data ../gold
  $ demarche eval plv gsr --data ../gold --misses 40 --half a
  $ demarche eval --data ../gold/plv/train.tsv --format markdown
  $ demarche eval names --data pairs.csv       columns schema, name1, name2, is_match
  $ demarche eval seed gsr --data ../gold --reader rules model both --model-url http://localhost:11434/v1 --model qwen3:8b

Gold sets, and where they lie in the folder of --data, in its folder gold or beside it:
  seed         seed/gold.json, article.txt     actors, offices and relations of one article
  polnear      polnear/dev/                    attributions
  plv          plv/train.tsv                   the event type of a marked pair
  gsr          plover-gsr/dev.json             events of a sentence, end to end
  petrarch2    petrarch2-validation/dev.json   types between countries; sentences without events
  ngec-actors  ngec-actors/dev.json            country and sector of an actor
  names        name-matching/dev.csv           names of one or of two
  modality     modality.jsonl                  polarity, auxiliary modes and chain
Where a folder holds another part of the set instead, that is taken.`

type ScoreGold = (gold: OpenGold, set: string) => Promise<Score | undefined>

/** What scores a set by one reader. */
async function scorer(
  reader: ReaderOptions['reader'],
  options: EvalOptions,
  connection?: ModelConnection,
): Promise<{ name: string; score: ScoreGold }> {
  if (reader === 'rules') {
    const { createRulesReader } = await import('../eval/rules-reader.ts')
    const rules = createRulesReader()
    return { name: rules.name, score: async (gold) => gold.score(rules) }
  }
  const [{ chooseReader }, { scoreByModel }] = await Promise.all([
    import('../model/choose-reader.ts'),
    import('../eval/score-by-model.ts'),
  ])
  const chosen = chooseReader({ ...options, reader }, connection)
  const name = reader === 'both' ? `rules and ${options.model}` : `${options.model}`
  return {
    name,
    async score(gold, set) {
      const scored = await scoreByModel(gold, name, chosen)
      if (!scored)
        process.stderr.write(`demarche eval: ${set} asks for more than statements: not scored by ${name}\n`)
      else if (scored.unanswered > 0)
        process.stderr.write(
          `demarche eval: ${set}: ${name} did not answer about ${plural(scored.unanswered, 'document')}; run it again\n`,
        )
      return scored?.score
    },
  }
}

async function evaluate(gold: readonly string[], options: EvalOptions): Promise<void> {
  const [{ chooseGold }, { writeScores }] = await Promise.all([
    import('../eval/choose-gold.ts'),
    import('../eval/write-scores.ts'),
  ])
  const found = await chooseGold(gold, options)
  if (found.length === 0)
    throw new CliError(
      'no-gold',
      `${options.data.join(', ')}: no gold set lies there; see --help for their places`,
    )
  const byModel = options.reader.find((reader) => reader !== 'rules')
  const connection =
    byModel && (await import('../model/choose-reader.ts')).connectModel({ ...options, reader: byModel })
  const chosen = [...new Set(options.reader)]
  const readers = await Promise.all(chosen.map((reader) => scorer(reader, options, connection)))
  const scores: SetScore[] = []
  for (const { set, path, gold: open } of found) {
    for (const { name, score: scoreGold } of readers) {
      const score = await scoreGold(open, set.name)
      if (score)
        scores.push({ set: set.name, about: set.about, size: open.size, path, reader: name, ...score })
    }
  }
  const most = options.misses ?? (found.length === 1 ? DEFAULT_MISSES : 0)
  await writeOut(writeScores(scores, options.format, most))
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is not a whole number.')
  return Number(text)
}

/** Adds the command. */
export function addEval(program: Command): void {
  const command = program
    .command('eval')
    .summary('measure the extractor against readings by people')
    .description(
      'Compares what is read in texts with readings by people (gold sets): shares and F1 with 95 % intervals\n(Wilson for shares, bootstrap for F1), a table by part, and what was missed or wrong.',
    )
    .argument('[gold...]', 'gold sets by name, or the file of one')
    .option(
      '--data <path>',
      'folder of gold sets, or one set; with a gold file, its article; may be given again',
      (path: string, paths: string[]) => [...paths, path],
      [] as string[],
    )
    .option('--all', 'every gold set that is found')
    .addOption(new Option('--format <format>', 'how it is printed').choices(scoreFormats).default('table'))
    .option(
      '--misses <n>',
      'how many misses of each set are listed (20 for one set, 0 for several)',
      wholeNumber,
    )
    .addOption(
      new Option('--half <half>', 'the items of one half only: to tune on a, and report on b')
        .choices(['a', 'b', 'all'])
        .default('all'),
    )
    .addOption(
      new Option(
        '--reader <readers...>',
        'who is measured: the rules, a language model, both; one or several',
      )
        .choices(readerChoices)
        .default(['rules']),
    )
  addModelOptions(command).addHelpText('after', HELP).action(evaluate)
}
