/** The seam of the pipeline: what a stage reads, what it writes, and the check that their order makes sense. */
import type { Actor, Document, Issue, Statement } from '@demarche/core'
import type { FoundAttribution } from './attributions/found-attribution.ts'
import type { FoundEvent } from './events/found-event.ts'
import type { ActorMention } from './mentions/actor-mention.ts'
import type { MentionIndex } from './mentions/mention-index.ts'
import type { Phrase } from './mentions/phrase.ts'
import type { ActorRegistry } from './mentions/registry.ts'
import type { OfficeClause } from './offices/office-clause.ts'
import type { Tree } from './syntax/tree.ts'
import type { FoundDate } from './time/found-date.ts'

/** The state that stages hand on. A stage writes the keys it assigns and no other. */
export interface DocumentState {
  readonly document: Document
  readonly tree: Tree
  readonly phrases: readonly Phrase[]
  readonly dates: readonly FoundDate[]
  readonly officeClauses: readonly OfficeClause[]
  readonly mentions: readonly ActorMention[]
  readonly registry: ActorRegistry
  readonly mentionIndex: MentionIndex
  readonly actors: readonly Actor[]
  readonly attributions: readonly FoundAttribution[]
  readonly events: readonly FoundEvent[]
  readonly statements: readonly Statement[]
  readonly issues: readonly Issue[]
}

export type StateKey = keyof DocumentState

/** One step of reading. */
export interface Stage {
  readonly name: string
  readonly requires: readonly StateKey[]
  readonly assigns: readonly StateKey[]
  run(state: DocumentState): Partial<DocumentState>
}

/** A pipeline that cannot work as it was put together. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
  readonly code: 'stage-order'
  constructor(code: 'stage-order', message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Checks that every stage finds what it needs among what the stages before it assign.
 *
 * @throws PipelineError with code `stage-order`, naming the stage and what it lacks
 */
export function checkStageOrder(stages: readonly Stage[]): void {
  const assigned = new Set<StateKey>(['document', 'tree', 'issues'])
  for (const [index, stage] of stages.entries()) {
    const missing = stage.requires.find((key) => !assigned.has(key))
    if (missing !== undefined) {
      const before = stages.slice(0, index).map(({ name }) => name)
      throw new PipelineError(
        'stage-order',
        `createExtractor: "${stage.name}" needs "${missing}", but no stage before it assigns that. Stages so far: ${before.join(', ') || 'none'}.`,
      )
    }
    for (const key of stage.assigns) assigned.add(key)
  }
}
