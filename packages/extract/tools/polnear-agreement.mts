/**
 * How far the second annotator of PolNeAR’s articles agrees with the first, scored as `demarche eval polnear` scores a reader.
 *
 *     npx tsx --conditions=source packages/extract/tools/polnear-agreement.mts ../shared/gold/polnear/train
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scorePolnear } from '../src/eval/polnear.ts'
import { readBrat } from '../src/eval/polnear-brat.ts'

const folder = process.argv[2]
if (!folder) {
  process.stderr.write('polnear-agreement: name the folder of a part, which holds attributions and text\n')
  process.exit(2)
}

/** Files of annotations by article, in the order of the annotators’ names. */
const files = new Map<string, string[]>()
for (const file of readdirSync(join(folder, 'attributions')).sort()) {
  const name = file.replace(/_[0-9a-z]+\.ann$/, '')
  files.set(name, [...(files.get(name) ?? []), file])
}
const read = (text: string, file: string) =>
  readBrat(text, readFileSync(join(folder, 'attributions', file), 'utf8'))
const articles = [...files].flatMap(([name, [first, second]]) => {
  if (first === undefined || second === undefined) return []
  const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
  return [{ document: { name, text, attributions: read(text, first) }, other: read(text, second) }]
})
const { rows } = scorePolnear(
  articles.map(({ document }) => document),
  articles.map(({ other }) => other),
)
process.stdout.write(`${articles.length} articles with two annotators\n`)
for (const { part, f1, f1Low, f1High, wanted } of rows)
  process.stdout.write(
    `${part.padEnd(14)} F1 ${f1.toFixed(3)} [${f1Low.toFixed(3)}, ${f1High.toFixed(3)}] of ${wanted}\n`,
  )
