/** Documents of our own to build graphs from, and builds inside the test process. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildResult, buildGraph } from '../src/graph-folder/build-graph.ts'
import { findInputs } from '../src/input/input-options.ts'

const states = [
  'Armenia',
  'Azerbaijan',
  'Georgia',
  'Turkey',
  'Iran',
  'Russia',
  'France',
  'Germany',
  'Norway',
  'Japan',
  'Chile',
]
const acts = [
  (a: string, b: string) => `${a} accused ${b} of shelling a village near the border.`,
  (a: string, b: string) => `${a} did not attack ${b}, its Foreign Ministry said.`,
  (a: string, b: string) => `${a} and ${b} signed an agreement on trade on Tuesday.`,
  (a: string, b: string) =>
    `${a} called on ${b} to withdraw its troops, according to the presidential press service.`,
]

/** One line of a JSON lines file. */
export interface Line {
  id: string
  text: string
  publisher: string
  publishedAt: string
}

/** As many different documents as are asked for. */
export function someDocuments(count: number): Line[] {
  return Array.from({ length: count }, (_, number) => {
    const first = states[number % states.length]!
    const second = states[(number * 3 + 1) % states.length]!
    const other = first === second ? 'Brazil' : second
    const sentences = acts.map((act, index) => act(index % 2 ? other : first, index % 2 ? first : other))
    return {
      id: `d${number}`,
      text: `Report ${number}. ${sentences.slice(0, 1 + (number % acts.length)).join(' ')}`,
      publisher: `Wire ${number % 5}`,
      publishedAt: `2023-09-${String(1 + (number % 28)).padStart(2, '0')}`,
    }
  })
}

/** The lines of a JSON lines file. */
export const jsonLines = (lines: readonly unknown[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Builds a graph in this process. */
export async function build(out: string, ...paths: string[]): Promise<BuildResult> {
  const { inputs, found } = await findInputs(paths, {})
  return buildGraph({ out, inputs, folders: found.folders, defaults: {}, version: 'test' })
}

/** The hash of each file of a graph but those that belong to one run or one place. */
export function fingerprints(out: string): Record<string, string> {
  const names = readdirSync(out).filter(
    (name) => /\.(jsonl|json|txt|keys)$/.test(name) && name !== 'build.json',
  )
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  )
}

/** The values of one JSON lines file of a graph. */
export function linesOf<T>(out: string, name: string): T[] {
  const text = readFileSync(join(out, name), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
