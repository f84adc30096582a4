/** Gold of one article: its actors, offices and relations, with the readings that count as right. */
import { dirname, join } from 'node:path'
import type { Document } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { SeedGold, scoreSeed, share } from '@demarche/extract/eval'
import { UsageError } from '../../cli-error.ts'
import { documentDefaults, findInputs } from '../../input/input-options.ts'
import { issueLineToStderr } from '../../output/issue-line-to-stderr.ts'
import { oneLine } from '../../output/one-line.ts'
import { isFile, readJson, sizeOf } from '../gold-files.ts'
import type { GoldSet, Score } from '../gold-set.ts'

/** The first document of a file or folder. */
async function readDocument(path: string): Promise<Document> {
  const { inputs } = await findInputs([path], {})
  const { readDocuments } = await import('../../input/read-documents.ts')
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, documentDefaults({}))) {
      if ('document' in result) return result.document
      issueLineToStderr('eval', result.issue)
    }
  }
  throw new UsageError('no-article', `${path}: holds no article to compare the gold with`)
}

function scoreArticle(gold: SeedGold, extraction: Extraction): Score {
  const score = scoreSeed(gold, extraction)
  const { actorsFound, actorsInvented, relationsFound, relationsMissing, wrong } = score
  const offices = extraction.statements.filter(({ type }) => type === 'HOLDS_OFFICE').length
  const quotes = new Map(
    gold.relations.map(({ id, type, quote }) => [id, `${id} ${type} “${oneLine(quote)}”`]),
  )
  const name = (id: string) => gold.actors.find((actor) => actor.id === id)?.name ?? id
  return {
    figures: [
      { measure: 'relations in full', ...share(relationsFound.length, gold.relations.length) },
      { measure: 'wrong statements', ...share(wrong.length, relationsFound.length + wrong.length) },
    ],
    counts: [
      {
        part: 'actors',
        right: actorsFound.length,
        wanted: gold.actors.length,
        given: actorsFound.length + actorsInvented.length,
      },
      { part: 'offices', right: score.offices, wanted: score.officesWanted, given: offices },
      {
        part: 'relations in full',
        right: relationsFound.length,
        wanted: gold.relations.length,
        given: relationsFound.length + wrong.length,
      },
    ],
    misses: [
      ...score.actorsMissing.map((id) => `missing actor: ${name(id)}`),
      ...actorsInvented.map((invented) => `invented actor: ${invented}`),
      ...relationsMissing.map((id) => `missing relation: ${quotes.get(id) ?? id}`),
      ...wrong.map(({ type, text }) => `wrong statement: ${type} “${oneLine(text)}”`),
    ],
  }
}

export const seed: GoldSet = {
  name: 'seed',
  about: 'actors, offices and relations of one article',
  places: ['seed/gold.json'],
  async open(path, { documents }) {
    const gold = readJson(path, SeedGold)
    if (!gold) return undefined
    const article = documents ?? join(dirname(path), 'article.txt')
    if (documents === undefined && !isFile(article))
      throw new UsageError(
        'no-article',
        `${path}: no article.txt beside it; name the article: demarche eval ${path} --data <article>`,
      )
    const document = await readDocument(article)
    return {
      size: sizeOf(gold.relations.length, 'relations'),
      score: (reader) => scoreArticle(gold, reader.extract(document)),
    }
  },
}
