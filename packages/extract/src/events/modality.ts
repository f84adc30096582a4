/** Polarity and auxiliary modes of a trigger: negation with its scope, future, conditions, obligation. */
import type { Tree } from '../syntax/tree.ts'
import { lightVerb } from './noun-roles.ts'

/** What surrounds a trigger. Tokens are heads of clauses. */
export interface Modality {
  readonly negated: boolean
  readonly future: boolean
  readonly hypothetical: boolean
  /** "must", "has to": what ought to be done, not what is done. */
  readonly obligation: boolean
  /** "may have attacked": possible, but past and so no threat. */
  readonly past: boolean
  /** The head of the condition clause that the trigger depends on. */
  readonly condition: number | null
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NEGATORS = setOf("not n't n’t never neither nor cannot hardly scarcely")
const FUTURE_AUXILIARIES = setOf("will 'll ’ll shall wo")
const HYPOTHETICAL_AUXILIARIES = setOf("may might could would 'd ’d")
const OBLIGATION_AUXILIARIES = setOf('must should')
/** Words above an infinitive that place it in the future. */
const PLANNING = setOf(
  'plan intend prepare get agree promise pledge vow threaten hope want offer propose expect go seek aim ready schedule set due try attempt willing committed determined intention willingness readiness commitment threat likely poised undertake consider wish prepared swear keen mull',
)
const NEGATIVE_WORDS = setOf(
  'fail refuse decline unable stop cease refrain avoid neglect refusal failure inability unwilling reluctant reluctance forbid prevent prohibit impossible deny',
)
const OBLIGING = setOf('have need oblige require')
const WISHING = setOf('hope wish fear doubt expect imagine suspect speculate worry predict')
const CONDITIONALS = setOf('if unless whether provided lest')
const wordsUnder = (tree: Tree, token: number, ...relations: string[]) =>
  tree.childrenBy(token, ...relations).map((child) => tree.lower(child))

function isNegatedHere(tree: Tree, token: number): boolean {
  const before = [token - 1, ...tree.childrenBy(token, 'advmod')]
  if (before.some((at) => at > 0 && tree.lower(at) === 'longer' && tree.lower(at - 1) === 'no')) return true
  if (
    wordsUnder(tree, token, 'advmod', 'det', 'cc:preconj').some((word) => NEGATORS.has(word) || word === 'no')
  )
    return true
  const nominals = tree.childrenBy(token, 'nsubj', 'obj', 'nsubj:pass')
  return nominals.some(
    (child) =>
      wordsUnder(tree, child, 'det').includes('no') ||
      /^(nobody|none|nothing|no-one)$/.test(tree.lower(child)),
  )
}

/** True for "without attacking", "instead of attacking", "stopped short of attacking". */
function isExcluded(tree: Tree, token: number): boolean {
  const words = wordsUnder(tree, token, 'mark', 'case')
  if (words.includes('without') || (words.includes('instead') && words.includes('of'))) return true
  const head = tree.head(token)
  if (head < 0) return false
  if (words.includes('from') && /^(prevent|stop|keep|bar|refrain|abstain)$/.test(tree.lemma(head)))
    return true
  return (
    words.includes('of') &&
    (tree.lower(head) === 'short' || wordsUnder(tree, head, 'advmod', 'xcomp', 'amod').includes('short'))
  )
}

const isInfinitive = (tree: Tree, token: number) => wordsUnder(tree, token, 'mark').includes('to')

/** The clauses and nouns that govern a trigger by control: "has not been able to leave", "its refusal to leave". */
function governors(tree: Tree, trigger: number): number[] {
  const chain: number[] = []
  let at = trigger
  const light = lightVerb(tree, trigger)
  if (light !== undefined) {
    chain.push(light)
    at = light
  }
  while (tree.head(at) >= 0) {
    const relation = tree.relation(at)
    const governed =
      relation === 'xcomp' ||
      (isInfinitive(tree, at) &&
        (relation === 'acl' || (relation === 'advcl' && isPlain(tree, tree.head(at)))))
    if (!governed) break
    at = tree.head(at)
    chain.push(at)
  }
  return chain
}

/** Adjectives and participles whose infinitive some trees hang as a clause of purpose: "is ready to leave". */
const isPlain = (tree: Tree, token: number) =>
  tree.upos(token) === 'ADJ' || PLANNING.has(tree.lemma(token)) || NEGATIVE_WORDS.has(tree.lemma(token))

/** "hoped that they would be tried", "feared an attack": in someone’s mind only. */
function isWished(tree: Tree, clause: number): boolean {
  const head = tree.head(clause)
  return head >= 0 && tree.relation(clause) === 'ccomp' && WISHING.has(tree.lemma(head))
}

/** The condition clause under a clause, or above it. */
function conditionOf(tree: Tree, token: number): { inside: boolean; clause: number | null } {
  const isConditional = (clause: number) =>
    wordsUnder(tree, clause, 'mark', 'advmod').some((word) => CONDITIONALS.has(word))
  if (tree.relation(token) === 'advcl' && isConditional(token)) return { inside: true, clause: null }
  const below = tree.childrenBy(token, 'advcl').find(isConditional)
  return { inside: false, clause: below ?? null }
}

/** Reads polarity and modes of a trigger from its own clause and from the clauses that govern it. */
export function modalityOf(tree: Tree, trigger: number): Modality {
  const clauses = [trigger, ...governors(tree, trigger)]
  const conjunctHead = tree.relation(trigger) === 'conj' ? [tree.head(trigger)] : []
  const shared = tree.childBy(trigger, 'nsubj', 'aux') === undefined ? conjunctHead : []
  const auxiliaries = [...clauses, ...shared].flatMap((clause) => wordsUnder(tree, clause, 'aux'))
  const negations =
    clauses.filter((clause) => isNegatedHere(tree, clause)).length +
    clauses.filter((clause) => isExcluded(tree, clause)).length +
    clauses.slice(1).filter((clause) => NEGATIVE_WORDS.has(tree.lemma(clause))).length
  const conditions = [...clauses, ...conjunctHead].map((clause) => conditionOf(tree, clause))
  const condition = conditions.find(({ clause }) => clause !== null)?.clause ?? null
  const above = clauses.slice(1).map((clause) => tree.lemma(clause))
  const would = auxiliaries.some((word) => word === 'would' || word === "'d" || word === '’d')
  // without a condition, "would" is what was then to come: "said it would attack"
  const reported = would && condition === null
  const wished = [...clauses, ...conjunctHead].some((clause) => isWished(tree, clause))
  const possible = auxiliaries.some(
    (word) => HYPOTHETICAL_AUXILIARIES.has(word) && !(reported && /d$/.test(word)),
  )
  return {
    negated: negations % 2 === 1,
    future:
      reported ||
      auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word)) ||
      above.some((lemma) => PLANNING.has(lemma)),
    hypothetical: possible || wished || condition !== null || conditions.some(({ inside }) => inside),
    obligation:
      auxiliaries.some((word) => OBLIGATION_AUXILIARIES.has(word)) ||
      above.some((lemma, index) => OBLIGING.has(lemma) && isInfinitive(tree, clauses[index]!)),
    past: possible && auxiliaries.includes('have'),
    condition,
  }
}
