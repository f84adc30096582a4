/** Documents to statements: the list of stages, and the function that runs them. */
import type { Document, Issue } from '@demarche/core'
import type { Analyser } from '@demarche/language'
import { writeAttribution } from './attributions/write-attribution.ts'
import type { Extraction } from './extraction.ts'
import { idOf } from './mentions/actor-draft.ts'
import { checkStageOrder, type DocumentState, type Stage } from './stage.ts'
import { findAttributions } from './stages/find-attributions.ts'
import { findDates } from './stages/find-dates.ts'
import { findEvents } from './stages/find-events.ts'
import { findOffices } from './stages/find-offices.ts'
import { findPhrases } from './stages/find-phrases.ts'
import { resolveActors } from './stages/resolve-actors.ts'
import { stateEvents } from './stages/state-events.ts'
import { Tree } from './syntax/tree.ts'

/** The pipeline. To add a stage: its file in `stages/`, and its name here behind what it requires. */
export const defaultStages: readonly Stage[] = [
  findDates,
  findPhrases,
  findOffices,
  resolveActors,
  findAttributions,
  findEvents,
  stateEvents,
]

/** Reads documents; keeps nothing from one to the next. */
export interface Extractor {
  extract(document: Document): Extraction
}

/**
 * Puts an extractor together.
 *
 * @throws PipelineError where a stage needs what no stage before it assigns
 * @example createExtractor(loadAnalyser()).extract(document).statements
 */
export function createExtractor(analyser: Analyser, stages: readonly Stage[] = defaultStages): Extractor {
  checkStageOrder(stages)
  return { extract: (document) => extractionOf(readDocument(document, analyser, stages)) }
}

/** The state that a document comes to after all stages; for tests and tools that look inside. */
export function readDocument(
  document: Document,
  analyser: Analyser,
  stages: readonly Stage[] = defaultStages,
): DocumentState {
  let state = {
    document,
    tree: new Tree(analyser.analyse(document.text)),
    issues: [] as Issue[],
  } as unknown as DocumentState
  for (const stage of stages) state = Object.assign(state, stage.run(state))
  return state
}

/** What stands in the state of a document after all stages. */
export function extractionOf(state: DocumentState): Extraction {
  const { document, tree, actors, mentions, attributions, statements, issues } = state
  const known = new Set<string>(actors.map(({ id }) => id))
  const actorIn = (token: number) => {
    const draft = state.mentionIndex.mention(token)?.actors[0]
    const id = draft ? idOf(draft, document.id) : null
    return id !== null && known.has(id) ? id : null
  }
  const written: Extraction['mentions'] = []
  for (const { full, kind, actors: drafts } of mentions)
    for (const draft of drafts) {
      const id = idOf(draft, document.id)
      written.push({ span: tree.span(full), kind, actorId: known.has(id) ? id : null })
    }
  return {
    document,
    mentions: written,
    actors: [...actors],
    attributions: attributions.map((found) => writeAttribution(tree, state.mentionIndex, actorIn, found)),
    statements: [...statements],
    issues: [...issues],
  }
}
