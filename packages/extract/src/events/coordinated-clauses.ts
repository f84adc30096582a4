/**
 * Whose the second of two verbs under "and" is, where trees hang it too low: inside what somebody says, or beside the verb
 * of an inserted speaker.
 */
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { Tree } from '../syntax/tree.ts'

/** Verbs of what people do by words to others, besides those that introduce speech. */
const ADDRESSING = new Set(
  'accuse,blame,urge,call,demand,criticise,criticize,condemn,denounce,appeal,reject,praise,thank,apologise,apologize,pledge,promise,vow,threaten,offer,refuse,press,implore,invite,congratulate,rebuke,dismiss,defend'.split(
    ',',
  ),
)

/** The clause that a verb is coordinated with, by its verb, or by its subject where that stands apart from it. */
export type Coordinated = { readonly verb: number } | { readonly subject: number }

/**
 * "The president said that the road had been closed and accused Denmark": with the past tense behind a perfect or a "would",
 * the verb goes with "said". "Lind, her office said, met the king and asked for help": it goes with "met". Undefined where
 * the tree may be right.
 *
 * @param verb a verb that hangs under another one as its conjunct, without a subject of its own
 */
export function coordinatedAbove(tree: Tree, verb: number): Coordinated | undefined {
  const beside = tree.head(verb)
  if (tree.relation(verb) !== 'conj' || beside < 0 || beside > verb) return undefined
  return besideReport(tree, verb, beside) ?? behindComma(tree, verb) ?? besideInsertion(tree, verb, beside)
}

/**
 * "denied hitting homes, and its spokesman, Ivo Tas, denied that": behind a comma "and" joins clauses, though trees hang
 * the subject of the second one beside the object of the first.
 */
function behindComma(tree: Tree, verb: number): Coordinated | undefined {
  if (tree.childBy(verb, 'nsubj', 'nsubj:pass', 'cc') !== undefined) return undefined
  const { firstToken } = tree.sentence(verb)
  let end = verb
  while (end - 1 > firstToken && /^(ADV|AUX)$/.test(tree.upos(end - 1))) end -= 1
  if (tree.form(end - 1) === ',') end -= 1
  for (let at = end - 1; at > firstToken; at--) {
    if (/^(VERB|SCONJ)$/.test(tree.upos(at))) return undefined
    if (tree.relation(at) !== 'conj' || !tree.isNominal(at)) continue
    const and = tree.childBy(at, 'cc')
    const beside = tree.head(at)
    const isSecond = tree.childrenBy(beside, 'conj').filter((child) => tree.isNominal(child)).length === 1
    const joins = and !== undefined && and > firstToken && tree.form(and - 1) === ','
    if (!joins || !isSecond || tree.relation(beside) === 'nsubj') return undefined
    return tree.subtree(at).end >= end - 1 && tree.isUnder(beside, tree.head(verb))
      ? { subject: at }
      : undefined
  }
  return undefined
}

/** Whether a noun that trees hang beside another is the subject of the verb behind it, as `coordinatedAbove` says. */
export function isSubjectBehindComma(tree: Tree, noun: number): boolean {
  if (tree.relation(noun) !== 'conj') return false
  const { endToken } = tree.sentence(noun)
  let at = tree.subtree(noun).end
  while (at < endToken && (tree.form(at) === ',' || /^(ADV|AUX)$/.test(tree.upos(at)))) at += 1
  if (at >= endToken || tree.upos(at) !== 'VERB' || tree.relation(at) !== 'conj') return false
  const found = behindComma(tree, at)
  return found !== undefined && 'subject' in found && found.subject === noun
}

const isPlainPast = (tree: Tree, verb: number) =>
  tree.childBy(verb, 'aux', 'aux:pass', 'mark') === undefined && /ed$/.test(tree.lower(verb))

/** The verb of saying whose content the conjunct is taken into. */
function besideReport(tree: Tree, verb: number, beside: number): Coordinated | undefined {
  const isAddressing = ADDRESSING.has(tree.lemma(verb)) || SPEECH_VERBS.has(tree.lemma(verb))
  const shifted = tree
    .childrenBy(beside, 'aux', 'aux:pass', 'cop')
    .some((aux) => /^(had|would|could|should|might|been|be)$/.test(tree.lower(aux)))
  if (!isAddressing || !shifted || !isPlainPast(tree, verb)) return undefined
  for (let at = beside; at >= 0; at = tree.head(at)) {
    const up = tree.head(at)
    if (up < 0) return undefined
    if (tree.relation(at) === 'ccomp') {
      const says = SPEECH_VERBS.has(tree.lemma(up)) && tree.childBy(up, 'aux') === undefined && up < at
      return says ? { verb: up } : undefined
    }
    if (!/^(conj|xcomp)$/.test(tree.relation(at))) return undefined
  }
  return undefined
}

/** The subject before an inserted ", somebody said,". */
function besideInsertion(tree: Tree, verb: number, beside: number): Coordinated | undefined {
  if (!SPEECH_VERBS.has(tree.lemma(beside)) || tree.form(beside + 1) !== ',') return undefined
  const speaker = tree.childrenBy(beside, 'nsubj').findLast((child) => child < beside)
  if (speaker === undefined) return undefined
  const { firstToken } = tree.sentence(verb)
  const { first } = tree.subtree(speaker)
  const comma = tree.form(first) === ',' ? first : first - 1
  if (comma <= firstToken || tree.form(comma) !== ',') return undefined
  for (let at = firstToken; at < comma; at++) if (/^(VERB|AUX|SCONJ)$/.test(tree.upos(at))) return undefined
  let subject = comma - 1
  while (subject > firstToken && tree.head(subject) >= firstToken && tree.head(subject) < comma)
    subject = tree.head(subject)
  return tree.isNominal(subject) ? { subject } : undefined
}
