/** Cues that take a phrase or an infinitive: "X criticized Y for …", "X wants to …", "X called for …", "X is expected to …". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { cueWord, SEEMING, type Takes } from '../cue-words.ts'
import type { Reports } from '../found-attribution.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  joined,
  speechVerb,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import { isPassive, type Source, sourceOfVerb, sourcePhrase } from '../source.ts'

interface Reading {
  readonly content: TokenRange[]
  readonly reports: Reports
  readonly cueEnd: number
}

/** Prepositions and conjunctions of when it was said; all others belong to what is said of an object. */
const BESIDE = new Set([
  'during',
  'after',
  'before',
  'since',
  'until',
  'while',
  'when',
  'once',
  'because',
  'if',
  'although',
  'though',
  'despite',
])

/** What any verb may take whose subject is somebody: "X raged about Y". */
const ABOUT: ReadonlyMap<Takes, Reports> = new Map([['about+', 'act']])

/** Verbs whose content is an object, an infinitive or a phrase with a preposition. */
export const complementOfVerb: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB') return []
  if (SEEMING.has(tree.lemma(cue))) return seeming(context, cue)
  const takes = cueWord('VERB', tree.lemma(cue)) ?? ABOUT
  if (isPassive(tree, cue)) return passive(context, cue)
  if (isUnreal(tree, cue)) return []
  const reading = active(tree, cue, takes) ?? relative(tree, cue, takes)
  if (!reading) return []
  const source = sourceOfVerb(context, cue)
  if (source === null) return []
  if (takes === ABOUT && context.mentions.actors(source.head).length === 0) return []
  if (isDoubtful(context, cue, source)) return []
  const content = reading.content.map((range) => throughQuotation(context, beforeRelative(tree, range)))
  return attribution(context, cue, source, content, 'complement-of-verb', {
    cueRange: { first: cue, end: reading.cueEnd },
    reports: reading.reports,
    held: true,
  })
}

/** "the plan that supports …", "makes them want …", and things that stand far from the verb: seldom anybody’s view. */
function isDoubtful({ tree, mentions }: FrameContext, cue: number, { head, range }: Source): boolean {
  if (tree.lower(range.first) === 'that' && range.end === range.first + 1) return true
  const inside = /^(ccomp|csubj)$/.test(tree.relation(cue)) && tree.childBy(cue, 'mark') === undefined
  if (inside && speechVerb(tree, tree.head(cue)) === undefined) return true
  if (range.end > range.first + 1 && /^(appos|obj)$/.test(tree.relation(head))) return true
  let edge = cue
  while (edge > range.end && /^(AUX|ADV|PART|PUNCT)$/.test(tree.upos(edge - 1))) edge -= 1
  return range.end < edge && tree.relation(cue) !== 'conj' && mentions.actors(head).length === 0
}

/** ", which …" and ", who …" tell of the object and are not said of it. */
function beforeRelative(tree: Tree, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at + 1 < end; at++)
    if (tree.form(at) === ',' && /^(which|who|whose|where)$/.test(tree.lower(at + 1)))
      return { first, end: at }
  return { first, end }
}

/** "…, referring to C": behind a comma, what somebody meant who spoke before. */
const REFERRING = new Set(['refer', 'allude', 'cite', 'point'])

/** Verbs that say how another is done: "continued to criticize" is a criticism. */
const GOES_ON = new Set(
  'continue,go,try,proceed,manage,hasten,hurry,rush,seek,attempt,seem,appear,tend,struggle,scramble,choose'.split(
    ',',
  ),
)

/** "to criticize", "a plan supporting", "could support": nobody did it yet, or it only describes something. */
function isUnreal(tree: Tree, cue: number): boolean {
  if (isInfinitive(tree, cue))
    return tree.relation(cue) !== 'xcomp' || !GOES_ON.has(tree.lemma(tree.head(cue)))
  if (tree.deprel(cue) === 'acl') return tree.form(cue - 1) !== ',' || !REFERRING.has(tree.lemma(cue))
  return /^(so|-)$/.test(cue > 0 ? tree.lower(cue - 1) : '')
}

const isInfinitive = (tree: Tree, token: number) =>
  tree.childrenBy(token, 'mark').some((mark) => tree.lower(mark) === 'to')

/** "supports raising the wage", "showed him losing": a clause without a mark stands as object. */
const isBareClause = (tree: Tree, child: number) =>
  /^(xcomp|ccomp|csubj)$/.test(tree.relation(child)) && tree.childrenBy(child, 'mark').length === 0

/** "denied passing documents", whatever the tree calls it. */
const isGerund = (tree: Tree, cue: number, child: number) =>
  child === cue + 1 && tree.upos(child) === 'VERB' && /ing$/.test(tree.lower(child))

/** A phrase right of a verb without a preposition is its object, whatever the tree calls it. */
const isBareNominal = (tree: Tree, child: number) =>
  /^(obl|obl:agent)$/.test(tree.deprel(child)) &&
  tree.isNominal(child) &&
  tree.childBy(child, 'case') === undefined

function active(
  tree: Tree,
  cue: number,
  takes: NonNullable<ReturnType<typeof cueWord>>,
): Reading | undefined {
  const right = tree.children(cue).filter((child) => child > cue)
  const object =
    right.find((child) => tree.relation(child) === 'obj' || isGerund(tree, cue, child)) ??
    right.find((child) => isBareClause(tree, child) || isBareNominal(tree, child)) ??
    right.find((child) => tree.relation(child) === 'iobj')
  const infinitive = right.find(
    (child) => /^(xcomp|advcl|ccomp)$/.test(tree.relation(child)) && isInfinitive(tree, child),
  )
  const words = (...heads: number[]) => joined(heads.map((head) => complement(tree, head, cue)))
  if (infinitive !== undefined) {
    const asked = object ?? right.find((child) => tree.relation(child) === 'iobj')
    const together = takes.get('object-infinitive')
    if (together && asked !== undefined && asked < infinitive)
      return { content: words(asked, infinitive), reports: together, cueEnd: cue + 1 }
    const alone = takes.get('infinitive')
    if (alone && asked === undefined) return { content: words(infinitive), reports: alone, cueEnd: cue + 1 }
  }
  const bare = takes.get('infinitive')
  const misread = bare && infinitive === undefined ? misreadInfinitive(tree, cue) : undefined
  if (bare && misread) return { content: [misread], reports: bare, cueEnd: cue + 1 }
  const direct = takes.get('object')
  if (direct && object !== undefined)
    return {
      content: words(object, ...objectTail(tree, object, right)),
      reports: direct,
      cueEnd: cue + 1,
    }
  return prepositional(tree, cue, takes, right)
}

/** "vowed to block other ships": an infinitive that a tagger takes for a noun; the words up to the next mark. */
function misreadInfinitive(tree: Tree, cue: number): TokenRange | undefined {
  const { endToken } = tree.sentence(cue)
  const to = cue + 1
  let verb = to + 1
  if (to >= endToken || tree.lower(to) !== 'to') return undefined
  while (verb < endToken && (/^(ADV|PUNCT)$/.test(tree.upos(verb)) || tree.lower(verb) === 'not')) verb += 1
  if (verb >= endToken || !/^(NOUN|ADJ|VERB|X|ADP)$/.test(tree.upos(verb))) return undefined
  if (!/^[a-z]+$/.test(tree.form(verb)) || /s$/.test(tree.form(verb))) return undefined
  let end = verb + 1
  while (end < endToken && !/^[,;:.]$/.test(tree.form(end))) end += 1
  return trimmed(tree, { first: to, end })
}

/** "the plan, which she opposes": the object stands before its verb. */
function relative(
  tree: Tree,
  cue: number,
  takes: NonNullable<ReturnType<typeof cueWord>>,
): Reading | undefined {
  const reports = takes.get('object')
  const subject = tree.childBy(cue, 'nsubj')
  if (!reports || tree.deprel(cue) !== 'acl:relcl' || subject === undefined || subject > cue) return undefined
  const pronoun = tree
    .childrenBy(cue, 'obj', 'obl', 'iobj')
    .find((child) => child < subject && /^(which|who|whom)$/.test(tree.lower(child)))
  return pronoun === undefined
    ? undefined
    : { content: [{ first: pronoun, end: pronoun + 1 }], reports, cueEnd: cue + 1 }
}

/** What is said of an object: predicates and phrases behind it, times left out. */
function objectTail(tree: Tree, object: number, right: readonly number[]): number[] {
  return right.filter((child) => {
    if (child <= object) return false
    const relation = tree.relation(child)
    if (relation === 'xcomp' || relation === 'ccomp') return true
    const preposition =
      relation === 'advcl'
        ? tree.childrenBy(child, 'mark').map((mark) => tree.lower(mark))[0]
        : tree.prepositions(child)[0]
    const fits = relation === 'obl' || relation === 'advcl'
    return fits && preposition !== undefined && !BESIDE.has(preposition)
  })
}

function prepositional(
  tree: Tree,
  cue: number,
  takes: NonNullable<ReturnType<typeof cueWord>>,
  right: readonly number[],
): Reading | undefined {
  for (const child of right) {
    const relation = tree.relation(child)
    const marker =
      relation === 'obl'
        ? tree.childBy(child, 'case')
        : relation === 'advcl' || relation === 'ccomp'
          ? tree.childBy(child, 'mark')
          : undefined
    if (marker === undefined || marker < cue) continue
    const reports = takes.get(`${tree.lower(marker)}+`)
    if (!reports) continue
    const { first, end } = complement(tree, child, cue)
    const following = right.findLast(
      (other) =>
        other > child &&
        (isInfinitive(tree, other) ||
          (/^(obl|advcl)$/.test(tree.relation(other)) && objectTail(tree, child, [other]).length > 0)),
    )
    const stop = following === undefined ? end : Math.max(end, complement(tree, following, cue).end)
    return {
      content: [{ first: first <= marker ? marker + 1 : first, end: stop }],
      reports,
      cueEnd: marker === cue + 1 ? marker + 1 : cue + 1,
    }
  }
  return undefined
}

/** Verbs whose passive tells of words although nobody is named. */
const REPORTED = /^(criticize|announce|report|confirm|reject|accuse|request|deny|disclose|support|mention)$/

/** "X is expected to …", "X was criticized by Y". */
function passive(context: FrameContext, cue: number): ReturnType<Frame> {
  const { tree } = context
  const takes = cueWord('VERB', tree.lemma(cue))
  const subject = tree.childBy(cue, 'nsubj:pass')
  if (!takes || subject === undefined) return []
  const subjectWords = sourcePhrase(context, subject, cue)
  const rest = tree
    .children(cue)
    .filter(
      (child) =>
        child > cue &&
        (/^(xcomp|ccomp)$/.test(tree.relation(child)) ||
          (tree.relation(child) === 'advcl' && (isInfinitive(tree, child) || isCharge(tree, child))) ||
          (tree.relation(child) === 'obl' && /^(as|for|of|about)$/.test(tree.prepositions(child)[0] ?? ''))),
    )
  const source = sourceOfVerb(context, cue)
  if (rest.length === 0 && !takes.has('object')) return []
  if (source === null && rest.length === 0 && !REPORTED.test(tree.lemma(cue))) return []
  const toPerson = /^(ask|tell|remind|warn|inform|assure|urge|advise)$/.test(tree.lemma(cue))
  if (toPerson && rest.length === 0) return []
  const content = [
    ...(toPerson ? [] : [subjectWords]),
    ...joined(rest.map((child) => complement(tree, child, cue))),
  ]
  return attribution(context, cue, source, content, 'passive', { reports: 'act', held: true })
}

/** "of attacking", "for hiding": a clause behind a preposition. */
const isCharge = (tree: Tree, clause: number) =>
  tree.childrenBy(clause, 'mark').some((mark) => /^(as|for|of|about|with)$/.test(tree.lower(mark)))

/** "X seems to blame Y": what X seems to do is an attribution of its own. */
const isCue = (tree: Tree, verb: number) =>
  isInfinitive(tree, verb) &&
  (speechVerb(tree, verb) !== undefined || cueWord('VERB', tree.lemma(verb))?.has('object') === true)

/** "X seems to …": nobody is named, or "to Y". */
function seeming(context: FrameContext, cue: number): ReturnType<Frame> {
  const { tree } = context
  const right = tree.children(cue).filter((child) => child > cue)
  const predicate = right.find((child) => /^(xcomp|ccomp|advcl)$/.test(tree.relation(child)))
  const describes = tree.head(cue) >= 0 && tree.upos(tree.head(cue)) === 'NOUN'
  if (predicate === undefined || describes || isCue(tree, predicate)) return []
  const subject = tree.childBy(cue, 'nsubj')
  const empty = subject === undefined || /^(it|there)$/.test(tree.lower(subject))
  const content = [...(empty ? [] : [sourcePhrase(context, subject, cue)]), complement(tree, predicate, cue)]
  return attribution(context, cue, null, content, 'seeming', { reports: 'thought', held: true })
}
