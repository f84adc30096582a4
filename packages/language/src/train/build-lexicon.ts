/** Builds the lexicon: which tags the frequent words of a treebank take, and the clusters of words. */

import type { FineTags } from '../syntax/classes.ts'
import { foldCode } from '../text/fold.ts'
import { hashString } from '../text/hash.ts'
import type { TreebankSentence } from './read-conllu.ts'
import { fineTagsOf } from './train-tagger.ts'

/** Columns of a lexicon, sorted by word hash. */
export interface LexiconData {
  readonly keys: Int32Array
  readonly tags: Uint16Array
  readonly clusters: Uint16Array
}

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

/** Words seen at least `minimum` times get a tag class; `clusters` may add more words. */
export function buildLexicon(
  sentences: readonly TreebankSentence[],
  tags: FineTags,
  clusters: ReadonlyMap<string, number>,
  minimum: number,
): LexiconData {
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
  const classes = new Map<string, number>()
  const rows = new Map<number, [number, number]>()
  for (const [word, known] of counts) {
    const total = [...known.values()].reduce((sum, count) => sum + count, 0)
    if (total < minimum) continue
    const name = tagClassOf(known)
    if (!classes.has(name)) classes.set(name, classes.size + 1)
    rows.set(hashString(word), [classes.get(name)!, 0])
  }
  for (const [word, cluster] of clusters) {
    const key = hashString(word)
    rows.set(key, [rows.get(key)?.[0] ?? 0, cluster])
  }
  rows.delete(0)
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    tags: Uint16Array.from(sorted, ([, row]) => row[0]),
    clusters: Uint16Array.from(sorted, ([, row]) => row[1]),
  }
}
