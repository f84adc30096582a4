/** Pairs of names, each labelled as names of one or of two: a CSV with columns schema, name1, name2, is_match. */
import { type LabelledPair, scoreNamePairs } from '@demarche/core'
import { parse } from 'csv-parse/sync'
import { CliError } from '../../cli-error.ts'
import { readText, sizeOf } from '../gold-files.ts'
import type { GoldSet } from '../gold-set.ts'

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

function readPairs(path: string, text: string): LabelledPair[] | undefined {
  let rows: Partial<Row>[]
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('bad-gold', `${path}: is no CSV (${reason})`, { cause: error })
  }
  if (!rows[0] || !('name1' in rows[0] && 'name2' in rows[0] && 'is_match' in rows[0])) return undefined
  const bad = rows.findIndex((row) => !isRow(row))
  if (bad >= 0)
    throw new CliError(
      'bad-gold',
      `${path}: record ${bad + 1}: needs name1, name2, is_match (true or false) and schema`,
    )
  return rows.filter(isRow).map((row) => ({
    a: row.name1,
    b: row.name2,
    kind: kinds[row.schema],
    isMatch: /^true$/i.test(row.is_match),
  }))
}

export const names: GoldSet = {
  name: 'names',
  about: 'names of one or of two',
  places: ['name-matching/dev.csv'],
  async open(path, { keep }) {
    const text = readText(path, '.csv')
    const pairs =
      text === undefined ? undefined : readPairs(path, text)?.filter(({ a, b }) => keep(`${a} ${b}`))
    if (!pairs) return undefined
    return {
      size: sizeOf(pairs.length, 'pairs'),
      score() {
        const { scores, errors } = scoreNamePairs(pairs)
        return {
          figures: [],
          counts: scores.map(({ group, ...counts }) => ({ part: group, ...counts })),
          misses: errors.map(({ pair: { a, b, isMatch }, answer, score, reasons }) => {
            const why = reasons.length > 0 ? `: ${reasons.join('; ')}` : ''
            return `${isMatch ? 'missed' : 'wrong'}: ${a} | ${b} (${answer} ${score.toFixed(2)}${why})`
          }),
        }
      },
    }
  },
}
