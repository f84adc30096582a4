/** PLV: the PLOVER root of a marked pair in a sentence. */
import { type PlvRow, readPlv, scorePlv } from '@demarche/extract/eval'
import { readText, sizeOf } from '../gold-files.ts'
import type { GoldSet } from '../gold-set.ts'

const isPlv = (table: string) => /^[^\n]*\bmarked_sentence\t[^\n]*\bgold_root\b/.test(table)

function missText({ sentence, source, target, gold }: PlvRow, answer: string): string {
  const words = (span: PlvRow['source']) => (span ? sentence.slice(span.start, span.end) : '')
  return `${gold}, read ${answer}: «${words(source)}» -> «${words(target)}»: ${sentence}`
}

export const plv: GoldSet = {
  name: 'plv',
  about: 'the event type of a marked pair',
  places: ['plv/train.tsv'],
  async open(path, { keep }) {
    const table = readText(path, '.tsv')
    if (table === undefined || !isPlv(table)) return undefined
    const rows = readPlv(table).filter(({ sentence }) => keep(sentence))
    return {
      size: sizeOf(rows.length, 'pairs'),
      score({ classifyPair }) {
        if (!classifyPair) return undefined
        const types = rows.map(({ sentence, source, target }) => classifyPair(sentence, source, target).type)
        const score = scorePlv(rows, types)
        return {
          figures: [
            { measure: 'accuracy', ...score.accuracy },
            { measure: 'macro-F1 over roots', ...score.macroF1 },
            { measure: 'accuracy where the target stands first', ...score.targetFirst },
          ],
          counts: score.byRoot.map(({ root, right, predicted, wanted }) => ({
            part: root,
            right,
            wanted,
            given: predicted,
          })),
          misses: score.misses.map(({ row, answer }) => missText(row, answer)),
        }
      },
    }
  },
}
