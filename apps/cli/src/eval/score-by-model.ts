/** Scores what a model reads: scores ask for one reading after another, and a model answers in its own time. */
import type { Document } from '@demarche/core'
import { type Extraction, isWhollyAnswered } from '@demarche/extract'
import type { ChosenReader } from '../model/choose-reader.ts'
import type { OpenGold, Score } from './gold-set.ts'

const nothing = (document: Document): Extraction => ({
  ...{ document, mentions: [], actors: [], attributions: [], statements: [], issues: [] },
})

/**
 * Finds out which documents a set asks for, has them read, and compares.
 *
 * @returns undefined where the set asks for more than statements; `unanswered` is how many documents lack answers
 */
export async function scoreByModel(
  gold: OpenGold,
  name: string,
  { read }: ChosenReader,
): Promise<{ score: Score; unanswered: number } | undefined> {
  const asked = new Map<string, Document>()
  const isScored = gold.score({
    name,
    extract(document) {
      asked.set(document.id, document)
      return nothing(document)
    },
  })
  if (!isScored) return undefined
  const readings = new Map<string, Extraction>()
  for (const [id, document] of asked) readings.set(id, await read(document))
  const score = gold.score({ name, extract: (document) => readings.get(document.id) ?? nothing(document) })
  const unanswered = [...readings.values()].filter((reading) => !isWhollyAnswered(reading)).length
  return score && { score, unanswered }
}
