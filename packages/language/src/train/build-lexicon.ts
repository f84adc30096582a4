/** Builds the lexicon: which tags the frequent words of a treebank take, and the clusters of words. */

import type { LexiconData } from '../model/lexicon.ts'
import type { FineTags } from '../syntax/fine-tags.ts'
import { foldCode } from '../text/fold.ts'
import { hashString } from '../text/hash.ts'
import type { TreebankSentence } from './read-conllu.ts'
import type { WordVectors } from './read-vectors.ts'
import { fineTagsOf } from './train-tagger.ts'

/** A word seen so often, with one tag in such a share, always has that tag. */
const CERTAIN_COUNT = 20
const CERTAIN_SHARE = 0.997

/** A word as the features see it. */
export function foldWord(form: string): string {
  let folded = ''
  const composed = /[\u0300-\u036f]/.test(form) ? form.normalize('NFC') : form
  for (let i = 0; i < composed.length; i++) {
    const code = foldCode(composed.charCodeAt(i))
    if (code >= 0) folded += String.fromCharCode(code)
  }
  return folded
}

/** The class of a word's tags: its two commonest tags and whether the first one reigns. */
function tagClassOf(counts: ReadonlyMap<number, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  const common = sorted.filter(([, count]) => count * 20 >= total).slice(0, 3)
  return common.map(([tag]) => tag).join(' ')
}

/** The tag of a frequent word that has hardly any other, plus one; 0 for others. */
function certainTag(counts: ReadonlyMap<number, number>, total: number): number {
  if (total < CERTAIN_COUNT) return 0
  for (const [tag, count] of counts) if (count >= total * CERTAIN_SHARE) return tag + 1
  return 0
}

/** How often each folded word has each tag. */
function countTags(sentences: readonly TreebankSentence[], tags: FineTags): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  for (const sentence of sentences) {
    const fine = fineTagsOf(sentence, tags)
    sentence.forms.forEach((form, i) => {
      const word = foldWord(form)
      const known = counts.get(word) ?? new Map<number, number>()
      known.set(fine[i]!, (known.get(fine[i]!) ?? 0) + 1)
      counts.set(word, known)
    })
  }
  return counts
}

/** Words seen at least `minimum` times get a tag class, those seen twice a learnt embedding; all words with vectors follow. */
export function buildLexicon(
  sentences: readonly TreebankSentence[],
  tags: FineTags,
  vectors: WordVectors,
  minimum: number,
): LexiconData {
  const classes = new Map<string, number>()
  const rows = new Map<number, { tagClass: number; certain: number; vector: number; wordId: number }>()
  let words = 0
  for (const [word, known] of countTags(sentences, tags)) {
    const total = [...known.values()].reduce((sum, count) => sum + count, 0)
    if (total < 2) continue
    const name = tagClassOf(known)
    if (total >= minimum && !classes.has(name)) classes.set(name, classes.size + 1)
    const tagClass = total >= minimum ? classes.get(name)! : 0
    rows.set(hashString(word), { tagClass, certain: certainTag(known, total), vector: 0, wordId: ++words })
  }
  for (const [word, vector] of vectors.rowOf) {
    const key = hashString(word)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { tagClass: 0, certain: 0, vector, wordId: 0 })
    else row.vector = vector
  }
  rows.delete(0)
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    tags: Uint16Array.from(sorted, ([, row]) => row.tagClass),
    certain: Uint16Array.from(sorted, ([, row]) => row.certain),
    vectors: Uint16Array.from(sorted, ([, row]) => row.vector),
    wordIds: Uint16Array.from(sorted, ([, row]) => row.wordId),
    clusters: vectors.clusters,
  }
}
