/** Rows of a big table, counted instead of stated one by one. */
import { z } from 'zod'
import { ActorId } from '../ids/ids.ts'
import { EVENT_TYPES } from '../plover/event-types.ts'
import { PlainDate } from '../time/partial-date.ts'

/** The rows of one table that report the same type of event from one actor to another in one week. */
export const RowAggregate = z.object({
  type: z.enum(EVENT_TYPES),
  from: ActorId,
  to: ActorId,
  /** The week's Monday. */
  week: PlainDate,
  count: z.int().positive(),
  first: PlainDate,
  last: PlainDate,
  /** The name of the table's file. */
  table: z.string(),
  /** Lines of the first and the last of the rows; others stand between them. */
  lines: z.tuple([z.int(), z.int()]),
})
export type RowAggregate = z.infer<typeof RowAggregate>
