/** `demarche view`: the graph in a browser. */
import type { Command } from 'commander'
import { UsageError } from '../cli-error.ts'
import { addByOption, type ByOption } from './by-option.ts'
import { addGraphOption } from './graph-option.ts'

interface ViewOptions extends ByOption {
  graph: string
  port?: string
  host: string
  open: boolean
  readOnly?: true
  review?: true
}

const EXAMPLES = `
Examples:
  $ demarche view
  $ demarche view --graph other-graph --port 8080 --no-open
  $ demarche view --by ana                  answers about pairs of actors are kept under this name
  $ demarche view --read-only               nothing can be answered in the page

In the page you may answer which actors are one, as demarche actors review asks in the terminal. Nothing else
can be changed there, and with another --host than this machine only where --review says so. Who looks at a
graph first has its actors placed: the places are kept in the folder of the graph.`

const MAX_PORT = 65_535

function portOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const port = Number(typed)
  if (Number.isInteger(port) && port >= 0 && port <= MAX_PORT) return port
  throw new UsageError('bad-option', `--port "${typed}" is no port: give a number from 0 to ${MAX_PORT}`)
}

/** True for addresses that only this machine reaches. */
const isThisMachine = (host: string) => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host)

/** Under whose name answers are kept; null where nobody may answer. */
function reviewBy({ host, by, readOnly, review }: ViewOptions): string | null {
  if (readOnly && review) throw new UsageError('bad-option', '--read-only and --review exclude each other')
  if (readOnly) return null
  return review || isThisMachine(host) ? by : null
}

/** Resolves when somebody ends the program. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

async function view(options: ViewOptions): Promise<void> {
  const { graph, port, host, open } = options
  const wanted = portOf(port)
  const judge = reviewBy(options)
  const [{ openViewer }, { openInBrowser }] = await Promise.all([
    import('../viewer/open-viewer.ts'),
    import('../viewer/open-in-browser.ts'),
  ])
  const running = await openViewer({ folder: graph, port: wanted, host, reviewBy: judge })
  process.stdout.write(`The graph is at ${running.url}\nCtrl-C stops the viewer.\n`)
  if (open && process.stdout.isTTY) openInBrowser(running.url)
  await untilStopped()
  await running.close()
}

/** Adds the command. */
export function addView(program: Command): void {
  const command = program
    .command('view')
    .summary('show the graph in a browser')
    .description('Serves the graph to a browser on this machine, until Ctrl-C.')
    .option('-p, --port <number>', 'port to listen at (default: the first free one from 4747 on)')
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--no-open', 'do not open a browser')
    .option('--read-only', 'nobody may answer pairs of actors in the page')
    .option('--review', 'pairs may be answered though --host is not this machine')
  addByOption(addGraphOption(command)).addHelpText('after', EXAMPLES).action(view)
}
