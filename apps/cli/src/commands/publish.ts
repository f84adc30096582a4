/** `demarche publish`: the viewer of a graph as a folder for any web server. */
import type { Command } from 'commander'
import { CliError, systemReason } from '../cli-error.ts'
import { plural } from '../output/plural.ts'
import { writeOut } from '../output/write-out.ts'
import { addGraphOption } from './graph-option.ts'

interface PublishOptions {
  graph: string
  out: string
}

const EXAMPLES = `
Examples:
  $ demarche publish --out site
  $ demarche publish --graph other-graph --out /var/www/news

What an earlier publish wrote there is replaced; other files stay. Questions in Cypher need the
local viewer (demarche view) and are left out.`

async function publish({ graph, out }: PublishOptions): Promise<void> {
  const { publishGraph } = await import('../viewer/publish-graph.ts')
  try {
    const { files, bytes, keptSince } = await publishGraph(graph, out)
    const size = `${(bytes / 1_000_000).toFixed(1)} MB`
    await writeOut(
      `${plural(files, 'file')}, ${size}, written to ${out}. Put the folder on any web server.\n`,
    )
    if (keptSince > 0)
      await writeOut(
        `Without ${plural(keptSince, 'judgement')} that came after the graph was computed: build again, then publish.\n`,
      )
  } catch (error) {
    if (error instanceof CliError || !(error instanceof Error) || !('syscall' in error)) throw error
    const message = `${out}: cannot be written: ${systemReason(error)}; choose another --out`
    throw new CliError('cannot-write', message, { cause: error })
  }
}

/** Adds the command. */
export function addPublish(program: Command): void {
  const command = program
    .command('publish')
    .summary('write the viewer as a static site')
    .description('Writes the viewer of a graph as a folder that works from any web server.')
    .option('-o, --out <folder>', 'folder of the site', 'site')
  addGraphOption(command).addHelpText('after', EXAMPLES).action(publish)
}
