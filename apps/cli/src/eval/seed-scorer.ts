/** Gold of one article: its actors, offices and relations, with the readings that count as right. */
import { SeedGold, scoreSeed } from '@demarche/extract'
import type { Scorer } from './scorer.ts'

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Scores the first article. */
export const seedScorer: Scorer = {
  name: 'article',
  score(json, [extraction]) {
    const parsed = SeedGold.safeParse(json)
    if (!parsed.success || !extraction) return undefined
    const gold = parsed.data
    const score = scoreSeed(gold, extraction)
    const offices = extraction.statements.filter(({ type }) => type === 'HOLDS_OFFICE').length
    const { actorsFound, actorsInvented, relationsFound, wrong } = score
    const quotes = new Map(
      gold.relations.map(({ id, type, quote }) => [id, `${id} ${type} “${oneLine(quote)}”`]),
    )
    return {
      rows: [
        {
          measure: 'actors',
          right: actorsFound.length,
          wanted: gold.actors.length,
          given: actorsFound.length + actorsInvented.length,
        },
        { measure: 'offices', right: score.offices, wanted: score.officesWanted, given: offices },
        {
          measure: 'relations in full',
          right: relationsFound.length,
          wanted: gold.relations.length,
          given: relationsFound.length + wrong.length,
        },
      ],
      notes: [
        ...score.actorsMissing.map(
          (id) => `missing actor: ${gold.actors.find((actor) => actor.id === id)?.name ?? id}`,
        ),
        ...actorsInvented.map((name) => `invented actor: ${name}`),
        ...score.relationsMissing.map((id) => `missing relation: ${quotes.get(id) ?? id}`),
        ...wrong.map(({ type, text }) => `wrong statement: ${type} “${oneLine(text)}”`),
      ],
    }
  },
}
