/**
 * How far two readings of data/gold agree.
 *
 *   npx tsx --conditions=source packages/extract/tools/gold-agreement.mts data/gold [first.jsonl]
 *
 * The first reading is modality.jsonl of the folder, or the file named after it; the second is
 * modality.second.jsonl. Sources are compared in lower case and without a leading article.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Reading {
  id: string
  polarity: string
  auxiliary: string[]
  chain: string[]
}

const modes = ['future', 'historical', 'hypothetical']

const folder = process.argv[2] ?? 'data/gold'
const first = read(process.argv[3] ?? join(folder, 'modality.jsonl'))
const second = read(join(folder, 'modality.second.jsonl'))

const pairs: [Reading, Reading][] = []
for (const [id, one] of first) {
  const other = second.get(id)
  if (!other) throw new Error(`${id} is missing from the second reading`)
  pairs.push([one, other])
}
if (second.size !== first.size) throw new Error('the readings differ in length')

const auxiliary = (r: Reading) => [...r.auxiliary].sort().join(' ')
const chain = (r: Reading) => r.chain.map(bare).join(' > ')
const all = (r: Reading) => [r.polarity, auxiliary(r), chain(r)].join(' | ')

print(`lines               ${pairs.length}`)
print(`all three equal     ${share(all)}`)
print(`polarity            ${share((r) => r.polarity)}, kappa ${kappa((r) => r.polarity)}`)
for (const mode of modes) {
  const has = (r: Reading) => String(r.auxiliary.includes(mode))
  const counts = [0, 1].map((side) => pairs.filter((pair) => has(pair[side]!) === 'true').length)
  print(`${mode.padEnd(20)}${share(has)}, kappa ${kappa(has)}, marked ${counts.join(' and ')} times`)
}
print(`chain               ${share(chain)}`)
print(`chain, links alone  ${share((r) => String(r.chain.length))}`)

for (const [one, other] of pairs) {
  if (all(one) !== all(other)) print(`\n${one.id}  first   ${all(one)}\n      second  ${all(other)}`)
}

function read(path: string): Map<string, Reading> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => JSON.parse(line) as Reading).map((r) => [r.id, r]))
}

function bare(source: string): string {
  return source
    .trim()
    .toLowerCase()
    .replace(/^(the|an?) /, '')
}

function share(label: (r: Reading) => string): string {
  const equal = pairs.filter(([one, other]) => label(one) === label(other)).length
  return `${equal} of ${pairs.length} (${((100 * equal) / pairs.length).toFixed(1)} %)`
}

/** Cohen's kappa: agreement beyond what the two readers' own frequencies would give by chance. */
function kappa(label: (r: Reading) => string): string {
  const total = pairs.length
  const observed = pairs.filter(([one, other]) => label(one) === label(other)).length / total
  let chance = 0
  for (const value of new Set(pairs.flat().map(label))) {
    const [a, b] = [0, 1].map((side) => pairs.filter((pair) => label(pair[side]!) === value).length / total)
    chance += a! * b!
  }
  return chance === 1 ? '1.000' : ((observed - chance) / (1 - chance)).toFixed(3)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
