/** The PLOVER gold standard records: events of a sentence, end to end. */
import { GsrRecord, type GsrSentence, gsrPredictions, gsrSentences, scoreGsr } from '@demarche/extract/eval'
import { oneLine } from '../../output/one-line.ts'
import { goldDocument, readJson, sizeOf } from '../gold-files.ts'
import type { GoldSet } from '../gold-set.ts'

function missText({ text, records, predicted }: GsrSentence): string {
  const shown = (events: GsrSentence['predicted']) =>
    events
      .map(({ type, actors, recipients }) => `${type} [${actors.join('; ')}] -> [${recipients.join('; ')}]`)
      .join(', ') || 'nothing'
  return `wanted ${shown(records)}; read ${shown(predicted)}: ${oneLine(text)}`
}

export const gsr: GoldSet = {
  name: 'gsr',
  about: 'PLOVER events of a sentence, end to end',
  places: ['plover-gsr/dev.json'],
  async open(path, { keep }) {
    const all = readJson(path, GsrRecord.array())
    if (!all) return undefined
    const records = all.filter(({ text }) => keep(text))
    return {
      size: sizeOf(records.length, 'records'),
      score(reader) {
        const read = (text: string) => gsrPredictions(reader.extract(goldDocument(text)))
        const score = scoreGsr(gsrSentences(records, read))
        return {
          figures: [
            { measure: 'type F1', ...score.type },
            { measure: 'full F1: half of the shorter text in the other', ...score.full },
            { measure: 'full F1: token Jaccard of one half', ...score.fullJaccard },
            { measure: 'reporter as actor or recipient', ...score.reporter },
          ],
          counts: [{ type: 'all types', ...score.all }, ...score.byType].map(
            ({ type, right, predicted, wanted }) => ({ part: type, right, wanted, given: predicted }),
          ),
          misses: [
            ...score.reporterErrors.map(({ text }) => `reporter returned: ${oneLine(text)}`),
            ...score.misses.map(missText),
          ],
        }
      },
    }
  },
}
