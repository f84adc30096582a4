/** Offices over time: who held which, from when to when, as far as it is told. */
import { compareStrings } from '../ids/content-hash.ts'
import { sortedSet } from '../ids/ids.ts'
import type { Office } from '../model/statement.ts'
import { type DatePrecision, earlierDate, laterDate } from '../time/partial-date.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { pushTo } from './push-to.ts'
import { isSingleSeat } from './single-seats.ts'
import { endsFit, LETTERS, mergeTellings } from './spells.ts'

/**
 * One person in one office. The spell is half-open, `[from, until)`: on the day of `until` it is over. Null is open: no
 * text gives that end.
 */
export interface OfficeSpell {
  readonly person: string
  readonly office: Office
  readonly from: string | null
  readonly until: string | null
  /** How exact the ends are; null where none is given. */
  readonly precision: DatePrecision | null
  /** Held for the time being only, as acting president. */
  readonly acting: boolean
  readonly contested: boolean
  readonly statements: readonly string[]
}

/** What one statement says of a spell. */
interface Told {
  readonly person: string
  readonly office: Office
  readonly from: string | null
  readonly until: string | null
  /** By when it was over, where no text gives its end: the day on which somebody is called former. */
  readonly leftBy: string | null
  readonly precision: DatePrecision | null
  /** Held for the time being only. */
  readonly acting: boolean
  /** Whether it is somebody's: of a country or a body. */
  readonly isOwned: boolean
  /** First and last day on which a document says that it lasts; null where none is dated or it is said to be over. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly contested: boolean
  readonly statements: readonly string[]
}

/** What an office and its spells are made of: the fields of a statement that are looked at. */
export interface OfficeTelling
  extends Pick<
    AssembledStatement,
    'id' | 'type' | 'mode' | 'office' | 'asserted' | 'polarity' | 'auxiliary' | 'time' | 'contradicts'
  > {
  readonly actors: readonly Pick<AssembledStatement['actors'][number], 'id'>[]
  readonly recipients: readonly Pick<AssembledStatement['recipients'][number], 'id'>[]
  readonly evidence: readonly Pick<AssembledStatement['evidence'][number], 'document'>[]
}

/** The fields of a statement that its office and spells are made of, alone. */
export function officeTelling(statement: AssembledStatement): OfficeTelling {
  const { id, type, mode, office, asserted, polarity, auxiliary, time, contradicts } = statement
  return {
    ...{ id, type, mode, office, asserted, polarity, auxiliary, time, contradicts },
    actors: statement.actors.map((actor) => ({ id: actor.id })),
    recipients: statement.recipients.map((recipient) => ({ id: recipient.id })),
    evidence: statement.evidence.map(({ document }) => ({ document })),
  }
}

/** Whether a statement tells an office that was, is or will be held, and not one that is denied or only supposed. */
export function tellsOffice({
  type,
  office,
  asserted,
  polarity,
  auxiliary,
}: Pick<OfficeTelling, 'type' | 'office' | 'asserted' | 'polarity' | 'auxiliary'>): boolean {
  return (
    type === 'HOLDS_OFFICE' &&
    office !== null &&
    asserted &&
    polarity === 'affirmed' &&
    !auxiliary.includes('hypothetical')
  )
}

function tell(statement: OfficeTelling, dayOf: (document: string) => string | null): Told[] {
  const { office, time, auxiliary, actors, recipients, mode } = statement
  if (!office || !tellsOffice(statement)) return []
  const days = statement.evidence.flatMap(({ document }) => dayOf(document) ?? []).sort(compareStrings)
  const isOver = auxiliary.includes('historical')
  // what is to begin on a day that nobody names is no spell yet
  if (auxiliary.includes('future') && time === null) return []
  const until = time?.end ?? (isOver ? (time?.start ?? null) : null)
  const from = isOver && time?.end == null ? null : (time?.start ?? null)
  const seen = isOver || time?.end != null || auxiliary.includes('future') ? [] : days
  return actors.map(({ id }) => ({
    person: id,
    office,
    from,
    until,
    leftBy: isOver && until === null ? (days[0] ?? null) : null,
    precision: time?.precision ?? null,
    acting: mode === 'acting',
    isOwned: recipients.length > 0,
    firstSeen: seen[0] ?? null,
    lastSeen: seen.at(-1) ?? null,
    contested: statement.contradicts.length > 0,
    statements: [statement.id],
  }))
}

const endOf = ({ until, leftBy }: Pick<Told, 'until' | 'leftBy'>) => until ?? leftBy

/** Two tellings are of one spell where their ends can be the same, and nobody is seen in the seat outside of them. */
function isOneSpell(a: Told, b: Told): boolean {
  const seenBefore = (x: Told, y: Told) =>
    x.firstSeen === null || endOf(y) === null || x.firstSeen <= endOf(y)!
  const leftAfter = (x: Told, y: Told) =>
    x.leftBy === null || ((y.from === null || y.from < x.leftBy) && (y.until === null || y.until <= x.leftBy))
  const both = (check: (x: Told, y: Told) => boolean) => check(a, b) && check(b, a)
  return endsFit(a, b) && both(seenBefore) && both(leftAfter)
}

function merge(a: Told, b: Told): Told {
  const exact = LETTERS[a.precision ?? 'year'] >= LETTERS[b.precision ?? 'year'] ? [a, b] : [b, a]
  return {
    ...a,
    from: exact[0]!.from ?? exact[1]!.from,
    until: exact[0]!.until ?? exact[1]!.until,
    leftBy: earlierDate(a.leftBy, b.leftBy),
    precision: a.precision === null ? b.precision : b.precision === null ? a.precision : exact[0]!.precision,
    firstSeen: earlierDate(a.firstSeen, b.firstSeen),
    lastSeen: laterDate(a.lastSeen, b.lastSeen),
    contested: a.contested || b.contested,
    statements: sortedSet([...a.statements, ...b.statements]),
  }
}

const byTime = (a: Told, b: Told) =>
  compareStrings(a.from ?? a.firstSeen ?? '', b.from ?? b.firstSeen ?? '') ||
  compareStrings(endOf(a) ?? '9', endOf(b) ?? '9') ||
  compareStrings(a.statements[0]!, b.statements[0]!)

/**
 * In a seat that one person holds at a time the next one's start ends a spell that is open. Only a start that is told
 * does that, and only for somebody who is not seen in the seat afterwards. Other roles are held beside one another. Who
 * was acting and is then given the seat for good begins a spell of its own.
 */
function closeBySuccession(spells: readonly Told[]): Told[] {
  const starts = spells.filter(({ from }) => from !== null).sort(byTime)
  return spells.map((spell) => {
    if (spell.until !== null) return spell
    const next = starts.find(
      ({ person, acting, from }) =>
        (person !== spell.person || (spell.acting && !acting)) &&
        (spell.from === null || from! > spell.from) &&
        (spell.from !== null || spell.firstSeen !== null || spell.leftBy !== null) &&
        (spell.leftBy === null || from! <= spell.leftBy),
    )
    if (!next || (spell.lastSeen !== null && spell.lastSeen > next.from!)) return spell
    return { ...spell, until: next.from, precision: spell.precision ?? next.precision }
  })
}

/** Of an office of nobody in particular, "finance minister", nobody knows that it is one and the same. */
const isOneSeat = (spells: readonly Told[]) =>
  isSingleSeat(spells[0]!.office) && spells.every(({ isOwned }) => isOwned)

/**
 * The spells of all offices, sorted by office, start and person. The same for the same statements in any order; those of
 * one office depend on its own statements alone.
 *
 * @param dayOf the day on which a document was published, `YYYY-MM-DD`; null where it does not say
 */
export function officeSpells(
  statements: readonly OfficeTelling[],
  dayOf: (document: string) => string | null,
): OfficeSpell[] {
  const byHolder = new Map<string, Told[]>()
  for (const statement of statements)
    for (const told of tell(statement, dayOf))
      pushTo(byHolder, `${told.office.id} ${told.person} ${told.acting}`, told)
  const byOffice = new Map<string, Told[]>()
  for (const tellings of byHolder.values())
    for (const spell of mergeTellings(tellings, { byTime, isOneSpell, merge }))
      pushTo(byOffice, spell.office.id, spell)
  return [...byOffice.values()]
    .flatMap((spells) => (isOneSeat(spells) ? closeBySuccession(spells) : spells))
    .sort(
      (a, b) =>
        compareStrings(a.office.id, b.office.id) || byTime(a, b) || compareStrings(a.person, b.person),
    )
    .map(({ firstSeen: _, lastSeen: __, isOwned: ___, leftBy, ...spell }) => ({
      ...spell,
      until: spell.until ?? leftBy,
    }))
}
