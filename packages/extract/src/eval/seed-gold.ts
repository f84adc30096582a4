/** The gold of the seed article: its shape, and how it reads. */
import { z } from 'zod'

const Reading = z.object({
  type: z.string(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  chain: z.array(z.string()),
})
export type Reading = z.infer<typeof Reading>

/** Actors, offices and relations of one article, with the readings that count as right beside each relation. */
export const SeedGold = z.object({
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      country: z.string().nullable(),
      aliases: z.array(z.string()),
    }),
  ),
  equivalent: z.array(z.array(z.string())),
  offices: z.array(z.object({ person: z.string(), title: z.string(), country: z.string() })),
  relations: z.array(
    Reading.extend({
      id: z.string(),
      polarity: z.string(),
      quote: z.string(),
      sentence: z.number(),
      also: z.array(Reading),
    }),
  ),
})
export type SeedGold = z.infer<typeof SeedGold>
