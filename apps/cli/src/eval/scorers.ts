/** The list of scorers. To add one: its file, and its line here. */
import type { Scorer } from './scorer.ts'
import { seedScorer } from './seed-scorer.ts'

/** Every form of gold that can be compared with; the first one that fits is used. */
export const scorers: readonly Scorer[] = [seedScorer]
