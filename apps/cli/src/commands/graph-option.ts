/** The option that names a built graph. */
import type { Command } from 'commander'

/** Adds `--graph`. */
export function addGraphOption(command: Command): Command {
  return command.option('-g, --graph <folder>', 'folder of the graph', 'graph')
}
