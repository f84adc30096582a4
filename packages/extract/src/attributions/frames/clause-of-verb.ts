/** "X said that …", "X said …", "X asked whether …". */
import { lemmaBit } from '@demarche/language'
import { isSubjunctive } from '../../events/modality.ts'
import { tagged } from '../../syntax/tags.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { NO_CUES, SEEMING } from '../cue-words.ts'
import {
  type AttributionParts,
  attribution,
  complement,
  type Frame,
  type FrameContext,
  hasVerb,
  isMarkedBy,
  NOTHING,
  spanning,
  speechVerb,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import { quotationsIn } from '../quotations.ts'
import { cueBefore, verbBehind } from '../resumed-cue.ts'
import { type Source, sourceOfVerb } from '../source.ts'

/** Verbs whose clause is read otherwise, or not at all. */
const NEVER = lemmaBit((lemma) => NO_CUES.has(lemma) || SEEMING.has(lemma))

/** The clause that a verb takes. Any verb with somebody as subject and a clause as object counts, listed or not. */
export const clauseOfVerb: Frame = {
  tags: ['VERB'],
  read: (context, cue) => {
    const { tree } = context
    if (tree.lemmaHas(cue, NEVER)) return NOTHING
    const kind = speechVerb(tree, cue)
    const clauses = clausesOf(tree, cue, kind !== undefined)
    if (kind === undefined && !clauses.some((clause) => tree.relation(clause) === 'ccomp')) return NOTHING
    const surface =
      thatClause(tree, cue, kind !== undefined) ?? (clauses.length === 0 ? bareClause(tree, cue) : undefined)
    if (clauses.length === 0 && !surface) return NOTHING
    const source = sourceOfVerb(context, cue)
    if (source === null) {
      if (kind === undefined || tree.childBy(cue, 'nsubj:pass', 'expl') === undefined) return NOTHING
    } else if (isLoose(tree, cue, source) || (kind === undefined && !isSomeone(context, source.head)))
      return NOTHING
    const held = isDemand(tree, cue, clauses)
    const content = before(context, cue, source, clauses)
    const words = wordsOf(tree, cue, clauses, surface)
    const own = kind === undefined ? words : beforeNextCue(tree, cue, throughConjuncts(tree, words))
    content.push(throughQuotation(context, own))
    const parts = held ? HELD : kind === undefined ? THOUGHT : undefined
    return attribution(context, cue, source, content, 'clause-of-verb', parts)
  },
}

const HELD: AttributionParts = { held: true }
const THOUGHT: AttributionParts = { reports: 'thought' }

/** From the first to the last word of the clauses, of what stands right behind them, and of what the surface tells. */
function wordsOf(
  tree: Tree,
  cue: number,
  clauses: readonly number[],
  surface: TokenRange | undefined,
): TokenRange {
  let words = surface
  for (const clause of clauses) words = spanning(words, complement(tree, clause, cue))
  const last = clauses.at(-1)
  if (last !== undefined)
    for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child))
      if (child > last && BEHIND.has(tree.relation(child)))
        words = spanning(words, complement(tree, child, cue))
  return words!
}

/** Phrases right behind a clause: they belong to it more often than to the cue. */
const BEHIND = new Set(['obl', 'advcl', 'obj', 'nmod', 'acl'])

/** "the talks in Oslo showing that …": a participle whose noun stands elsewhere is read wrong; "the report that says C" is no source. */
function isLoose(tree: Tree, cue: number, { head, range }: Source): boolean {
  if (tree.lower(range.first) === 'that' && range.end === range.first + 1) return true
  if (range.first > cue && tree.relation(head) === 'nsubj' && speechVerb(tree, cue) === 'say') return true
  return tree.deprel(cue) === 'acl' && tree.form(cue - 1) !== ',' && range.end !== cue
}

const DEMANDING = new Set(['demand', 'propose', 'recommend', 'request', 'ask', 'urge', 'insist'])

/** "demanded that Malta release the ship": asked for, and not put forward as so. */
function isDemand(tree: Tree, cue: number, clauses: readonly number[]): boolean {
  return (
    DEMANDING.has(tree.lemma(cue)) &&
    clauses.some((clause) => isMarked(tree, clause) && isSubjunctive(tree, clause))
  )
}

/** ", and that …", "and would …": clauses joined to the last one belong to what is said, whatever the tree. */
function throughConjuncts(tree: Tree, { first, end }: TokenRange): TokenRange {
  const { endToken } = tree.sentence(first)
  let at = end
  if (at < endToken && tree.form(at) === ',') at += 1
  if (at + 1 >= endToken || !/^(and|but)$/.test(tree.lower(at))) return { first, end }
  const next = tree.lower(at + 1)
  if (!/^(that|would|will|could|should|had|has|was|were|did|does|not)$/.test(next)) return { first, end }
  return trimmed(tree, { first, end: endToken })
}

/** "…, saying that": with the next verb of saying begins what the source said besides. */
function beforeNextCue(tree: Tree, cue: number, { first, end }: TokenRange): TokenRange {
  for (let at = first + 3; at + 1 < end; at++) {
    const verb = verbBehind(tree, at, end)
    if (verb >= 0 && cueBefore(tree, verb) === cue)
      return { first, end: tree.form(at - 1) === ',' ? at - 1 : at }
    if (
      tree.form(at) === ',' &&
      /^(saying|adding|noting|telling|arguing|warning|insisting|claiming)$/.test(tree.lower(at + 1))
    )
      return { first, end: at }
  }
  return { first, end }
}

const OPENING = new Set(['that', 'whether', 'if'])
const isMarked = (tree: Tree, clause: number) => isMarkedBy(tree, clause, OPENING)

const isSomeone = ({ tree, mentions }: FrameContext, token: number) =>
  mentions.actors(token).length > 0 || /^(he|she|they|who)$/.test(tree.lower(token))

/** "the cause, which he said will …", "Talks, he said, will …": a clause without a subject has it before the speaker. */
function before(
  context: FrameContext,
  cue: number,
  source: Source | null,
  clauses: readonly number[],
): TokenRange[] {
  const { tree, mentions } = context
  const [clause] = clauses
  if (source === null || clause === undefined || source.range.first >= cue) return []
  if (tree.childBy(clause, 'nsubj', 'nsubj:pass', 'csubj', 'expl') !== undefined || isMarked(tree, clause))
    return []
  if (!/^(VERB|AUX)$/.test(tree.upos(complement(tree, clause, cue).first))) return []
  const up = tree.relation(cue) === 'acl' ? tree.head(cue) : -1
  if (up >= 0) return [mentions.phrase(up)?.range ?? { first: up, end: up + 1 }]
  const { firstToken } = tree.sentence(cue)
  const left = trimmed(tree, { first: firstToken, end: source.range.first })
  return left.end > left.first ? [left] : []
}

const ADVERBIAL = new Set(['that', 'whether'])

/**
 * Clauses behind the verb as its object; also where a parser takes a "that" clause for an adverbial one. Only marked ones
 * where the verb is none of speaking.
 */
function clausesOf(tree: Tree, cue: number, speaks: boolean): number[] {
  const found: number[] = []
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    if (child < cue) continue
    const relation = tree.relation(child)
    if (relation === 'ccomp' ? speaks || isMarked(tree, child) : isThatClause(tree, child, relation))
      found.push(child)
  }
  return found
}

const isThatClause = (tree: Tree, child: number, relation: string) =>
  relation === 'advcl' && isMarkedBy(tree, child, ADVERBIAL)

/** Words that begin a clause without "that": "announced it was launching". */
const NOMINATIVE = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'there'])

const isAdverbOrPreposition = tagged('ADV', 'ADP')

/** From "that" (or a pronoun that can only be a subject) right behind a verb to the end of what hangs below the verb to its right. */
function thatClause(tree: Tree, cue: number, speaks: boolean): TokenRange | undefined {
  const { endToken } = tree.sentence(cue)
  let at = cue + 1
  while (at < endToken && isAdverbOrPreposition(tree, at) && tree.lower(at) !== 'that') at += 1
  if (speaks && !NOMINATIVE.has(tree.lower(at))) at = laterThat(tree, at, endToken)
  if (at >= endToken) return undefined
  const opens =
    isThat(tree, at) || (speaks && NOMINATIVE.has(tree.lower(at)) && hasVerbBehind(tree, at, endToken))
  if (!opens) return undefined
  const end = endBelow(tree, cue, at)
  const isLost = end === at + 1 || isMisplaced(tree, cue)
  return trimmed(tree, { first: at, end: isLost ? endOfWords(tree, cue, endToken) : end })
}

/** Children that are no part of a clause; those that a parser may hang it under ("told guests that Doha would pay"). */
const BESIDE = new Set(['conj', 'parataxis', 'punct', 'cc'])
const ADDRESSED = new Set(['obj', 'iobj', 'obl'])

/** The end of what hangs below a verb behind a token. */
function endBelow(tree: Tree, verb: number, at: number): number {
  let end = at + 1
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (child > at && !BESIDE.has(relation)) end = Math.max(end, tree.subtree(child).end)
    if (!ADDRESSED.has(relation)) continue
    for (let clause = tree.firstChild(child); clause >= 0; clause = tree.nextSibling(clause))
      if (clause > at && tree.relation(clause) === 'acl') end = Math.max(end, tree.subtree(clause).end)
  }
  return end
}

/** "X emphasised that these steps were …": a parser that makes the verb of speaking part of the subject has lost the clause. */
function isMisplaced(tree: Tree, cue: number): boolean {
  return tree.head(cue) > cue && /^(csubj|nsubj|amod|compound|dep)$/.test(tree.relation(cue))
}

/** The end of the quotation that a cue stands in, or of its sentence. */
function endOfWords(tree: Tree, cue: number, endToken: number): number {
  const around = quotationsIn(tree, tree.sentence(cue).firstToken, endToken).find(
    ({ first, end }) => first < cue && cue < end,
  )
  return around ? around.end - 1 : endToken
}

/** "said half of the losses came from …", where the tree sees no clause: all that stands behind "said". */
function bareClause(tree: Tree, cue: number): TokenRange | undefined {
  const { endToken } = tree.sentence(cue)
  const at = cue + 1
  if (
    tree.lemma(cue) !== 'say' ||
    at >= endToken ||
    !/^(DET|NOUN|PROPN|ADJ|NUM|PRON|ADV)$/.test(tree.upos(at))
  )
    return undefined
  const range = trimmed(tree, { first: at, end: endToken })
  return hasVerb(tree, range.first, range.end) ? range : undefined
}

const endsPhrase = tagged('VERB', 'AUX', 'SCONJ')
const TELLING = new Set(['tell', 'inform', 'assure', 'warn'])

/** "told reporters in Berlin on Monday that": the first "that" with no verb before it, at a little distance. */
function laterThat(tree: Tree, from: number, endToken: number): number {
  const addresses = from > 0 && TELLING.has(tree.lemma(from - 1))
  const end = Math.min(endToken, from + 18)
  for (let at = from; at < end; at++) {
    if (isThat(tree, at)) return at
    if (addresses && at > from && NOMINATIVE.has(tree.lower(at)) && hasVerbBehind(tree, at, endToken))
      return at
    if (endsPhrase(tree, at) && tree.lower(at) !== 'following') break
  }
  return from
}

/** "that" before a clause: by its tag, by its place in the tree, or since its verb has a subject and whom it is told to before it. */
function isThat(tree: Tree, at: number): boolean {
  if (tree.lower(at) !== 'that') return false
  if (tree.upos(at) === 'SCONJ' || tree.deprel(at) === 'mark') return true
  const verb = tree.head(at)
  const told = verb > at ? tree.head(verb) : -1
  return (
    told >= 0 &&
    tree.deprel(verb) === 'acl:relcl' &&
    /^(obj|iobj)$/.test(tree.relation(told)) &&
    /^(tell|inform|assure|warn|remind|notify)$/.test(tree.lemma(tree.head(told))) &&
    tree.childrenBy(verb, 'nsubj', 'nsubj:pass').some((child) => child > at)
  )
}

/** "said he would": a verb stands right behind the pronoun. */
function hasVerbBehind(tree: Tree, at: number, endToken: number): boolean {
  let next = at + 1
  while (next < endToken && tree.upos(next) === 'ADV') next += 1
  return next < endToken && /^(VERB|AUX)$/.test(tree.upos(next))
}
