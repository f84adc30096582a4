/** Cues that put an act forward as so, or not so, without a clause: "accused them of hiding", "admitted passing", "reported the arrest". */
import { hasLemma } from '../events/stems.ts'
import type { Tree } from '../syntax/tree.ts'
import type { FoundAttribution } from './found-attribution.ts'

const DENIALS = new Set(['deny', 'refute', 'dispute', 'denial'])

const ASSERTING = new Set(
  'accuse,blame,admit,acknowledge,confess,claim,boast,suspect,allege,fault,charge,report,announce,reveal,confirm,disclose,recall,recount,mention,expect,believe,know,remember,say,find'.split(
    ',',
  ),
)

/** True for the cue of a denial: "denied that", "rejected claims that", "his denial that". */
export function isDenial(tree: Tree, { cue, rule }: Pick<FoundAttribution, 'cue' | 'rule'>): boolean {
  return hasLemma(tree, cue, DENIALS) || rule === 'rejected-claim'
}

/** True for a cue that puts an act forward as so, or as not so. */
export function asserts(tree: Tree, found: FoundAttribution): boolean {
  return isDenial(tree, found) || hasLemma(tree, found.cue, ASSERTING)
}

/** Who answers for the words: the source, or the holder where the cue asserts or denies an act. */
export function answerer(tree: Tree, found: FoundAttribution): number | null {
  if (found.source !== null) return found.source
  return asserts(tree, found) ? found.holder : null
}
