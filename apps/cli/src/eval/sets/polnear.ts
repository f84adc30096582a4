/** PolNeAR: attributions of news articles, as source, cue and content. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AttributionSpans,
  outermost,
  type PolnearDocument,
  type PolnearRow,
  readBrat,
  scorePolnear,
  spansOfAttribution,
} from '@demarche/extract/eval'
import { oneLine } from '../../output/one-line.ts'
import { goldDocument, isFolder, sizeOf } from '../gold-files.ts'
import type { GoldSet } from '../gold-set.ts'

/** The articles of a folder, each by its first annotator. */
function readArticles(folder: string): PolnearDocument[] {
  const files = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-z]+\.ann$/, '')
    if (name !== file && !files.has(name)) files.set(name, file)
  }
  return [...files].map(([name, file]) => {
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    const annotations = readFileSync(join(folder, 'attributions', file), 'utf8')
    return { name, text, attributions: readBrat(text, annotations) }
  })
}

function itemText({ name, text }: PolnearDocument, { source, cue, content }: AttributionSpans): string {
  const words = (spans: AttributionSpans['source']) =>
    spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ') || '-'
  return `${words(source)} | ${words(cue)} | ${words(content)} (${name})`
}

const figureOf = (measure: string, { f1, f1Low, f1High, wanted }: PolnearRow) => ({
  measure,
  value: f1,
  low: f1Low,
  high: f1High,
  count: wanted,
})

export const polnear: GoldSet = {
  name: 'polnear',
  about: 'attributions: source, cue, content',
  places: ['polnear/dev'],
  async open(path, { keep }) {
    if (!isFolder(join(path, 'attributions')) || !isFolder(join(path, 'text'))) return undefined
    const documents = readArticles(path).filter(({ text }) => keep(text))
    return {
      size: sizeOf(documents.length, 'articles'),
      score(reader) {
        if (!reader.findsAttributions) return undefined
        const read = documents.map(({ text }) =>
          reader.extract(goldDocument(text)).attributions.map(spansOfAttribution),
        )
        const given = read.map(outermost)
        const { rows, matches } = scorePolnear(documents, given)
        const [nested] = scorePolnear(documents, read).rows
        return {
          figures: [
            ...rows.map((row) => figureOf(`F1, ${row.part}`, row)),
            ...(nested ? [figureOf('F1, all, links inside others’ words given too', nested)] : []),
          ],
          counts: rows.map((row) => ({
            part: row.part,
            right: row.rightGiven,
            found: row.rightWanted,
            wanted: row.wanted,
            given: row.given,
          })),
          misses: documents.flatMap((document, index) => {
            const { missed, extra } = matches[index]!
            return [
              ...missed.map((item) => `missed: ${itemText(document, document.attributions[item]!)}`),
              ...extra.map((item) => `extra: ${itemText(document, given[index]![item]!)}`),
            ]
          }),
        }
      },
    }
  },
}
