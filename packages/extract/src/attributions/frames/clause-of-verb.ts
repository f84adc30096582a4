/** "X said that …", "X said …", "X asked whether …". */
import { isSubjunctive } from '../../events/modality.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { NO_CUES, SEEMING } from '../cue-words.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  hasVerb,
  joined,
  speechVerb,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import { quotationsIn } from '../quotations.ts'
import { cueBefore, verbBehind } from '../resumed-cue.ts'
import { type Source, sourceOfVerb } from '../source.ts'

/** The clause that a verb takes. Any verb with somebody as subject and a clause as object counts, listed or not. */
export const clauseOfVerb: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB' || NO_CUES.has(tree.lemma(cue)) || SEEMING.has(tree.lemma(cue))) return []
  const kind = speechVerb(tree, cue)
  const clauses = clausesOf(tree, cue).filter((clause) => kind !== undefined || isMarked(tree, clause))
  const surface =
    thatClause(tree, cue, kind !== undefined) ?? (clauses.length === 0 ? bareClause(tree, cue) : undefined)
  if (clauses.length === 0 && !surface) return []
  const source = sourceOfVerb(context, cue)
  const impersonal = tree.childBy(cue, 'nsubj:pass', 'expl') !== undefined
  if (source === null && !(impersonal && kind !== undefined)) return []
  if (source !== null && kind === undefined && !isSomeone(context, source.head)) return []
  if (kind === undefined && !clauses.some((clause) => tree.relation(clause) === 'ccomp')) return []
  if (source !== null && isLoose(tree, cue, source)) return []
  const held = isDemand(tree, cue, clauses)
  const words = joined([
    ...clauses.map((clause) => complement(tree, clause, cue)),
    ...behind(tree, cue, clauses).map((child) => complement(tree, child, cue)),
    ...(surface ? [surface] : []),
  ])
  const content = [
    ...before(context, cue, source, clauses),
    ...words.map((range) =>
      throughQuotation(
        context,
        kind === undefined ? range : beforeNextCue(tree, cue, throughConjuncts(tree, range)),
      ),
    ),
  ]
  return attribution(
    context,
    cue,
    source,
    content,
    'clause-of-verb',
    held ? { held } : kind === undefined ? { reports: 'thought' } : {},
  )
}

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

/** Phrases right behind the clause: they belong to it more often than to the cue. */
function behind(tree: Tree, cue: number, clauses: readonly number[]): number[] {
  const last = clauses.at(-1)
  return last === undefined
    ? []
    : tree
        .children(cue)
        .filter((child) => child > last && /^(obl|advcl|obj|nmod|acl)$/.test(tree.relation(child)))
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

const isMarked = (tree: Tree, clause: number) =>
  tree.childrenBy(clause, 'mark').some((mark) => /^(that|whether|if)$/.test(tree.lower(mark)))

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

/** Clauses behind the verb as its object; also where a parser takes a "that" clause for an adverbial one. */
function clausesOf(tree: Tree, cue: number): number[] {
  return tree
    .children(cue)
    .filter(
      (child) =>
        child > cue &&
        (tree.relation(child) === 'ccomp' ||
          (tree.relation(child) === 'advcl' &&
            tree.childrenBy(child, 'mark').some((mark) => /^(that|whether)$/.test(tree.lower(mark))))),
    )
}

/** Words that begin a clause without "that": "announced it was launching". */
const NOMINATIVE = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'there'])

/** From "that" (or a pronoun that can only be a subject) right behind a verb to the end of what hangs below the verb to its right. */
function thatClause(tree: Tree, cue: number, speaks: boolean): TokenRange | undefined {
  const { endToken } = tree.sentence(cue)
  let at = cue + 1
  while (at < endToken && /^(ADV|ADP)$/.test(tree.upos(at)) && tree.lower(at) !== 'that') at += 1
  if (speaks && !NOMINATIVE.has(tree.lower(at))) at = laterThat(tree, at, endToken)
  if (at >= endToken) return undefined
  const that = isThat(tree, at)
  if (!that && !(speaks && NOMINATIVE.has(tree.lower(at)) && hasVerbBehind(tree, at, endToken)))
    return undefined
  const below = tree
    .children(cue)
    .filter((child) => child > at && !['conj', 'parataxis', 'punct', 'cc'].includes(tree.relation(child)))
  // "told guests that Doha would pay": the parser may hang the clause under the addressee
  const addressed = tree
    .childrenBy(cue, 'obj', 'iobj', 'obl')
    .flatMap((child) => tree.childrenBy(child, 'acl'))
  below.push(...addressed.filter((clause) => clause > at))
  const end = Math.max(at + 1, ...below.map((child) => tree.subtree(child).end))
  const isLost = end === at + 1 || isMisplaced(tree, cue)
  return trimmed(tree, { first: at, end: isLost ? endOfWords(tree, cue, endToken) : end })
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

/** "told reporters in Berlin on Monday that": the first "that" with no verb before it, at a little distance. */
function laterThat(tree: Tree, from: number, endToken: number): number {
  const addresses = from > 0 && /^(tell|inform|assure|warn)$/.test(tree.lemma(from - 1))
  for (let at = from; at < Math.min(endToken, from + 18); at++) {
    if (isThat(tree, at)) return at
    if (addresses && at > from && NOMINATIVE.has(tree.lower(at)) && hasVerbBehind(tree, at, endToken))
      return at
    if (/^(VERB|AUX|SCONJ)$/.test(tree.upos(at)) && tree.lower(at) !== 'following') break
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
