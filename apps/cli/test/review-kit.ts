/** A graph with pairs of actors that may be one. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { build, jsonLines } from './build-kit.ts'

const texts = [
  'Hungarian Trade Minister Elin Varga met Swedish Foreign Minister Tom Lind.',
  'Hungarian Trade Minister Elin Vargas accused Norway of lying.',
  'Bill Sorensen accused Norway of lying. Hungary accused Norway of lying.',
  'William Sorensen met Hungarian Trade Minister Elin Varga.',
  'Danish Finance Minister Karin Lindholm criticized Sweden.',
  'Danish Finance Minister Karin Lindhalm visited Norway.',
]

/** Builds it in a folder; the articles lie beside it. */
export async function buildWithPairs(folder: string): Promise<{ graph: string; articles: string }> {
  const [graph, articles] = [join(folder, 'graph'), join(folder, 'articles.jsonl')]
  const lines = texts.map((text, at) => ({
    id: `d${at}`,
    text,
    publisher: 'Wire',
    publishedAt: '2026-01-02',
  }))
  writeFileSync(articles, jsonLines(lines))
  await build(graph, articles)
  return { graph, articles }
}

/** Builds it once for a file of tests; each call gives a copy of its own. */
export function copiesWithPairs(folder: string): () => { graph: string; articles: string } {
  const built = join(folder, 'built')
  let articles = ''
  let copies = 0
  beforeAll(async () => {
    mkdirSync(built)
    articles = (await buildWithPairs(built)).articles
  })
  return () => {
    copies += 1
    const graph = join(folder, `graph-${copies}`)
    cpSync(join(built, 'graph'), graph, { recursive: true })
    return { graph, articles }
  }
}

/** A process that holds the folder as a build does. */
export function holdFolder(graph: string): () => void {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(join(graph, 'build.lock'), String(child.pid))
  return () => {
    child.kill('SIGKILL')
    rmSync(join(graph, 'build.lock'))
  }
}
