/** `demarche rules`: the rows that read events, and what a new pattern would read. */
import type { PatternMatch, TriggerRow } from '@demarche/extract'
import { type Command, Option } from 'commander'
import { UsageError } from '../cli-error.ts'
import { addInputOptions, documentDefaults, findInputs, type InputOptions } from '../input/input-options.ts'
import { issueLineToStderr } from '../output/issue-line-to-stderr.ts'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'

const EXAMPLES = `
Examples:
  $ demarche rules list --type AID
  $ demarche rules try 'visit:NOUN agent={actor} to={recipient}' article.txt`

const LIST_EXAMPLES = `
Examples:
  $ demarche rules list --type AID
  $ demarche rules list --word withdraw
  $ demarche rules list --format jsonl | jq -r .pattern`

const TRY_EXAMPLES = `
Examples:
  $ demarche rules try 'withdraw|recall:VERB subject={actor} object=troop|force from?={recipient}' articles/
  $ demarche rules try 'visit:NOUN agent={actor} to={recipient}' article.txt --near

A pattern is a trigger and its slots:
  trigger    lemmas, then VERB, NOUN or ADJ             attack|shell:VERB
  slot       subject object iobject agent doer owner complement infinitive clause particle modifier,
             or prepositions                            against|on={recipient}
  presence   = must be there, ?= may be, != must not    to?={recipient}
  value      {actor} {recipient} {place} {content}, lemmas, @class of lemmas, * for any word, a&b for both
At least one slot has the role {actor} or {recipient}, and an actor of the text must fill it.`

interface ListOptions {
  type?: string
  word?: string
  format: 'text' | 'jsonl'
}

interface TryOptions extends InputOptions {
  near?: boolean
  format: 'text' | 'jsonl'
}

const rowJson = ({ id, type, mode, reciprocal, pattern, examples, counterExamples }: TriggerRow) =>
  JSON.stringify({ id, type, mode, reciprocal, pattern, examples, counterExamples })

async function list({ type, word, format }: ListOptions): Promise<void> {
  const [{ triggerRows }, { rowText }] = await Promise.all([
    import('@demarche/extract'),
    import('../rules/rules-text.ts'),
  ])
  const types = [...new Set(triggerRows.map((row) => row.type))].sort()
  const wanted = type?.toUpperCase()
  if (wanted !== undefined && !types.some((known) => known === wanted))
    throw new UsageError(
      'bad-type',
      `--type "${type}": no row has that type; the types are ${types.join(', ')}`,
    )
  const rows = triggerRows.filter(
    (row) =>
      (wanted === undefined || row.type === wanted) &&
      (word === undefined || row.compiled.lemmas.includes(word.toLowerCase())),
  )
  if (format === 'jsonl') return writeOut(rows.map((row) => `${rowJson(row)}\n`).join(''))
  await writeOut(`${[...rows.map(rowText), plural(rows.length, 'row')].join('\n\n')}\n`)
}

async function patternOf(source: string) {
  const { readPattern, PatternError } = await import('@demarche/extract')
  const { caretText } = await import('../rules/rules-text.ts')
  try {
    return readPattern(source)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    process.stderr.write(`${caretText(source, error.offset, error.length)}\n`)
    throw new UsageError('bad-pattern', error.reason, { cause: error })
  }
}

async function tryOut(source: string, paths: readonly string[], options: TryOptions): Promise<void> {
  const pattern = await patternOf(source)
  const { inputs } = await findInputs(paths, options)
  const [
    { readDocument, tryPattern },
    { loadAnalyser },
    { packagedModel },
    { readDocuments },
    { matchText },
  ] = await Promise.all([
    import('@demarche/extract'),
    import('@demarche/language/node'),
    import('../packaged-files.ts'),
    import('../input/read-documents.ts'),
    import('../rules/rules-text.ts'),
  ])
  const analyser = loadAnalyser(packagedModel())
  const written = ({ text, place }: { text: string; place: string }, match: PatternMatch) =>
    options.format === 'jsonl'
      ? `${JSON.stringify({ document: place, text: text.slice(match.sentence.start, match.sentence.end), ...match })}\n`
      : `${matchText(place, text, match)}\n\n`
  let documents = 0
  const all: PatternMatch[] = []
  for (const { source: input, reader } of inputs) {
    for await (const result of readDocuments(input, reader, documentDefaults(options))) {
      if ('issue' in result) {
        issueLineToStderr('rules', result.issue)
        continue
      }
      documents += 1
      const { text } = result.document
      for (const match of tryPattern(readDocument(result.document, analyser), pattern)) {
        all.push(match)
        if (match.isMatch || options.near) await writeOut(written({ text, place: result.location }, match))
      }
    }
  }
  if (options.format === 'jsonl') return
  const matches = all.filter(({ isMatch }) => isMatch)
  const fresh = matches.filter(({ rows }) => rows.length === 0).length
  await writeOut(
    `${plural(matches.length, 'match', 'matches')} (${fresh} that no row reads today) at ${plural(all.length, 'trigger word')} in ${plural(documents, 'document')}\n`,
  )
}

/** Adds the command. */
export function addRules(program: Command): void {
  const format = () =>
    new Option('--format <format>', 'how it is printed').choices(['text', 'jsonl']).default('text')
  const rules = program
    .command('rules')
    .summary('list the rows that read events, try a new one')
    .description('The rows that read events: what they are, and what a new pattern would read.')
    .addHelpText('after', EXAMPLES)
  rules
    .command('list')
    .description('Lists the rows with their patterns, examples (+) and counterexamples (-).')
    .option('--type <type>', 'rows of one event type')
    .option('--word <lemma>', 'rows that a word triggers')
    .addOption(format())
    .addHelpText('after', LIST_EXAMPLES)
    .action(list)
  const attempt = rules
    .command('try')
    .description(
      'Shows what a pattern matches in documents: the sentence, the words of each role, and their offsets.',
    )
    .argument('<pattern>', 'the pattern, in quotation marks')
    .argument('<inputs...>', 'files, folders, globs in quotation marks, or - for standard input')
    .option('--near', 'also trigger words that the rest of the pattern does not fit')
    .addOption(format())
  addInputOptions(attempt).addHelpText('after', TRY_EXAMPLES).action(tryOut)
}
