/** Lasting relations over time: from when to when somebody was a member or a part, as far as it is told. */
import { compareStrings } from '../ids/content-hash.ts'
import type { PropositionId } from '../ids/ids.ts'
import { relationTypes } from '../relation-types/index.ts'
import type { DatePrecision } from '../time/partial-date.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { endsFit, mergeTellings, type SpellEnds } from './spells.ts'

/** One spell of a relation. Null is open: no text gives that end, or how exact it is. */
export interface RelationSpell extends SpellEnds {
  readonly contested: boolean
  readonly statements: readonly PropositionId[]
}

const lasting = new Set<string>(relationTypes.filter(({ isSpell }) => isSpell).map(({ id }) => id))

/** What one statement says of a spell. A date that only the document has says that it lasts, not since when. */
export function spellTold({
  id,
  type,
  time,
  auxiliary,
  contradicts,
}: Pick<AssembledStatement, 'id' | 'type' | 'time' | 'auxiliary' | 'contradicts'>): RelationSpell {
  const open = { contested: contradicts.length > 0, statements: [id] }
  if (!lasting.has(type) || time?.basis !== 'said')
    return { from: null, until: null, precision: null, ...open }
  const isOver = auxiliary.includes('historical')
  const from = isOver && time.end === null ? null : time.start
  const until = time.end ?? (isOver ? time.start : null)
  return { from, until, precision: from === null && until === null ? null : time.precision, ...open }
}

const EXACT: readonly (DatePrecision | null)[] = ['day', 'month', 'year', null]

function merge(a: RelationSpell, b: RelationSpell): RelationSpell {
  const [exact, other] = EXACT.indexOf(a.precision) <= EXACT.indexOf(b.precision) ? [a, b] : [b, a]
  return {
    from: exact.from ?? other.from,
    until: exact.until ?? other.until,
    precision: exact.precision,
    contested: a.contested || b.contested,
    statements: [...new Set([...a.statements, ...b.statements])].sort(compareStrings),
  }
}

const byTime = (a: RelationSpell, b: RelationSpell) =>
  compareStrings(a.from ?? '', b.from ?? '') ||
  compareStrings(a.until ?? '9', b.until ?? '9') ||
  compareStrings(a.statements[0]!, b.statements[0]!)

/** The spells of one relation between two actors. */
export const relationSpells = (tellings: readonly RelationSpell[]): RelationSpell[] =>
  mergeTellings<RelationSpell>(tellings, { byTime, isOneSpell: endsFit, merge })
