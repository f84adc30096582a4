/** Polarity and auxiliary modes of a trigger: negation with its scope, future, conditions, wishes, obligation. */
import type { Tree } from '../syntax/tree.ts'
import { coordinatedAbove } from './coordinated-clauses.ts'
import {
  conditionOf,
  governors,
  hasParticle,
  isInfinitive,
  postpones,
  reportingVerb,
  undoesNoun,
} from './governing-clauses.ts'
import {
  DEMANDING,
  ENDING,
  EVIDENCE,
  FUTURE_ADJECTIVES,
  FUTURE_AUXILIARIES,
  NEG_RAISING,
  NEGATIVE,
  NEGATORS,
  OBLIGATION_AUXILIARIES,
  OBLIGING,
  OPEN,
  OPEN_ADJECTIVES,
  PLANNING,
  POSSIBLE_AUXILIARIES,
  REFUSING,
  VERIFYING,
  WISHING,
  WOULD,
} from './modality-words.ts'
import { hasLemma } from './stems.ts'
import { hasWordUnder, wordsUnder } from './words-under.ts'

/** What surrounds a trigger. Tokens are heads of clauses. */
export interface Modality {
  readonly negated: boolean
  readonly future: boolean
  readonly hypothetical: boolean
  /** Asked for, offered, wished, weighed or threatened: not told as a plan, and so hypothetical and not future. */
  readonly open: boolean
  /** "must", "has to": what ought to be done, not what is done. */
  readonly obligation: boolean
  /** "may have attacked": possible, but past and so no threat. */
  readonly past: boolean
  /** The head of the condition clause that the trigger depends on. */
  readonly condition: number | null
}

/** Negation beside a word itself; of its nominals only those that are not the trigger below it. */
function isNegatedHere(tree: Tree, token: number, below: number | undefined): boolean {
  if (isNoLonger(tree, token - 1) || isYetTo(tree, token, below)) return true
  if (hasWordUnder(tree, token, NEGATORS, 'advmod', 'det', 'cc:preconj')) return true
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    if (relation === 'advmod' && isNoLonger(tree, child)) return true
    const isNominal = relation === 'obj' || relation === 'nsubj'
    if (isNominal && child !== below && isNegativeNominal(tree, child)) return true
  }
  return false
}

const isNoLonger = (tree: Tree, token: number) =>
  token > 0 && tree.lower(token) === 'longer' && tree.lower(token - 1) === 'no'

const NO_OR_NEITHER: ReadonlySet<string> = new Set(['no', 'neither'])
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither'])

const isNegativeNominal = (tree: Tree, token: number) =>
  NOBODY.has(tree.lower(token)) || hasWordUnder(tree, token, NO_OR_NEITHER, 'det', 'cc:preconj', 'advmod')

/** "has yet to ratify", "is yet to ratify". */
function isYetTo(tree: Tree, token: number, below: number | undefined): boolean {
  const verb = below ?? token
  for (let at = verb - 1; at >= Math.max(1, verb - 3); at--)
    if (tree.lower(at) === 'to' && tree.lower(at - 1) === 'yet')
      return below !== undefined || !/^(have|be)$/.test(tree.lemma(tree.head(token)))
  return false
}

/** True for "without attacking", "instead of attacking", "stopped short of attacking", "prevented from attacking". */
function isExcluded(tree: Tree, token: number): boolean {
  const words = wordsUnder(tree, token, 'mark', 'case')
  if (words.includes('without') || words.includes('instead')) return true
  const head = tree.head(token)
  if (head < 0) return false
  if (
    words.includes('from') &&
    /^(prevent|stop|keep|bar|ban|block|deter|discourage|refrain|abstain|dissuade|prohibit)$/.test(
      tree.lemma(head),
    )
  )
    return !hasLemma(tree, head, NEGATIVE)
  return (
    words.includes('of') &&
    (tree.lower(head) === 'short' ||
      wordsUnder(tree, head, 'advmod', 'xcomp', 'amod').includes('short') ||
      (tree.lower(token - 1) === 'of' && tree.lower(token - 2) === 'short'))
  )
}

/** True for a word above a trigger that says it did not, or will not, take place. */
function undoes(tree: Tree, governor: number, promised: boolean): boolean {
  return (
    hasLemma(tree, governor, NEGATIVE) ||
    undoesNoun(tree, governor) ||
    hasLemma(tree, governor, REFUSING) ||
    (promised && hasLemma(tree, governor, ENDING))
  )
}

const CLAUSES_TOLD_OF: ReadonlySet<string> = new Set(['ccomp', 'acl', 'csubj', 'advcl'])
const NOTHING_ABOVE = { negated: false, open: false } as const

/** What the clause above says of a whole clause: "hoped that", "do not believe that", "no evidence that", "unclear whether". */
function clauseAbove(tree: Tree, clause: number): { negated: boolean; open: boolean } {
  const head = tree.head(clause)
  const relation = tree.relation(clause)
  if (head < 0 || !CLAUSES_TOLD_OF.has(relation)) return NOTHING_ABOVE
  const marks = wordsUnder(tree, clause, 'mark')
  if (marks.includes('whether') || (relation === 'ccomp' && marks.includes('if')))
    return { negated: false, open: true }
  const lemma = tree.lemma(head)
  const negatedAbove = isNegatedHere(tree, head, undefined)
  if (tree.upos(head) === 'NOUN')
    return {
      negated: false,
      open:
        (EVIDENCE.has(lemma) && (negatedAbove || hasNegatedVerb(tree, head))) ||
        (marks.includes('that') && /^(proposal|demand|hope|wish|fear|request)$/.test(lemma)),
    }
  if (relation !== 'ccomp' && relation !== 'csubj') return NOTHING_ABOVE
  const open =
    WISHING.has(lemma) ||
    (VERIFYING.has(lemma) && negatedAbove) ||
    (DEMANDING.has(lemma) && isSubjunctive(tree, clause))
  return { negated: NEG_RAISING.has(lemma) && negatedAbove, open }
}

const hasNegatedVerb = (tree: Tree, noun: number) => {
  const verb = tree.head(noun)
  return verb >= 0 && tree.relation(noun) === 'obj' && isNegatedHere(tree, verb, noun)
}

/** "demanded that it release", "that it be released": no auxiliary of a tense, and no ending of one. */
export function isSubjunctive(tree: Tree, clause: number): boolean {
  const auxiliaries = wordsUnder(tree, clause, 'aux', 'cop')
  if (auxiliaries.some((word) => TENSED.test(word))) return false
  return auxiliaries.includes('be') || !/(ed|s)$/.test(tree.lower(clause))
}

const TENSED = /^(will|would|had|has|have|was|were|is|are|did|does|can|could|may|might)$/

/** "next week", "tomorrow": a time plainly after the telling. */
function isDatedAhead(tree: Tree, token: number): boolean {
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    const word = tree.lower(child)
    const isAhead = word === 'tomorrow' || (PERIODS.has(word) && tree.lower(child - 1) === 'next')
    if (isAhead && DATING.has(tree.relation(child))) return true
  }
  return false
}

const DATING: ReadonlySet<string> = new Set(['obl', 'nmod', 'advmod', 'obj', 'compound'])
const PERIODS: ReadonlySet<string> = new Set(
  'week month year spring summer autumn winter weekend decade monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** "is to open", "are due to open": an infinitive right behind words that place it in the future, whatever the tree. */
const isToCome = (tree: Tree, token: number) =>
  token >= 2 &&
  tree.lower(token - 1) === 'to' &&
  (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') &&
  BEFORE_WHAT_COMES.has(tree.lower(token - 2))

const BEFORE_WHAT_COMES: ReadonlySet<string> = new Set(
  'is are was were due set about going scheduled slated expected likely poised bound'.split(' '),
)

const ANY: ReadonlySet<string> = new Set(['any'])

/** "any attack would be answered": supposed, with whatever it would bring. */
function isAnyWould(tree: Tree, trigger: number): boolean {
  const head = tree.head(trigger)
  return (
    head >= 0 &&
    hasWordUnder(tree, trigger, ANY, 'det') &&
    wordsUnder(tree, head, 'aux').some(
      (word) => WOULD.has(word) || FUTURE_AUXILIARIES.has(word) || POSSIBLE_AUXILIARIES.has(word),
    )
  )
}

/** Reads polarity and modes of a trigger from its own clause and from the words that govern it. */
export function modalityOf(tree: Tree, trigger: number): Modality {
  const above = governors(tree, trigger)
  const clauses = [trigger, ...above]
  const isConjunct = tree.relation(trigger) === 'conj' && coordinatedAbove(tree, trigger) === undefined
  const conjunctHead = isConjunct ? [tree.head(trigger)] : []
  const shared = tree.childBy(trigger, 'nsubj', 'aux') === undefined ? conjunctHead : []
  const auxiliaries = [...clauses, ...shared].flatMap((clause) => wordsUnder(tree, clause, 'aux'))
  const hasAny = (set: ReadonlySet<string>) => auxiliaries.some((word) => set.has(word))
  const whole = clauses.map((clause) => clauseAbove(tree, clause))
  const planned = above.some((governor) => hasLemma(tree, governor, PLANNING)) || hasAny(FUTURE_AUXILIARIES)
  const negative = above.filter((governor) => undoes(tree, governor, planned))
  const negations =
    clauses.filter((clause, index) => isNegatedHere(tree, clause, clauses[index - 1])).length +
    clauses.filter((clause) => isExcluded(tree, clause)).length +
    negative.length +
    whole.filter(({ negated }) => negated).length
  const conditions = [...clauses, ...conjunctHead].map((clause) => conditionOf(tree, clause))
  const condition = conditions.find(({ clause }) => clause !== null)?.clause ?? null
  const inCondition = conditions.some(({ inside }) => inside)
  const negated = negations % 2 === 1
  const would = hasAny(WOULD)
  const unreal = would && auxiliaries.includes('have')
  const reported = would && !unreal && clauses.some((clause) => isReported(tree, clause))
  const possible = hasAny(POSSIBLE_AUXILIARIES) && !isUnable(tree, clauses, auxiliaries)
  const adjectives = wordsUnder(tree, trigger, 'amod', 'compound')
  const refused = negative.length > 0 && negated
  const open =
    !refused &&
    (above.some((governor) => hasLemma(tree, governor, OPEN) && !undoesNoun(tree, governor)) ||
      whole.some((clause) => clause.open) ||
      adjectives.some((word) => OPEN_ADJECTIVES.has(word)) ||
      (negative.some((governor) => hasParticle(tree, governor, 'out')) && !negated))
  return {
    negated,
    future:
      reported ||
      hasAny(FUTURE_AUXILIARIES) ||
      above.some((governor) => hasLemma(tree, governor, PLANNING) || postpones(tree, governor)) ||
      adjectives.some((word) => FUTURE_ADJECTIVES.has(word)) ||
      clauses.some((clause) => isToCome(tree, clause)) ||
      [...clauses, ...holder(tree, trigger)].some((clause) => isDatedAhead(tree, clause)),
    hypothetical:
      possible ||
      unreal ||
      (would && !reported) ||
      condition !== null ||
      inCondition ||
      isAnyWould(tree, trigger),
    open,
    obligation:
      hasAny(OBLIGATION_AUXILIARIES) ||
      (!negated &&
        above.some(
          (governor, index) => hasLemma(tree, governor, OBLIGING) && isInfinitive(tree, clauses[index]!),
        )),
    past: possible && auxiliaries.includes('have'),
    condition,
  }
}

/** The verb whose object a noun is: a date beside it may be that of the noun ("announced the opening next spring"). */
const holder = (tree: Tree, noun: number) =>
  tree.upos(noun) === 'NOUN' && tree.relation(noun) === 'obj' ? [tree.head(noun)] : []

/** "said it would leave", "It would leave, he said". */
function isReported(tree: Tree, clause: number): boolean {
  let at = clause
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (reportingVerb(tree, at) !== undefined) return true
    if (!/^(conj|xcomp|advcl)$/.test(tree.relation(at))) return false
    at = tree.head(at)
  }
  return false
}

/** "could not attend": not able to, and so no possibility. */
function isUnable(tree: Tree, clauses: readonly number[], auxiliaries: readonly string[]): boolean {
  if (auxiliaries.some((word) => word === 'may' || word === 'might')) return false
  return clauses.some(
    (clause) =>
      wordsUnder(tree, clause, 'aux').some((word) => word === 'could' || word === 'can' || word === 'ca') &&
      wordsUnder(tree, clause, 'advmod').some((word) => /^(not|n't|n’t|never)$/.test(word)),
  )
}
