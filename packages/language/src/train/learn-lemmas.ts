/** Learns the rules of the lemmatiser from a treebank. */
import type { FineTags } from '../syntax/fine-tags.ts'
import { applyRule, findRule, type LemmaRule, MAXIMAL_ENDING } from '../syntax/lemmatise.ts'
import type { TreebankSentence } from './read-conllu.ts'
import { fineTagsOf } from './train-tagger.ts'

interface Observed {
  readonly tag: string
  readonly word: string
  readonly rule: LemmaRule
  readonly count: number
}

function ruleFor(word: string, lemma: string): LemmaRule {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return { cut: word.length - same, add: lemma.slice(same) }
}

/** The commonest lemma of each word with each tag; proper nouns and marks are their own lemmas. */
function observe(sentences: readonly TreebankSentence[], tags: FineTags): Observed[] {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    const fine = fineTagsOf(sentence, tags)
    sentence.forms.forEach((form, i) => {
      const tag = tags.names[fine[i]!]!
      if (/^(?:PROPN|PUNCT|SYM|X|NUM)\//.test(tag) || sentence.lemmas[i] === '_') return
      const key = `${tag} ${form.toLowerCase().replace(/[\u2018\u2019]/g, "'")}`
      const lemmas = counts.get(key) ?? new Map<string, number>()
      const lemma = sentence.lemmas[i]!.toLowerCase()
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
      counts.set(key, lemmas)
    })
  }
  return [...counts].map(([key, lemmas]) => {
    const [tag, word] = key.split(' ') as [string, string]
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0]!
    return { tag, word, rule: ruleFor(word, lemma), count }
  })
}

/** The rules, one a line: for each ending what most words do, where that differs from shorter endings, then single words. */
export function learnLemmas(sentences: readonly TreebankSentence[], tags: FineTags): string {
  const observed = observe(sentences, tags)
  const rules = new Map<string, LemmaRule>()
  const find = (tag: string, word: string) => findRule((ending) => rules.get(`${tag} ${ending}`), word)
  for (let length = 0; length <= MAXIMAL_ENDING; length++) {
    const votes = new Map<string, Map<string, number>>()
    for (const { tag, word, rule } of observed) {
      if (word.length <= length || rule.cut > length) continue
      const key = `${tag} ${word.slice(word.length - length)}`
      const forKey = votes.get(key) ?? new Map<string, number>()
      const name = `${rule.cut}\t${rule.add}`
      forKey.set(name, (forKey.get(name) ?? 0) + 1)
      votes.set(key, forKey)
    }
    for (const [key, forKey] of votes) {
      const [name, count] = [...forKey].sort((a, b) => b[1] - a[1])[0]!
      const [tag, ending] = key.split(' ') as [string, string]
      const shorter = find(tag, `\u0000${ending}`)
      const [cut, add] = name.split('\t') as [string, string]
      const differs = shorter === undefined || shorter.cut !== Number(cut) || shorter.add !== add
      if (differs && (count >= 3 || length === 0)) rules.set(key, { cut: Number(cut), add })
    }
  }
  for (const { tag, word, rule } of observed) {
    const found = find(tag, word)
    const lemma = found === undefined ? word : applyRule(word, found)
    if (lemma !== applyRule(word, rule)) rules.set(`${tag} ^${word}`, rule)
  }
  return [...rules].map(([key, rule]) => `${key.replace(' ', '\t')}\t${rule.cut}\t${rule.add}`).join('\n')
}
