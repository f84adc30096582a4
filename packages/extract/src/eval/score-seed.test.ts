import { existsSync, readFileSync } from 'node:fs'
import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../extractor.ts'
import { documentOf } from '../read.test-kit.ts'
import { scoreSeed } from './score-seed.ts'
import { SeedGold } from './seed-gold.ts'

const shared = process.env.DEMARCHE_SHARED ?? new URL('../../../../../shared', import.meta.url).pathname
const present = existsSync(`${shared}/seed/gold.json`)
if (!present) console.warn(`score-seed: left out, since ${shared}/seed is absent`)

describe.skipIf(!present)('the seed article against its gold', () => {
  const read = () => {
    const text = readFileSync(`${shared}/seed/article.txt`, 'utf8')
    const document = documentOf(text)
    const gold = SeedGold.parse(JSON.parse(readFileSync(`${shared}/seed/gold.json`, 'utf8')))
    return scoreSeed(gold, createExtractor(loadAnalyser()).extract(document))
  }

  test('finds the actors, offices and relations wanted, with few wrong', () => {
    const score = read()
    console.info(
      `seed article: ${score.actorsFound.length} of 21 actors (${score.actorsInvented.length} invented), ` +
        `${score.offices} of ${score.officesWanted} offices, ${score.relationsFound.length} of 40 relations in full, ${score.wrong.length} wrong statements`,
    )
    expect(score.actorsFound.length).toBeGreaterThanOrEqual(18)
    expect(score.actorsInvented).toEqual([])
    expect(score.offices).toBe(3)
    expect(score.relationsFound.length).toBeGreaterThanOrEqual(33)
    expect(score.wrong.length).toBeLessThanOrEqual(3)
  })
})
