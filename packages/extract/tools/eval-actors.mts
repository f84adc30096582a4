/**
 * Scores the countries and sectors of actor texts on NGEC’s records, which lie outside the repository: by their words
 * alone, and as the extractor reads them in a text of their own.
 *
 *     npx tsx --conditions=source packages/extract/tools/eval-actors.mts --data ../shared/gold [--half a|b|all] [--misses 20]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentId } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import { NgecActor, type NgecItem, scoreNgec } from '../src/eval/ngec-actors.ts'
import { written } from '../src/eval/plv-intervals.ts'
import { createExtractor } from '../src/extractor.ts'
import { type ActorDescription, describeActor } from '../src/mentions/describe-actor.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'all' },
    misses: { type: 'string', default: '0' },
  },
})
const file = join(options.data ?? '', 'ngec-actors/dev.json')
if (options.data === undefined || !existsSync(file)) {
  console.error(`eval-actors: no file "${file}"; give the gold folder with --data`)
  process.exit(2)
}
const records = NgecActor.array()
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .filter((_, index) => options.half === 'all' || (options.half === 'a') === (index % 2 === 0))

const extractor = createExtractor(loadAnalyser())

/** The actor of the whole text, as the extractor reads it where it says something. */
function extracted(text: string): ActorDescription {
  const said = `${text.charAt(0).toUpperCase()}${text.slice(1)} said that it had rained.`
  const { actors, statements } = extractor.extract({
    id: documentId(said),
    externalId: null,
    title: null,
    publisher: null,
    publishedAt: null,
    url: null,
    language: 'en',
    text: said,
  })
  const speaker = statements.find(({ type }) => type === 'SAY')?.actors[0]?.id
  return actors.find(({ id }) => id === speaker) ?? { country: null, sectors: [], kind: null }
}

function report(name: string, describe: (text: string) => ActorDescription): void {
  const items: NgecItem[] = records.map((wanted) => ({ wanted, given: describe(wanted.text) }))
  const score = scoreNgec(items)
  console.log(`NGEC actors, ${name}: country ${written(score.country)}`)
  console.log(`NGEC actors, ${name}: sector ${written(score.sector)}`)
  const most = Number(options.misses)
  for (const { wanted, given } of score.countryMisses.slice(0, most))
    console.log(
      `- country of "${wanted.text}": gold ${wanted.country || 'none'}, read ${given.country ?? 'none'}`,
    )
  for (const { wanted, given } of score.sectorMisses.slice(0, most))
    console.log(
      `- sector of "${wanted.text}": gold ${wanted.sector || 'none'}, read ${given.sectors.join(' ') || 'none'}`,
    )
}

report('by words', (text) => describeActor(text))
report('in text', extracted)
