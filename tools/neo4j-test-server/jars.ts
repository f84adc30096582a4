/** The jars of Neo4j, fetched once from Maven Central by Maven. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NEO4J_VERSION } from './neo4j-server.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = fileURLToPath(new URL(`../../.cache/neo4j-${NEO4J_VERSION}`, import.meta.url))

/** Whether the jars are here already. */
export function hasJars(): boolean {
  return existsSync(folder)
}

/** The folder of the jars; fetched into a neighbouring folder and renamed, so that a broken fetch leaves nothing. */
export function fetchJars(say: (line: string) => void = () => {}): string {
  if (hasJars()) return folder
  say(`Fetching Neo4j ${NEO4J_VERSION} from Maven Central (128 MB, once) ...`)
  const partial = `${folder}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const maven = spawnSync(
    'mvn',
    [
      '-B',
      '-q',
      '-f',
      join(here, 'pom.xml'),
      `-Dneo4j.version=${NEO4J_VERSION}`,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${partial}`,
      '-DincludeScope=runtime',
    ],
    { encoding: 'utf8' },
  )
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    throw new Error(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${(maven.stdout || maven.stderr || String(maven.error)).trim()}`,
    )
  }
  try {
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!hasJars()) throw error
  }
  return folder
}
