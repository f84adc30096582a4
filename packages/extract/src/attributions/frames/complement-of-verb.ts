/** Cues that take a phrase or an infinitive: "X criticized Y for …", "X wants to …", "X called for …", "X is expected to …". */
import { lemmaBit } from '@demarche/language'
import { tagged } from '../../syntax/tags.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { asTaken, cueWord, SEEMING, type TakenParts, takesWithParticle } from '../cue-words.ts'
import type { Reports } from '../found-attribution.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  isInfinitive,
  NOTHING,
  spanning,
  speechVerb,
  throughQuotation,
  trimmed,
} from '../frame.ts'
import { type Source, sourceOfVerb } from '../source.ts'
import { isPassive } from '../verb-forms.ts'
import { passiveOfVerb } from './passive-of-verb.ts'
import { seeming } from './seeming.ts'

interface Reading {
  readonly content: TokenRange
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
const ABOUT: TakenParts = new Map([['about+', 'act']])

const SEEMS = lemmaBit((lemma) => SEEMING.has(lemma))

/** Verbs whose content is an object, an infinitive or a phrase with a preposition. */
export const complementOfVerb: Frame = {
  tags: ['VERB'],
  read: (context, cue) => {
    const { tree } = context
    if (tree.lemmaHas(cue, SEEMS)) return seeming(context, cue)
    const takes = cueWord(tree, 'VERB', cue)
    if (isPassive(tree, cue)) return passiveOfVerb(context, cue, takes)
    if (isUnreal(tree, cue)) return NOTHING
    const reading = active(tree, cue, takes ?? ABOUT) ?? relative(tree, cue, takes)
    return reading ? readBy(context, cue, reading, takes !== undefined) : NOTHING
  },
}

/** A reading with its source, if it has one that counts; of verbs that are not listed only what a known actor says. */
function readBy(
  context: FrameContext,
  cue: number,
  { content, reports, cueEnd }: Reading,
  listed: boolean,
): ReturnType<Frame['read']> {
  const { tree } = context
  const source = sourceOfVerb(context, cue)
  if (source === null) return NOTHING
  const known = listed || objectOfParticle(tree, cue) !== undefined
  if (!known && context.mentions.actors(source.head).length === 0) return NOTHING
  if (isDoubtful(context, cue, source)) return NOTHING
  const words = throughQuotation(context, beforeRelative(tree, content))
  return attribution(context, cue, source, [words], 'complement-of-verb', {
    cueRange: { first: cue, end: cueEnd },
    reports,
    held: true,
  })
}

const mayStandBetween = tagged('AUX', 'ADV', 'PART', 'PUNCT')

/** "the plan that supports …", "makes them want …", and things that stand far from the verb: seldom anybody’s view. */
function isDoubtful({ tree, mentions }: FrameContext, cue: number, { head, range }: Source): boolean {
  if (tree.lower(range.first) === 'that' && range.end === range.first + 1) return true
  const relation = tree.relation(cue)
  const inside = (relation === 'ccomp' || relation === 'csubj') && tree.childBy(cue, 'mark') === undefined
  if (inside && speechVerb(tree, tree.head(cue)) === undefined) return true
  if (range.end > range.first + 1 && /^(appos|obj)$/.test(tree.relation(head))) return true
  let edge = cue
  while (edge > range.end && mayStandBetween(tree, edge - 1)) edge -= 1
  return range.end < edge && relation !== 'conj' && mentions.actors(head).length === 0
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
  const before = cue > 0 ? tree.lower(cue - 1) : ''
  return before === 'so' || before === '-'
}

/** "supports raising the wage", "showed him losing": a clause without a mark stands as object. */
const isBareClause = (tree: Tree, child: number, relation: string) =>
  (relation === 'xcomp' || relation === 'ccomp' || relation === 'csubj') &&
  tree.childBy(child, 'mark') === undefined

/** "denied passing documents", whatever the tree calls it. */
const isGerund = (tree: Tree, cue: number, child: number) =>
  child === cue + 1 && tree.upos(child) === 'VERB' && tree.lower(child).endsWith('ing')

/** A phrase right of a verb without a preposition is its object, whatever the tree calls it. */
function isBareNominal(tree: Tree, child: number): boolean {
  const deprel = tree.deprel(child)
  return (
    (deprel === 'obl' || deprel === 'obl:agent') &&
    tree.isNominal(child) &&
    tree.childBy(child, 'case') === undefined
  )
}

/** The object of a verb to its right: what the tree calls so, else what stands as one, else whom it is for; or -1. */
function objectOf(tree: Tree, cue: number): number {
  let bare = -1
  let indirect = -1
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    if (child < cue) continue
    const relation = tree.relation(child)
    if (relation === 'obj' || isGerund(tree, cue, child)) return child
    if (bare < 0 && (isBareClause(tree, child, relation) || isBareNominal(tree, child))) bare = child
    if (indirect < 0 && relation === 'iobj') indirect = child
  }
  return bare < 0 ? indirect : bare
}

/** The first infinitive that a verb has to its right, or -1. */
function infinitiveOf(tree: Tree, cue: number): number {
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    const fits = relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp'
    if (fits && child > cue && isInfinitive(tree, child)) return child
  }
  return -1
}

function active(tree: Tree, cue: number, takes: TakenParts): Reading | undefined {
  const infinitive = takes === ABOUT ? -1 : infinitiveOf(tree, cue)
  const object = objectOf(tree, cue)
  const alone = takes.get('infinitive')
  if (infinitive >= 0) {
    const together = takes.get('object-infinitive')
    if (together && object >= 0 && object < infinitive) {
      const asked = complement(tree, object, cue)
      return readAs(cue, spanning(asked, complement(tree, infinitive, cue)), together)
    }
    if (alone && object < 0) return readAs(cue, complement(tree, infinitive, cue), alone)
  } else if (alone) {
    const misread = misreadInfinitive(tree, cue)
    if (misread) return readAs(cue, misread, alone)
  }
  const direct = object < 0 ? undefined : (takes.get('object') ?? objectOfParticle(tree, cue))
  return direct ? readAs(cue, wordsFrom(tree, object, cue), direct) : prepositional(tree, cue, takes)
}

/** A reading whose cue is the verb alone. */
const readAs = (cue: number, content: TokenRange, reports: Reports): Reading => ({
  content,
  reports,
  cueEnd: cue + 1,
})

/** The words of an object and of what is said of it. */
function wordsFrom(tree: Tree, object: number, cue: number): TokenRange {
  let words = complement(tree, object, cue)
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child))
    if (isSaidOf(tree, object, child)) words = spanning(words, complement(tree, child, cue))
  return words
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
function relative(tree: Tree, cue: number, takes: TakenParts | undefined): Reading | undefined {
  const reports = tree.deprel(cue) === 'acl:relcl' ? takes?.get('object') : undefined
  const subject = reports === undefined ? undefined : tree.childBy(cue, 'nsubj')
  if (reports === undefined || subject === undefined || subject > cue) return undefined
  const pronoun = tree
    .childrenBy(cue, 'obj', 'obl', 'iobj')
    .find((child) => child < subject && /^(which|who|whom)$/.test(tree.lower(child)))
  return pronoun === undefined ? undefined : readAs(cue, { first: pronoun, end: pronoun + 1 }, reports)
}

/** What is said of an object: predicates and phrases behind it, times left out. */
function isSaidOf(tree: Tree, object: number, child: number): boolean {
  if (child <= object) return false
  const relation = tree.relation(child)
  if (relation === 'xcomp' || relation === 'ccomp') return true
  const marker =
    relation === 'advcl'
      ? tree.childBy(child, 'mark')
      : relation === 'obl'
        ? tree.childBy(child, 'case')
        : undefined
  return marker !== undefined && !BESIDE.has(tree.lower(marker))
}

function prepositional(tree: Tree, cue: number, takes: TakenParts): Reading | undefined {
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const marker = child > cue ? markerOf(tree, child) : undefined
    if (marker === undefined || marker < cue) continue
    const reports =
      takes.get(asTaken(tree.word(marker))) ?? (marker === cue + 1 ? objectOfParticle(tree, cue) : undefined)
    if (!reports) continue
    const { first, end } = complement(tree, child, cue)
    const following = lastBehind(tree, cue, child)
    const stop = following < 0 ? end : Math.max(end, complement(tree, following, cue).end)
    return {
      content: { first: first <= marker ? marker + 1 : first, end: stop },
      reports,
      cueEnd: marker === cue + 1 ? marker + 1 : cue + 1,
    }
  }
  return undefined
}

/** The word that joins a phrase or a clause to its verb. */
function markerOf(tree: Tree, child: number): number | undefined {
  const relation = tree.relation(child)
  if (relation === 'obl') return tree.childBy(child, 'case')
  return relation === 'advcl' || relation === 'ccomp' ? tree.childBy(child, 'mark') : undefined
}

/** The last child of a verb that belongs to a phrase before it, or -1. */
function lastBehind(tree: Tree, cue: number, phrase: number): number {
  let last = -1
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    const fits = relation === 'obl' || relation === 'advcl'
    if (child > phrase && (isInfinitive(tree, child) || (fits && isSaidOf(tree, phrase, child)))) last = child
  }
  return last
}
