/** `--param name=value`: the parameters of a query. */
import type { CypherParameter } from '@demarche/store'
import { UsageError } from '../cli-error.ts'

function parameterOf(written: string): CypherParameter {
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

/** Adds one to those before it: JSON where it is JSON (numbers, true, lists), else the words as they are. */
export function addParameter(
  written: string,
  before: Record<string, CypherParameter> = {},
): Record<string, CypherParameter> {
  const match = /^\$?([A-Za-z_]\w*)=(.*)$/s.exec(written)
  if (!match) throw new UsageError('bad-option', `--param "${written}" is not of the form name=value`)
  return { ...before, [match[1]!]: parameterOf(match[2]!) }
}
