/** Our own sentences with polarity, auxiliary modes and chain of a marked trigger. */
import { compareReading, ModalityGold, share, type TriggerReading } from '@demarche/extract/eval'
import { goldDocument, readJsonLines, sizeOf } from '../gold-files.ts'
import type { FigureRow, GoldSet } from '../gold-set.ts'

/** The day that the guide beside the gold gives all its sentences. */
const PUBLISHED_AT = '2024-06-01'

const measures = [
  ['polarity', 'polarity'],
  ['auxiliary', 'auxiliary modes'],
  ['chain', 'chain'],
  ['exact', 'all three'],
] as const

const shown = ({ polarity, auxiliary, chain }: TriggerReading) =>
  `${polarity} ${auxiliary.join(',') || '-'} [${chain.join(' > ')}]`

export const modality: GoldSet = {
  name: 'modality',
  about: 'polarity, auxiliary modes and chain of a trigger',
  places: ['modality.jsonl', 'data/gold/modality.jsonl'],
  async open(path, { keep }) {
    const gold = readJsonLines(path, ModalityGold)?.filter(({ text }) => keep(text))
    if (!gold) return undefined
    return {
      size: sizeOf(gold.length, 'sentences'),
      score({ readTrigger }) {
        if (!readTrigger) return undefined
        const items = gold.map((wanted) => {
          const read = readTrigger(goldDocument(wanted.text, PUBLISHED_AT), wanted.trigger)
          return { wanted, read, agreed: compareReading(wanted, read) }
        })
        const figure = ([key, measure]: (typeof measures)[number]): FigureRow => ({
          measure,
          ...share(items.filter(({ agreed }) => agreed[key]).length, items.length),
        })
        return {
          figures: measures.map(figure),
          counts: [],
          misses: items
            .filter(({ agreed }) => !agreed.exact)
            .map(({ wanted, read }) => {
              const { start, end } = wanted.trigger
              return `${wanted.id} «${wanted.text.slice(start, end)}» wanted ${shown(wanted)}; read ${shown(read)}: ${wanted.text}`
            }),
        }
      },
    }
  },
}
