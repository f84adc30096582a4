/** Gold sets: how each is read, and how what was read in its texts is scored. No I/O. */

export type { AttributionSpans } from './attribution-score.ts'
export { type CountryTriple, countryTriples } from './country-triples.ts'
export {
  GsrRecord,
  type GsrScore,
  type GsrSentence,
  gsrPredictions,
  gsrSentences,
  scoreGsr,
} from './gsr.ts'
export { type Counts, type Figure, harmonicMean, share } from './intervals.ts'
export { compareReading, ModalityGold, readTrigger, type TriggerReading } from './modality-gold.ts'
export { NgecActor, type NgecItem, type NgecScore, scoreNgec } from './ngec-actors.ts'
export { type PetrarchScore, PetrarchSentence, scorePetrarch, wantedTriples } from './petrarch.ts'
export { type PlvRow, type PlvScore, readPlv, scorePlv } from './plv.ts'
export { outermost, type PolnearRow, type PolnearScore, scorePolnear, spansOfAttribution } from './polnear.ts'
export { type PolnearDocument, readBrat } from './polnear-brat.ts'
export { type SeedScore, scoreSeed } from './score-seed.ts'
export { SeedGold } from './seed-gold.ts'
