/** English news to attributed statements: mentions, actors, attributions, events and relations, by rules on trees. */

export { createClassifier, type PairClassifier, type PairReading } from './classify/classify.ts'
export { type Pattern, PatternError } from './events/pattern.ts'
export type { TriggerRow } from './events/trigger-row.ts'
export { EXTRACTION_VERSION, Extraction } from './extraction.ts'
export { createExtractor, defaultStages, type Extractor, readDocument } from './extractor.ts'
export { type ActorDescription, type DescriptionHint, describeActor } from './mentions/describe-actor.ts'
export {
  type AskModel,
  createModelReader,
  isWhollyAnswered,
  ModelAnswerError,
  type ModelReader,
  type ModelRequest,
  type ReaderChoice,
} from './model-reader/model-reader.ts'
export type { ModelMessage } from './model-reader/prompt.ts'
export { triggerRows } from './rules/index.ts'
export { type FilledPart, type PatternMatch, readPattern, tryPattern } from './rules/try-pattern.ts'
export { type DocumentState, PipelineError, type Stage } from './stage.ts'
