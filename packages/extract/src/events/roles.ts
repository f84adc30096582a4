/** Deep grammatical roles on the tree: who is the subject of a verb in the passive, under control, in a relative clause. */
import { isToken, type Tree } from '../syntax/tree.ts'
import { coordinatedAbove, isSubjectBehindComma } from './coordinated-clauses.ts'
import {
  gappedSubject,
  objectsBehindBounds,
  perfectAbove,
  subjectOfParticipleBefore,
  subjectOfVerbBeforeNoun,
} from './misparsed.ts'
import { hasWordUnder } from './words-under.ts'

const RELATIVE = new Set(['who', 'whom', 'which', 'that'])
/** Verbs whose infinitive is done by their own subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'take', 'ask'])
/** The token and what stands beside it under "and" or "or". */
export function withConjuncts(tree: Tree, token: number): number[] {
  const found = [token]
  addConjuncts(found, tree, token)
  return found
}

function addConjuncts(found: number[], tree: Tree, token: number): void {
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    if (tree.relation(child) !== 'conj') continue
    const isAlike = tree.isNominal(child) || tree.upos(token) !== 'NOUN'
    if (isAlike && !isSubjectBehindComma(tree, child)) found.push(child)
  }
}

/** Each of some tokens and what stands beside it. */
export function nominalsWithConjuncts(tree: Tree, tokens: number[]): number[] {
  if (!tokens.some((token) => tree.childBy(token, 'conj') !== undefined)) return tokens
  const found: number[] = []
  for (const token of tokens) {
    found.push(token)
    addConjuncts(found, tree, token)
  }
  return found
}

const BE = new Set([
  'be',
  'been',
  'being',
  'is',
  'are',
  'was',
  'were',
  'am',
  "'s",
  "'re",
  'get',
  'got',
  'gets',
])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])

/** True for a passive clause: an auxiliary of the passive, a passive subject, or a participle after a noun. */
export const isPassive: (tree: Tree, verb: number) => boolean = isToken((tree, verb) => {
  // "have withdrawn" is active, whatever the tree calls its subject
  if (hasWordUnder(tree, verb, HAVE, 'aux') && !hasWordUnder(tree, verb, BE, 'aux')) return false
  if (tree.childBy(verb, 'aux:pass') !== undefined || tree.childBy(verb, 'nsubj:pass') !== undefined)
    return true
  return (
    tree.deprel(verb) === 'acl' &&
    !tree.lower(verb).endsWith('ing') &&
    tree.childBy(verb, 'mark') === undefined
  )
})

function ownSubjects(tree: Tree, verb: number): number[] {
  const named = tree.childrenBy(verb, 'nsubj')
  // "announced it was launching": a pronoun that some trees take for an empty one
  if (named.length === 0) return tree.childrenBy(verb, 'expl').filter((child) => tree.lower(child) === 'it')
  return isPassive(tree, verb) ? named.filter((child) => tree.deprel(child) !== 'nsubj:pass') : named
}

/** The antecedent of a relative clause, where the verb's own subject or object is the relative pronoun or missing. */
function antecedent(tree: Tree, verb: number): number | undefined {
  return tree.relation(verb) === 'acl' ? tree.head(verb) : undefined
}

const isRelative = (tree: Tree, token: number) =>
  RELATIVE.has(tree.lower(token)) && tree.upos(token) === 'PRON'

/** Who does it: the subject of the active, the "by" of the passive; shared, controlled or relative subjects included. */
export function subjects(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > 6) return []
  if (isPassive(tree, verb)) return nominalsWithConjuncts(tree, agents(tree, verb))
  const perfect = perfectAbove(tree, verb)
  if (perfect !== undefined) return subjects(tree, perfect, depth + 1)
  const before = subjectOfVerbBeforeNoun(tree, verb) ?? gappedSubject(tree, verb)
  if (before !== undefined) return withConjuncts(tree, before)
  const own = ownSubjects(tree, verb)
  const relative = antecedent(tree, verb)
  if (own.length > 0) {
    if (relative !== undefined && isRelative(tree, own[0]!)) return withConjuncts(tree, relative)
    return nominalsWithConjuncts(tree, own)
  }
  return inheritedSubjects(tree, verb, depth)
}

function agents(tree: Tree, verb: number): number[] {
  const found: number[] = []
  addAgents(found, tree, verb)
  for (const clause of tree.childrenBy(verb, 'xcomp')) addAgents(found, tree, clause)
  return found
}

function addAgents(found: number[], tree: Tree, clause: number): void {
  for (let child = tree.firstChild(clause); child >= 0; child = tree.nextSibling(child))
    if (tree.relation(child) === 'obl' && isAgent(tree, child)) found.push(child)
}

const isAgent = (tree: Tree, child: number) =>
  tree.deprel(child) === 'obl:agent' || tree.prepositions(child).includes('by')

function inheritedSubjects(tree: Tree, verb: number, depth: number): number[] {
  const head = tree.head(verb)
  if (head < 0) return []
  const relation = tree.relation(verb)
  const above = coordinatedAbove(tree, verb)
  if (above !== undefined)
    return 'verb' in above ? subjects(tree, above.verb, depth + 1) : withConjuncts(tree, above.subject)
  if (relation === 'conj')
    return tree.upos(head) === 'VERB' || tree.upos(head) === 'AUX' || tree.upos(head) === 'ADJ'
      ? sharedSubjects(tree, head, depth)
      : []
  if (relation === 'xcomp') return controllers(tree, head, depth)
  if (relation === 'advcl') {
    const blamed = whoIsBlamed(tree, verb, head)
    return blamed.length > 0 ? blamed : surfaceSubjects(tree, head, depth + 1)
  }
  if (relation === 'acl')
    return tree.isNominal(head) ? withConjuncts(tree, head) : surfaceSubjects(tree, head, depth + 1)
  const mark = relation === 'ccomp' ? tree.childBy(verb, 'mark') : undefined
  return mark !== undefined && tree.lower(mark) === 'to' ? controllers(tree, head, depth) : []
}

const BLAMING =
  /^(accuse|suspect|convict|blame?|criticise|criticize|condemn|denounce|rebuke|fault|praise|thank|commend|fine|arrest|detain|prevent|stop|bar|ban|keep)$/

/** "accused them of lying", "blamed them for firing", "stopped them from leaving": the object does it, not the subject. */
function whoIsBlamed(tree: Tree, gerund: number, head: number): number[] {
  const mark = tree.childBy(gerund, 'mark', 'case')
  if (mark === undefined || !/^(of|for|from)$/.test(tree.lower(mark)) || !/ing$/.test(tree.lower(gerund)))
    return []
  return BLAMING.test(tree.lemma(head))
    ? nominalsWithConjuncts(tree, tree.childrenBy(head, 'obj', 'iobj'))
    : []
}

/** The subject on the surface: also the passive subject, which a conjunct or participle shares. */
function surfaceSubjects(tree: Tree, verb: number, depth: number): number[] {
  const passive = tree.childrenBy(verb, 'nsubj:pass')
  return passive.length > 0 ? nominalsWithConjuncts(tree, passive) : subjects(tree, verb, depth)
}

function sharedSubjects(tree: Tree, head: number, depth: number): number[] {
  return surfaceSubjects(tree, head, depth + 1)
}

/** Prepositions of whom a verb addresses: "called on them to", "waited for them to". */
const ASKED_BY = new Set(['on', 'upon', 'for'])

/** Who is to do what an infinitive says: the object of the verb above ("urged them to"), else its subject. */
function controllers(tree: Tree, verb: number, depth: number): number[] {
  const passive = tree.childrenBy(verb, 'nsubj:pass')
  if (passive.length > 0) return nominalsWithConjuncts(tree, passive)
  if (!SUBJECT_CONTROL.has(tree.lemma(verb))) {
    const object = tree.childrenBy(verb, 'obj', 'iobj')
    const asked =
      object.length > 0
        ? object
        : tree.childrenBy(verb, 'obl').filter((child) => ASKED_BY.has(tree.preposition(child) ?? ''))
    if (asked.length > 0) return nominalsWithConjuncts(tree, asked)
  }
  return subjects(tree, verb, depth + 1)
}

/** Words that belong to the verb before them: "called off the strike", "laid down their arms". */
const PARTICLES = new Set(['off', 'up', 'down', 'over', 'back', 'away'])

/** The particles of a verb, also where the tree takes one for a preposition. */
export function particles(tree: Tree, verb: number): number[] {
  const found = tree.childrenBy(verb, 'compound:prt', 'advmod')
  for (const child of tree.childrenBy(verb, 'obl'))
    if (tree.childBy(child, 'case') === verb + 1) found.push(verb + 1)
  return found
}

/** To whom or what it is done: the object of the active, the subject of the passive. */
export function objects(tree: Tree, verb: number): number[] {
  if (isPassive(tree, verb)) {
    const passive = tree.childrenBy(verb, 'nsubj:pass')
    const relative = antecedent(tree, verb)
    if (passive.length === 0 && relative !== undefined) return withConjuncts(tree, relative)
    if (passive.length === 0 && tree.relation(verb) === 'conj') return passiveSubjectOfHead(tree, verb)
    const before = subjectOfParticipleBefore(tree, verb)
    if (passive.length === 0 && before !== undefined) return withConjuncts(tree, before)
    return passive.length > 0 && isRelative(tree, passive[0]!) && relative !== undefined
      ? withConjuncts(tree, relative)
      : nominalsWithConjuncts(tree, passive)
  }
  if (perfectAbove(tree, verb) !== undefined || subjectOfVerbBeforeNoun(tree, verb) !== undefined)
    return withConjuncts(tree, tree.head(verb))
  const direct = tree.childrenBy(verb, 'obj')
  const own = (direct.length > 0 ? direct : tree.childrenBy(verb, 'iobj')).filter(
    (child) => tree.preposition(child) === undefined,
  )
  if (own.length > 0)
    return own.some((child) => isRelative(tree, child)) && antecedent(tree, verb) !== undefined
      ? [antecedent(tree, verb)!]
      : nominalsWithConjuncts(tree, own)
  const bounded = objectsBehindBounds(tree, verb)
  if (bounded.length > 0) return nominalsWithConjuncts(tree, bounded)
  const behindParticle = tree
    .childrenBy(verb, 'obl')
    .filter((child) => tree.childBy(child, 'case') === verb + 1 && PARTICLES.has(tree.lower(verb + 1)))
  if (behindParticle.length > 0) return nominalsWithConjuncts(tree, behindParticle)
  const relative = tree.deprel(verb) === 'acl:relcl' ? antecedent(tree, verb) : undefined
  const subject = ownSubjects(tree, verb)[0]
  if (relative !== undefined && subject !== undefined && !isRelative(tree, subject)) return [relative]
  return sharedObjects(tree, verb)
}

/** "created and supports": the first verb has the object of the second, or of their common relative clause. */
function sharedObjects(tree: Tree, verb: number): number[] {
  const head = tree.head(verb)
  if (tree.relation(verb) === 'conj' && head >= 0 && tree.deprel(head) === 'acl:relcl')
    return objects(tree, head)
  return []
}

function passiveSubjectOfHead(tree: Tree, verb: number): number[] {
  const head = tree.head(verb)
  return head >= 0 ? nominalsWithConjuncts(tree, tree.childrenBy(head, 'nsubj:pass', 'nsubj')) : []
}

export function indirectObjects(tree: Tree, verb: number): number[] {
  return nominalsWithConjuncts(tree, tree.childrenBy(verb, 'iobj'))
}

/** The clause that a verb, or the object it addresses, takes as an infinitive: "called on the parties to end". */
export function infinitives(tree: Tree, verb: number): number[] {
  const found: number[] = []
  const perfect = perfectAbove(tree, verb)
  for (const clause of perfect === undefined ? [verb] : [verb, perfect])
    for (const child of tree.childrenBy(clause, 'xcomp', 'advcl', 'ccomp'))
      if (isVerbal(tree, child) && (tree.deprel(child) === 'xcomp' || isInfinitive(tree, child)))
        found.push(child)
  for (const object of tree.childrenBy(verb, 'obj', 'obl', 'iobj'))
    for (const child of tree.childrenBy(object, 'acl'))
      if (isVerbal(tree, child) && isInfinitive(tree, child)) found.push(child)
  return found
}

const isVerbal = (tree: Tree, token: number) => tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX'

const TO = new Set(['to'])

function isInfinitive(tree: Tree, token: number): boolean {
  return hasWordUnder(tree, token, TO, 'mark')
}
