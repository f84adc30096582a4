/** "X is expected to …", "X was criticized by Y". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import type { TakenParts } from '../cue-words.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  isInfinitive,
  isMarkedBy,
  NOTHING,
  spanning,
} from '../frame.ts'
import { sourceOfVerb, sourcePhrase } from '../source.ts'

/** Verbs whose passive tells of words although nobody is named. */
const REPORTED = new Set(
  'criticize,announce,report,confirm,reject,accuse,request,deny,disclose,support,mention'.split(','),
)
/** Verbs of speaking to somebody, who is their subject in the passive. */
const ADDRESSING = new Set('ask,tell,remind,warn,inform,assure,urge,advise'.split(','))

/** "X is expected to …", "X was criticized by Y". */
export function passiveOfVerb(
  context: FrameContext,
  cue: number,
  takes: TakenParts | undefined,
): ReturnType<Frame['read']> {
  const { tree } = context
  const subject = takes && tree.childBy(cue, 'nsubj:pass')
  if (!takes || subject === undefined) return NOTHING
  const lemma = tree.lemma(cue)
  const rest = restOf(tree, cue)
  if (rest === undefined && !takes.has('object')) return NOTHING
  const toPerson = ADDRESSING.has(lemma)
  if (toPerson && rest === undefined) return NOTHING
  const source = sourceOfVerb(context, cue)
  if (source === null && rest === undefined && !REPORTED.has(lemma)) return NOTHING
  const content = toPerson ? [] : [sourcePhrase(context, subject, cue)]
  if (rest !== undefined) content.push(rest)
  return attribution(context, cue, source, content, 'passive', { reports: 'act', held: true })
}

/** What stands behind a passive: infinitives, clauses, and what it is for or about. */
function restOf(tree: Tree, cue: number): TokenRange | undefined {
  let rest: TokenRange | undefined
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child))
    if (child > cue && isRest(tree, child)) rest = spanning(rest, complement(tree, child, cue))
  return rest
}

function isRest(tree: Tree, child: number): boolean {
  const relation = tree.relation(child)
  if (relation === 'xcomp' || relation === 'ccomp') return true
  if (relation === 'advcl') return isInfinitive(tree, child) || isMarkedBy(tree, child, CHARGING)
  const preposition = relation === 'obl' ? tree.childBy(child, 'case') : undefined
  return preposition !== undefined && PREPOSITIONS.has(tree.lower(preposition))
}

const PREPOSITIONS = new Set(['as', 'for', 'of', 'about'])
/** "of attacking", "for hiding": a clause behind a preposition. */
const CHARGING = new Set([...PREPOSITIONS, 'with'])
