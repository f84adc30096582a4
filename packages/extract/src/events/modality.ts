/** Polarity and auxiliary modes of a trigger: negation with its scope, future, conditions, obligation. */
import type { Tree } from '../syntax/tree.ts'
import { lightVerb } from './roles.ts'

/** What surrounds a trigger. Tokens are heads of clauses. */
export interface Modality {
  readonly negated: boolean
  readonly future: boolean
  readonly hypothetical: boolean
  /** "must", "has to": what ought to be done, not what is done. */
  readonly obligation: boolean
  /** The head of the condition clause that the trigger depends on. */
  readonly condition: number | null
}

const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'cannot', 'no longer'])
const FUTURE_AUXILIARIES = new Set(['will', "'ll", '’ll', 'shall', 'wo'])
const HYPOTHETICAL_AUXILIARIES = new Set(['may', 'might', 'could', 'would', "'d"])
const OBLIGATION_AUXILIARIES = new Set(['must', 'should'])
/** Verbs above an infinitive that place it in the future. */
const PLANNING = new Set([
  'plan',
  'intend',
  'prepare',
  'get',
  'agree',
  'promise',
  'pledge',
  'vow',
  'threaten',
  'decide',
  'hope',
  'want',
  'offer',
  'propose',
  'expect',
  'go',
  'seek',
  'aim',
  'ready',
  'schedule',
  'set',
  'due',
  'try',
  'attempt',
])
const NEGATIVE_VERBS = new Set(['fail', 'refuse', 'decline', 'unable', 'stop', 'cease', 'refrain', 'avoid'])
const OBLIGING = new Set(['have', 'need', 'oblige', 'require'])
const CONDITIONALS = new Set(['if', 'unless', 'whether', 'provided', 'lest'])

const wordsUnder = (tree: Tree, token: number, ...relations: string[]) =>
  tree.childrenBy(token, ...relations).map((child) => tree.lower(child))

function isNegatedHere(tree: Tree, token: number): boolean {
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

/** The clauses that govern a trigger by control: "has not been able to leave" governs "leave". */
function governors(tree: Tree, trigger: number): number[] {
  const chain: number[] = []
  let at = trigger
  const light = lightVerb(tree, trigger)
  if (light !== undefined) {
    chain.push(light)
    at = light
  }
  while (tree.relation(at) === 'xcomp' && tree.head(at) >= 0) {
    at = tree.head(at)
    chain.push(at)
  }
  return chain
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
  const auxiliaries = [
    ...clauses,
    ...(tree.childBy(trigger, 'nsubj', 'aux') === undefined ? conjunctHead : []),
  ].flatMap((clause) => wordsUnder(tree, clause, 'aux'))
  const negations =
    clauses.filter((clause) => isNegatedHere(tree, clause)).length +
    clauses.slice(1).filter((clause) => NEGATIVE_VERBS.has(tree.lemma(clause))).length
  const conditions = [...clauses, ...conjunctHead].map((clause) => conditionOf(tree, clause))
  const condition = conditions.find(({ clause }) => clause !== null)?.clause ?? null
  const above = clauses.slice(1).map((clause) => tree.lemma(clause))
  return {
    negated: negations % 2 === 1,
    future:
      auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word)) || above.some((lemma) => PLANNING.has(lemma)),
    hypothetical:
      auxiliaries.some((word) => HYPOTHETICAL_AUXILIARIES.has(word)) ||
      condition !== null ||
      conditions.some(({ inside }) => inside),
    obligation:
      auxiliaries.some((word) => OBLIGATION_AUXILIARIES.has(word)) ||
      above.some((lemma) => OBLIGING.has(lemma)),
    condition,
  }
}
