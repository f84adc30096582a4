/** Accuracy on the news of a treebank, where it is at hand; `pnpm bench:language` measures the rest. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadAnalyser } from './node.ts'
import { readConllu } from './train/read-conllu.ts'
import {
  addScores,
  emptyScores,
  f1,
  flattenAnalysis,
  flattenTreebank,
  score,
  toDocuments,
} from './train/score.ts'

const shared = process.env.DEMARCHE_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))
const treebank = `${shared}/treebanks/gum-test.conllu`

describe.skipIf(!existsSync(treebank))(
  'GUM news, raw text (skipped where ../shared has no treebanks)',
  () => {
    test('tags, trees and tokens stay as good as they were', () => {
      const analyser = loadAnalyser()
      const news = readConllu(readFileSync(treebank, 'utf8')).filter(({ genre }) => genre === 'news')
      const total = emptyScores()
      for (const { sentences, text } of toDocuments(news)) {
        addScores(total, score(flattenTreebank(sentences), flattenAnalysis(analyser.analyse(text))))
      }
      expect(f1(total.tokens)).toBeGreaterThan(99.5)
      expect(f1(total.sentences)).toBeGreaterThan(93)
      expect(f1(total.upos)).toBeGreaterThan(95.5)
      expect(f1(total.las)).toBeGreaterThan(81)
    })
  },
)
