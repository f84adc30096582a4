/** Cues that take a phrase or an infinitive: "X criticized Y for …", "X wants to …", "X called for …", "X is expected to …". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { cueWord, SEEMING, type Takes, takesWithParticle } from '../cue-words.ts'
import type { Reports } from '../found-attribution.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  isInfinitive,
  joined,
  speechVerb,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import { isPassive, type Source, sourceOfVerb } from '../source.ts'
import { passiveOfVerb } from './passive-of-verb.ts'
import { seeming } from './seeming.ts'

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
  if (isPassive(tree, cue)) return passiveOfVerb(context, cue)
  if (isUnreal(tree, cue)) return []
  const reading = active(tree, cue, takes) ?? relative(tree, cue, takes)
  if (!reading) return []
  const source = sourceOfVerb(context, cue)
  if (source === null) return []
  const known = takes !== ABOUT || objectOfParticle(tree, cue) !== undefined
  if (!known && context.mentions.actors(source.head).length === 0) return []
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
  const direct = takes.get('object') ?? objectOfParticle(tree, cue)
  if (direct && object !== undefined)
    return {
      content: words(object, ...objectTail(tree, object, right)),
      reports: direct,
      cueEnd: cue + 1,
    }
  return prepositional(tree, cue, takes, right)
}

/** "pointed out the risks", "the survey found more support": what a verb takes only with a particle, or of a writing. */
function objectOfParticle(tree: Tree, cue: number): Reports | undefined {
  const particle = tree.childBy(cue, 'compound:prt') ?? cue + 1
  if (particle < tree.length && takesWithParticle(tree.lemma(cue), tree.lower(particle))) return 'act'
  const subject = tree.lemma(cue) === 'find' ? tree.childBy(cue, 'nsubj') : undefined
  return subject !== undefined && FINDING.test(tree.lower(subject)) ? 'speech' : undefined
}

/** What finds something out and tells it. */
const FINDING =
  /^(polls?|surveys?|study|studies|reports?|investigations?|inquiry|audits?|reviews?|analysis|papers?|research|probe|panel|researchers?|investigators?|auditors?|pollsters?)$/

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
    const reports =
      takes.get(`${tree.lower(marker)}+`) ?? (marker === cue + 1 ? objectOfParticle(tree, cue) : undefined)
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
