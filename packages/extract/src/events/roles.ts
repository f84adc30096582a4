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

const RELATIVE = new Set(['who', 'whom', 'which', 'that'])
/** Verbs whose infinitive is done by their own subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'take', 'ask'])
/** The token and what stands beside it under "and" or "or". */
export function withConjuncts(tree: Tree, token: number): number[] {
  return [
    token,
    ...tree
      .childrenBy(token, 'conj')
      .filter((child) => tree.isNominal(child) || tree.upos(token) !== 'NOUN')
      .filter((child) => !isSubjectBehindComma(tree, child)),
  ]
}

export const nominalsWithConjuncts = (tree: Tree, tokens: readonly number[]) =>
  tokens.flatMap((token) => withConjuncts(tree, token))

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
  const auxiliaries = tree.childrenBy(verb, 'aux').map((child) => tree.lower(child))
  // "have withdrawn" is active, whatever the tree calls its subject
  if (auxiliaries.some((word) => HAVE.has(word)) && !auxiliaries.some((word) => BE.has(word))) return false
  if (tree.childBy(verb, 'aux:pass') !== undefined || tree.childBy(verb, 'nsubj:pass') !== undefined)
    return true
  return (
    tree.deprel(verb) === 'acl' && !/ing$/.test(tree.lower(verb)) && tree.childBy(verb, 'mark') === undefined
  )
})

function ownSubjects(tree: Tree, verb: number): number[] {
  const active = !isPassive(tree, verb)
  const named = tree.childrenBy(verb, 'nsubj')
  // "announced it was launching": a pronoun that some trees take for an empty one
  const own =
    named.length > 0 ? named : tree.childrenBy(verb, 'expl').filter((child) => tree.lower(child) === 'it')
  return own.filter((child) => active || tree.deprel(child) !== 'nsubj:pass')
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
  const clauses = [verb, ...tree.childrenBy(verb, 'xcomp')]
  return clauses
    .flatMap((clause) => tree.childrenBy(clause, 'obl'))
    .filter((child) => tree.deprel(child) === 'obl:agent' || tree.prepositions(child).includes('by'))
}

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
  if (
    relation === 'ccomp' &&
    tree.childBy(verb, 'mark') !== undefined &&
    tree.lower(tree.childBy(verb, 'mark')!) === 'to'
  )
    return controllers(tree, head, depth)
  return []
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

/** Who is to do what an infinitive says: the object of the verb above ("urged them to"), else its subject. */
function controllers(tree: Tree, verb: number, depth: number): number[] {
  if (tree.childrenBy(verb, 'nsubj:pass').length > 0)
    return nominalsWithConjuncts(tree, tree.childrenBy(verb, 'nsubj:pass'))
  if (!SUBJECT_CONTROL.has(tree.lemma(verb))) {
    const object = tree.childrenBy(verb, 'obj', 'iobj')
    const asked =
      object.length > 0
        ? object
        : tree
            .childrenBy(verb, 'obl')
            .filter((child) => ['on', 'upon', 'for'].includes(tree.prepositions(child)[0] ?? ''))
    if (asked.length > 0) return nominalsWithConjuncts(tree, asked)
  }
  return subjects(tree, verb, depth + 1)
}

/** Words that belong to the verb before them: "called off the strike", "laid down their arms". */
const PARTICLES = new Set(['off', 'up', 'down', 'over', 'back', 'away'])

/** The particles of a verb, also where the tree takes one for a preposition. */
export function particles(tree: Tree, verb: number): number[] {
  const own = tree.childrenBy(verb, 'compound:prt', 'advmod')
  const taken = tree
    .childrenBy(verb, 'obl')
    .map((child) => tree.childBy(child, 'case'))
    .filter((word) => word === verb + 1)
  return [...own, ...(taken as number[])]
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
    (child) => tree.prepositions(child).length === 0,
  )
  if (own.length > 0)
    return own.some((child) => isRelative(tree, child)) && antecedent(tree, verb) !== undefined
      ? [antecedent(tree, verb)!]
      : nominalsWithConjuncts(tree, own)
  const bounded = objectsBehindBounds(tree, verb)
  if (bounded.length > 0) return nominalsWithConjuncts(tree, bounded)
  const behindParticle = tree
    .childrenBy(verb, 'obl')
    .filter((child) => PARTICLES.has(tree.prepositions(child)[0] ?? ''))
    .filter((child) => tree.childBy(child, 'case') === verb + 1)
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

/** The preposition of a nominal, also where the tree hangs it on a word inside its name. */
function prepositionOf(tree: Tree, token: number): string | undefined {
  const [own, next] = tree.prepositions(token)
  if (own !== undefined) return own === 'out' && next === 'of' ? 'from' : own
  return tree.childrenBy(token, 'compound', 'flat').flatMap((child) => tree.prepositions(child))[0]
}

/** "called him on Saturday": a time, whatever the preposition. */
const WHEN = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow week month year'.split(
    ' ',
  ),
)

/** True for weekdays, months, "today". */
export const isTime = (word: string): boolean => WHEN.has(word)

/** Prepositions that bring a side of the event from below another phrase too: "called for sanctions against". */
const THROUGH = new Set(['with', 'between', 'against', 'into'])

/** Nominals with one of these prepositions under a word, or under its object ("imposed sanctions on", "held talks with"). */
export function prepositionals(tree: Tree, head: number, prepositions: readonly string[]): number[] {
  const has = (token: number) =>
    prepositions.includes(prepositionOf(tree, token) ?? '') && !isTime(tree.lower(token))
  const direct = tree.childrenBy(head, 'obl', 'nmod', 'obj', 'iobj').filter(has)
  if (direct.length > 0) return nominalsWithConjuncts(tree, direct)
  const existential = tree.childBy(head, 'expl') !== undefined
  const through = prepositions.some((word) => THROUGH.has(word)) ? ['obl'] : []
  const complements = tree.childrenBy(
    head,
    'obj',
    'xcomp',
    'nsubj:pass',
    ...(existential ? ['nsubj'] : []),
    ...through,
  )
  const lost = subjectOfVerbBeforeNoun(tree, head) === undefined ? [] : [tree.head(head)]
  const below = [...complements, ...lost, ...besides(tree, head)].flatMap((object) =>
    tree.childrenBy(object, 'nmod', 'obl', 'conj').filter(has),
  )
  return nominalsWithConjuncts(tree, below)
}

/** Where else the phrases of a noun may hang: under its own other phrases, or under the verb whose object it is. */
function besides(tree: Tree, noun: number): number[] {
  if (tree.upos(noun) !== 'NOUN') return []
  const verb = tree.head(noun)
  const isObject = verb >= 0 && tree.upos(verb) === 'VERB' && /^(obj|nsubj:pass)$/.test(tree.deprel(noun))
  return [...tree.childrenBy(noun, 'nmod'), ...(isObject ? [verb] : [])]
}

/** The clause that a verb, or the object it addresses, takes as an infinitive: "called on the parties to end". */
export function infinitives(tree: Tree, verb: number): number[] {
  const isInfinitive = (token: number) =>
    tree.childrenBy(token, 'mark').some((mark) => tree.lower(mark) === 'to')
  const own = [verb, ...[perfectAbove(tree, verb) ?? []].flat()]
    .flatMap((clause) => tree.childrenBy(clause, 'xcomp', 'advcl', 'ccomp'))
    .filter((child) => tree.deprel(child) === 'xcomp' || isInfinitive(child))
  const below = tree
    .childrenBy(verb, 'obj', 'obl', 'iobj')
    .flatMap((object) => tree.childrenBy(object, 'acl').filter(isInfinitive))
  return [...own, ...below].filter((child) => tree.upos(child) === 'VERB' || tree.upos(child) === 'AUX')
}
