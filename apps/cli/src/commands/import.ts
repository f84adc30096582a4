/** `demarche import`: event tables, graph files and entities into the graph of a folder. */
import { type Command, Option } from 'commander'
import { UsageError } from '../cli-error.ts'
import { findFiles } from '../input/find-files.ts'
import { plural } from '../output/plural.ts'
import { Progress, STEP_WORDS } from '../output/progress.ts'
import { programVersion } from '../version.ts'

/** What the command takes besides files. */
export interface ImportCommandOptions {
  out: string
  format?: string
  map?: string
  rows?: 'auto' | 'statements' | 'edges'
}

/** Every name that `--format` takes. */
const FORMATS = [
  'gdelt1',
  'gdelt2',
  'gdelt-mentions',
  'icews',
  'polecat',
  'acled',
  'ucdp-ged',
  'csv',
  'jsonl',
  'gexf',
  'graphml',
  'graph-json',
  'edge-list',
  'followthemoney',
  'popolo',
  'wikidata',
  'turtle',
  'code-list',
]

const EXAMPLES = `
Examples:
  $ demarche import events.csv --out graph                   finds out what it is, and says it
  $ demarche import --out graph "gdelt/*.zip"                archives as they were downloaded
  $ demarche import icews.tab articles.acled.csv --out graph
  $ demarche import my.csv --map actor=Speaker,recipient=Target,type=Verb,date=Day --out graph
  $ demarche import parliament.json Q7747.json network.gexf --out graph

Columns of your own (--map role=Column): actor, recipient, type, date, place, url, publisher, text; and dates=day-first or
dates=month-first where 03/04/2020 can be read in two ways.

A row is a report, not a fact: it becomes a statement with its file and line as evidence. Run it again at any time:
rows that are known are not taken twice. Articles (demarche build) and tables share one graph.`

function parseMap(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined
  const pairs = text.split(',').map((pair) => pair.split('='))
  const isGood = pairs.every(([role, column]) => role?.trim() && column?.trim())
  if (!isGood)
    throw new UsageError('bad-option', `--map "${text}": write it as actor=Speaker,recipient=Target`)
  return Object.fromEntries(pairs.map(([role, ...column]) => [role!.trim(), column.join('=').trim()]))
}

/** Reads files into the graph of a folder and says what came of each. */
export async function importFiles(paths: readonly string[], options: ImportCommandOptions): Promise<void> {
  const began = performance.now()
  if (paths.length === 0) throw new UsageError('no-input', 'name files or globs to import; see --help')
  if (paths.includes('-'))
    throw new UsageError('bad-option', '-: tables are read from files, not from standard input')
  const map = parseMap(options.map)
  const { files } = await findFiles(paths)
  const [{ buildGraph }, { countLines, issueLine }] = await Promise.all([
    import('../graph-folder/build-graph.ts'),
    import('../graph-folder/report.ts'),
  ])
  const progress = new Progress()
  const lines: string[] = []
  const how = {
    ...(options.format && { format: options.format }),
    ...(map && { map }),
    ...(options.rows && { rows: options.rows }),
  }
  const { counts, read, known, counted, retracted, issues, failures } = await buildGraph({
    out: options.out,
    inputs: [],
    imports: files.map((path) => ({ path, options: how })),
    folders: [],
    defaults: {},
    version: programVersion(),
    onImport: ({ name, found, line }) => {
      lines.push(`${name}: ${found}`, `  ${line}`)
      progress.show(`${name}: ${line}`)
    },
    onStep: (step) => progress.show(STEP_WORDS[step]),
  }).finally(() => progress.clear())
  for (const issue of failures) process.stderr.write(`demarche import: ${issueLine(issue)}\n`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const tables = counted > 0 ? `${plural(counted, 'table')} counted, ` : ''
  lines.push(
    '',
    `${tables}${plural(read, 'source')} new, ${known} known before, ${retracted} taken back; ${seconds} s`,
    '',
    ...countLines(counts, issues),
    '',
    `The graph is in ${options.out}. Next:`,
    `  demarche view --graph ${options.out}`,
    `  less ${options.out}/report.txt      every row that was left out, and why`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  if (failures.length > 0) process.exitCode = 1
}

/** Adds the command. */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('read event tables, graph files and entities into a graph')
    .description(
      'Reads event tables (GDELT 1 and 2 with mentions, ICEWS, POLECAT, ACLED, UCDP GED, CSV and JSON lines of your own), entities (FollowTheMoney, Popolo in JSON and Turtle, Wikidata) and graph files (GEXF, GraphML, JSON, edge lists), plain or packed with gzip or zip, into a graph in a folder.',
    )
    .argument('[inputs...]', 'files, or globs in quotation marks')
    .option('-o, --out <folder>', 'folder of the graph', 'graph')
    .addOption(new Option('--format <name>', 'what the files are, where they do not tell').choices(FORMATS))
    .option(
      '--map <roles>',
      'columns of a table of your own: actor=Speaker,recipient=Target,type=Verb,date=Day',
    )
    .addOption(
      new Option('--rows <as>', 'each row a statement, or rows counted into edges by pair, type and week')
        .choices(['auto', 'statements', 'edges'])
        .default('auto', 'auto: tables of more than 20,000 rows are counted'),
    )
    .addHelpText('after', EXAMPLES)
    .action(importFiles)
}
