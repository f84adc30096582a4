/** The options that say who judges, and why. */
import type { Command } from 'commander'
import { defaultJudge } from '../actors/keep-judgements.ts'
import { UsageError } from '../cli-error.ts'

/** Who judges. */
export interface ByOption {
  by: string
}

function nameOf(typed: string): string {
  const name = typed.trim()
  if (name === '') throw new UsageError('empty-name', '--by is empty: give the name of whoever judges')
  return name
}

/** Adds `--by`. */
export function addByOption(command: Command): Command {
  return command.option('--by <name>', 'under whose name judgements are kept', nameOf, defaultJudge())
}
