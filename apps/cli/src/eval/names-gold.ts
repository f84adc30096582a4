/** Gold of names: a CSV of pairs, each labelled as names of one or of two. */
import { readFileSync } from 'node:fs'
import { type LabelledPair, scoreNamePairs } from '@demarche/core'
import { parse } from 'csv-parse/sync'
import { CliError, systemReason } from '../cli-error.ts'
import type { Score } from './scorer.ts'

/** Kinds of the FollowTheMoney schemata that such files use; others have no kind here. */
const kinds: Readonly<Record<string, LabelledPair['kind']>> = {
  Person: 'person',
  Company: 'company',
  Organization: 'ngo',
}

interface Row {
  schema: string
  name1: string
  name2: string
  is_match: string
}

const isRow = (row: Partial<Row>): row is Row =>
  Boolean(row.name1 && row.name2) && /^(?:true|false)$/i.test(row.is_match ?? '')

function readPairs(path: string): LabelledPair[] {
  let rows: Partial<Row>[]
  try {
    rows = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true })
  } catch (error) {
    throw new CliError('unreadable-gold', `${path}: cannot be read: ${systemReason(error)}`, { cause: error })
  }
  const bad = rows.findIndex((row) => !isRow(row))
  if (rows.length === 0 || bad >= 0)
    throw new CliError(
      'bad-gold',
      `${path}: row ${bad + 2}: needs the columns name1, name2, is_match (true or false) and schema`,
    )
  return rows.filter(isRow).map((row) => ({
    a: row.name1,
    b: row.name2,
    kind: kinds[row.schema],
    isMatch: /^true$/i.test(row.is_match),
  }))
}

/** Compares the labels of a file with what the names alone say. */
export function scoreNames(path: string): Score {
  const { scores, errors } = scoreNamePairs(readPairs(path))
  return {
    rows: scores.map(({ group, ...counts }) => ({ measure: group, ...counts })),
    notes: errors.map(({ pair: { a, b, isMatch }, answer, score, reasons }) => {
      const what = isMatch ? 'missed' : 'wrong'
      return `${what}: ${a} | ${b} (${answer} ${score.toFixed(2)}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''})`
    }),
  }
}
