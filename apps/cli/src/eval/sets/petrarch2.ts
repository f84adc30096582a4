/** PETRARCH2’s validation sentences: types between countries, and sentences that must give nothing. */
import {
  type CountryTriple,
  countryTriples,
  PetrarchSentence,
  scorePetrarch,
  wantedTriples,
} from '@demarche/extract/eval'
import { oneLine } from '../../output/one-line.ts'
import { goldDocument, readJson, sizeOf } from '../gold-files.ts'
import type { GoldSet } from '../gold-set.ts'

const shown = (triples: readonly CountryTriple[]) =>
  triples.map(({ type, from, to }) => `${type} ${from ?? '-'} -> ${to ?? '-'}`).join(', ') || 'nothing'

export const petrarch2: GoldSet = {
  name: 'petrarch2',
  about: 'types between countries; sentences without events',
  places: ['petrarch2-validation/dev.json'],
  async open(path, { keep }) {
    const all = readJson(path, PetrarchSentence.array())
    if (!all) return undefined
    const sentences = all.filter(({ text }) => keep(text))
    return {
      size: sizeOf(sentences.length, 'sentences'),
      score(reader) {
        const items = sentences.map((sentence) => ({
          sentence,
          wanted: wantedTriples(sentence),
          given: countryTriples(reader.extract(goldDocument(sentence.text))),
        }))
        const { triples, falseAlarms, noEvents, counts, misses } = scorePetrarch(items)
        return {
          figures: [
            { measure: 'F1 of type and countries', ...triples },
            { measure: 'sentences without events that gave one', ...noEvents },
          ],
          counts: [{ part: 'triples', right: counts.right, wanted: counts.wanted, given: counts.predicted }],
          misses: [...falseAlarms, ...misses].map(
            ({ sentence, wanted, given }) =>
              `wanted ${shown(wanted)}; read ${shown(given)}: ${oneLine(sentence.text)}`,
          ),
        }
      },
    }
  },
}
