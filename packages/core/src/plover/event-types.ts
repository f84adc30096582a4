/** The sixteen event types of PLOVER, in the codebook's order. */

import type { EventTypeRow, Mode, QuadCategory } from './event-type-row.ts'
import { assault, coerce, mobilize, protest, sanction } from './material-conflict.ts'
import { aid, cooperate, retreat } from './material-cooperation.ts'
import { accuse, reject, request, threaten } from './verbal-conflict.ts'
import { agree, concede, consult, support } from './verbal-cooperation.ts'

export type { EventTypeRow, Mode, QuadCategory } from './event-type-row.ts'

/** The names of the event types, in the codebook's order. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

/** One of the sixteen names. */
export type EventTypeName = (typeof EVENT_TYPES)[number]

/** An event type: its row with its name. */
export interface EventType extends EventTypeRow {
  readonly name: EventTypeName
}

const rows: Record<EventTypeName, EventTypeRow> = {
  AGREE: agree,
  CONSULT: consult,
  SUPPORT: support,
  CONCEDE: concede,
  COOPERATE: cooperate,
  AID: aid,
  RETREAT: retreat,
  REQUEST: request,
  ACCUSE: accuse,
  REJECT: reject,
  THREATEN: threaten,
  PROTEST: protest,
  SANCTION: sanction,
  MOBILIZE: mobilize,
  COERCE: coerce,
  ASSAULT: assault,
}

/** The sixteen event types with quad category, score, meaning and modes, in the codebook's order. */
export const eventTypes: readonly EventType[] = EVENT_TYPES.map((name) => ({ name, ...rows[name] }))

/** Whether the word is the name of an event type. */
export function isEventTypeName(word: string): word is EventTypeName {
  return Object.hasOwn(rows, word)
}

/** The event type of a name; undefined for any other word. */
export function eventType(name: string): EventType | undefined {
  return isEventTypeName(name) ? { name, ...rows[name] } : undefined
}

/** Verbal or material, cooperation or conflict; undefined for what is no event type. */
export function quadCategoryOf(name: string): QuadCategory | undefined {
  return isEventTypeName(name) ? rows[name].quad : undefined
}

/** The modes a type can have; none for the types that have no modes and for what is no event type. */
export function modesOf(name: string): readonly Mode[] {
  return isEventTypeName(name) ? rows[name].modes : []
}

/** The present name of a mode of a type, given that name or one from an earlier codebook; undefined if it is none. */
export function modeOf(type: string, name: string): string | undefined {
  const written = name.trim().toLowerCase().replaceAll('_', '-')
  return modesOf(type).find((mode) => mode.name === written || mode.formerly.includes(written))?.name
}

/** Conflict (-10) to cooperation (10): the score of the mode, else of the type; undefined for what is no event type. */
export function scoreOf(type: string, mode?: string | null): number | undefined {
  if (!isEventTypeName(type)) return undefined
  const row = rows[type]
  return row.modes.find(({ name }) => name === mode)?.score ?? row.score
}
