/** `demarche build`: documents to a graph in a folder. */
import { type Command, InvalidArgumentError } from 'commander'
import { addInputOptions, documentDefaults, findInputs, type InputOptions } from '../input/input-options.ts'
import { addReaderOptions, type ReaderOptions } from '../model/reader-options.ts'
import { plural } from '../output/plural.ts'
import { Progress, STEP_WORDS } from '../output/progress.ts'
import { programVersion } from '../version.ts'

interface BuildOptions extends InputOptions, ReaderOptions {
  out: string
  workers?: number
}

const EXAMPLES = `
Examples:
  $ demarche build articles/ --out graph              every article of a folder
  $ demarche build "news/**/*.html" feed.xml --out graph
  $ demarche build articles.jsonl --out graph         one JSON object a line: text, id, title,
                                                      publisher, publishedAt, url
  $ cat article.txt | demarche build - --out graph --publisher "Demo Wire" --published-at 2023-09-19
  $ demarche build articles/ --out graph --reader both --model-url http://localhost:11434/v1 --model qwen3:8b

A model is asked only with --reader model or both, at the address that you name; a key comes from
DEMARCHE_MODEL_KEY. The documents that a run is given are read by its reader; others stay as they are.

Run it again at any time: only what is new or changed is read, and what a file no longer
says is taken back. What you decide in judgements.jsonl is kept and applied.`

async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const began = performance.now()
  const defaults = documentDefaults(options)
  const { inputs, found } = await findInputs(paths, options)
  const [{ buildGraph }, { countLines, issueLine }, { chooseForBuild }, modelProgress] = await Promise.all([
    import('../graph-folder/build-graph.ts'),
    import('../graph-folder/report.ts'),
    import('../model/choose-reader.ts'),
    import('../model/reading-progress.ts'),
  ])
  const model = chooseForBuild(options)
  const progress = new Progress()
  const byModel =
    model &&
    new modelProgress.ReadingProgress(
      model.used,
      await modelProgress.countForProgress(inputs, defaults),
      progress,
    )
  const { counts, read, known, retracted, issues, failures } = await buildGraph({
    out: options.out,
    inputs,
    folders: found.folders,
    defaults,
    version: programVersion(),
    workers: options.workers,
    model,
    onDocument: ({ read: done, known: before, location }) => {
      if (byModel) byModel.documentDone()
      else progress.show(`${done} read, ${before} known: ${location}`)
    },
    onStep: (step) => progress.show(STEP_WORDS[step]),
  }).finally(() => progress.clear())
  for (const issue of failures) process.stderr.write(`demarche build: ${issueLine(issue)}\n`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const skipped =
    found.skipped.length > 0 ? `, ${plural(found.skipped.length, 'file')} of other kinds left out` : ''
  const asked = model ? `, ${model.used.text()}` : ''
  const lines = [
    `${plural(read, 'document')} read, ${known} known before, ${retracted} taken back${skipped}${asked}; ${seconds} s`,
    '',
    ...countLines(counts, issues),
    '',
    `The graph is in ${options.out}. Next:`,
    `  demarche view --graph ${options.out}`,
    `  demarche query "MATCH (a:Actor)<-[:ACTOR]-(s:Statement) RETURN a.name, s.type, s.text LIMIT 10" --graph ${options.out}`,
    ...(issues.length > 0 ? [`  less ${options.out}/report.txt      what was wrong, and where`] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function workerCount(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It is not a number from 1 to 99.')
  return Number(text)
}

/** Adds the command. */
export function addBuild(program: Command): void {
  const command = program
    .command('build')
    .summary('read documents into a graph')
    .description(
      'Reads documents (text, Markdown, HTML, JSON lines, CSV, RSS and Atom) into a graph in a folder.',
    )
    .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
    .option('-o, --out <folder>', 'folder of the graph', 'graph')
    .option('--workers <n>', 'how many read at once where there is much to read (one a core)', workerCount)
  addInputOptions(addReaderOptions(command)).addHelpText('after', EXAMPLES).action(build)
}
