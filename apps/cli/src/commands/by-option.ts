/** The options that say who judges, and why. */
import type { Command } from 'commander'
import { defaultJudge } from '../actors/keep-judgements.ts'

/** Who judges. */
export interface ByOption {
  by: string
}

/** Adds `--by`. */
export function addByOption(command: Command): Command {
  return command.option('--by <name>', 'who judges', defaultJudge())
}
