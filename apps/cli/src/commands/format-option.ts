/** The option that says how an answer is printed. */
import { type Command, Option } from 'commander'

/** Adds `--format`; the first format is the one taken without it. */
export function addFormat(command: Command, formats: readonly string[]): Command {
  return command.addOption(
    new Option('--format <format>', 'how it is printed').choices(formats).default(formats[0]),
  )
}
