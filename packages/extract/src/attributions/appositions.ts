/** Appositions behind the phrase of a source. */
import { speechVerbClass } from '../lexicon/speech-verbs.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FrameContext } from './frame.ts'

/** No phrase is longer than this many tokens before we trust its base more than its tree. */
export const LONGEST_PHRASE = 45

/** The appositions behind a phrase belong to it: "said Ana Ruiz (Ind.), a commissioner of the port." */
export function throughAppositions({ tree, quotationOf }: FrameContext, range: TokenRange): TokenRange {
  const { endToken } = tree.sentence(range.first)
  let end = range.end
  for (let at = range.first + 1; at < range.end; at++)
    if (tree.form(at) === ',' || tree.form(at) === '(') {
      end = at
      break
    }
  end = throughBrackets(tree, end, endToken)
  while (end + 1 < endToken && tree.form(end) === ',' && end - range.first < LONGEST_PHRASE) {
    const next = segmentEnd(tree, quotationOf, end + 1, endToken)
    if (next === undefined) break
    end = next
  }
  return { first: range.first, end }
}

function throughBrackets(tree: Tree, end: number, endToken: number): number {
  if (end >= endToken || tree.form(end) !== '(') return end
  for (let at = end; at < Math.min(endToken, end + 8); at++) if (tree.form(at) === ')') return at + 1
  return end
}

/** ", who added that …": what somebody said besides is told beside the name, and is no part of it. */
function saysItself(tree: Tree, first: number, endToken: number): boolean {
  if (tree.lower(first) !== 'who') return false
  let verb = first + 1
  while (verb < endToken && /^(ADV|AUX)$/.test(tree.upos(verb))) verb += 1
  return (
    verb < endToken &&
    speechVerbClass(tree.lemma(verb)) !== undefined &&
    tree.childBy(verb, 'ccomp') !== undefined
  )
}

/** The end of an apposition that begins here, if one does: no clause of its own, but perhaps a relative one. */
function segmentEnd(
  tree: Tree,
  quotationOf: Int32Array,
  first: number,
  endToken: number,
): number | undefined {
  const starts =
    /^(DET|NOUN|ADJ|NUM|PROPN)$/.test(tree.upos(first)) ||
    /^(and|along|who|whose|which|of)$/.test(tree.lower(first)) ||
    /^(then|now|formerly|herself|himself|his|her|its|their)$/.test(tree.lower(first)) ||
    (/ing$/.test(tree.lower(first)) && tree.upos(first + 1) === 'NOUN')
  if (!starts) return undefined
  if (saysItself(tree, first, endToken)) return undefined
  let relative = false
  for (let at = first; at < endToken; at++) {
    if (/^[,;:.—–]$/.test(tree.form(at)) || (quotationOf[at] !== -1 && tree.form(at) !== '“' && at === first))
      return at
    relative ||= /^(who|whose|which|that|where)$/.test(tree.lower(at))
    const finite = /^(VERB|AUX)$/.test(tree.upos(at)) && !/^(acl|amod|compound)$/.test(tree.relation(at))
    if (finite && !relative && at > first) return undefined
  }
  return endToken
}
