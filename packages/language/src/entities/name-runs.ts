/** Runs of words that make up a name, before it is known what they name. */
import { nameParticles, organisationWords } from './kind-words.ts'
import type { SentenceWords } from './words-of.ts'

/** Whether word `i` can be part of a name: a proper noun, or a capitalised word that depends on one. */
export function isNameWord(words: SentenceWords, i: number): boolean {
  const { upos, capital, head, relation, headline } = words
  if (i >= words.length) return false
  if (upos[i] === 'PROPN') return capital[i] === true || /^\d/.test(words.form[i]!) === false
  if (!capital[i] || headline) return false
  if (!['ADJ', 'NOUN', 'VERB', 'X'].includes(upos[i]!)) return false
  const above = head[i]!
  if (i > 0 && upos[i] === 'NOUN' && words.form[i]!.length > 1) return true
  return above > i && upos[above] === 'PROPN' && /^(?:amod|compound|flat|nmod:desc)/.test(relation[i]!)
}

/** Where a run that begins at word `from` ends. */
export function runEnd(words: SentenceWords, from: number): number {
  let end = from + 1
  for (;;) {
    const next = nextOfRun(words, from, end)
    if (next === end) return end
    end = next
  }
}

/** One past the next word of the run, or `end` where it ends. */
function nextOfRun(words: SentenceWords, from: number, end: number): number {
  const { lower, form, glued } = words
  if (isNameWord(words, end)) return end + 1
  if (/^[-–'’]$/.test(form[end] ?? '') && glued[end] && glued[end + 1] && isNameWord(words, end + 1))
    return end + 2
  if (lower[end] === '&' && isNameWord(words, end + 1)) return end + 2
  if (nameParticles.has(lower[end] ?? '') && words.upos[end] !== 'DET') {
    let at = end + 1
    while (nameParticles.has(lower[at] ?? '') && at < end + 3) at++
    return isNameWord(words, at) ? at + 1 : end
  }
  if (lower[end] === 'of' || lower[end] === 'for') return complementEnd(words, from, end)
  return end
}

/** "Ministry of Foreign Affairs", "Bank of England", "Department of Health and Human Services". */
function complementEnd(words: SentenceWords, from: number, of: number): number {
  const { lower, capital } = words
  const named = lower.slice(from, of).some((word) => organisationWords.has(word))
  if (!named) return of
  let at = of + 1
  if (lower[at] === 'the') at++
  if (!capital[at]) return of
  while (at < words.length && capital[at] && !/^[.,]$/.test(words.form[at]!)) {
    at++
    const joins = lower[at] === 'and' || lower[at] === ','
    if (
      joins &&
      /^(?:ministry|department|committee|council)$/.test(lower[of - 1]!) &&
      capital[at + 1] &&
      words.upos[at + 1] !== 'PROPN'
    )
      at++
  }
  return at
}
