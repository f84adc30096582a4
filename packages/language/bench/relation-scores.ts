/** How well single relations are found: the right head with the right relation, subtypes counted. */
import { DEPENDENCY_RELATIONS } from '../src/tag-sets.ts'
import type { TreebankSentence } from '../src/train/read-conllu.ts'
import { type Counts, f1 } from '../src/train/score.ts'

/** The relations that statements hang on. */
const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'ccomp',
  'xcomp',
  'advcl',
  'acl:relcl',
  'appos',
  'conj',
  'parataxis',
] as const

/** Adds the counts of one sentence, read with the treebank's tokens. */
export function addRelations(
  counts: Map<string, Counts>,
  gold: Pick<TreebankSentence, 'heads' | 'deprels'>,
  read: Pick<TreebankSentence, 'heads' | 'deprels'>,
): void {
  for (const relation of RELATIONS) {
    const index = DEPENDENCY_RELATIONS.indexOf(relation)
    const total = counts.get(relation) ?? { gold: 0, system: 0, correct: 0 }
    counts.set(relation, total)
    gold.deprels.forEach((deprel, i) => {
      const given = read.deprels[i] === index
      if (deprel === index) total.gold++
      if (given) total.system++
      if (deprel === index && given && gold.heads[i] === read.heads[i]) total.correct++
    })
  }
}

/** One line a relation, one column a treebank. */
export function relationRows(treebanks: Readonly<Record<string, ReadonlyMap<string, Counts>>>): string[] {
  return RELATIONS.map((relation) => {
    const cells = Object.entries(treebanks).map(([name, counts]) => {
      const count = counts.get(relation) ?? { gold: 0, system: 0, correct: 0 }
      return `${name} ${f1(count).toFixed(1).padStart(5)} (${count.gold})`.padEnd(20)
    })
    return `  ${relation.padEnd(12)}${cells.join('')}`.trimEnd()
  })
}
