/** Gets a Neo4j for tests: the one named in the environment, else by Docker, else by Maven and a JDK. */
import { spawnSync } from 'node:child_process'
import { hasDocker, startDockerServer } from './docker-server.ts'
import { hasJars } from './jars.ts'
import { type JavaServerOptions, startJavaServer } from './java-server.ts'
import type { Neo4jAvailability, Neo4jServer } from './neo4j-server.ts'

/** The major version of the `java` on the path; undefined where there is none. */
function javaVersion(): number | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1]
  return status === 0 && version ? Number(version) : undefined
}

/** What is not here of that which a server from its jars needs, by name. */
export function missingForJava(): string[] {
  const missing: string[] = []
  const version = javaVersion()
  if (version === undefined) missing.push('java (JDK 17 or 21)')
  else if (version < 17) missing.push(`java 17 or 21 (found ${version})`)
  if (!hasJars() && spawnSync('mvn', ['-version']).status !== 0) missing.push('mvn (Maven)')
  return missing
}

/** How a Neo4j can be had here, or what is missing, by name. */
export function neo4jAvailability(): Neo4jAvailability {
  if (process.env.NEO4J_URI) return { available: true, by: 'address' }
  if (hasDocker()) return { available: true, by: 'docker' }
  const missing = missingForJava()
  if (missing.length === 0) return { available: true, by: 'java' }
  return {
    available: false,
    missing: `no NEO4J_URI, no Docker daemon that answers, and no ${missing.join(' and no ')}`,
  }
}

/** The server named by NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, used as it is. */
function givenServer(url: string): Neo4jServer {
  const refuse = () =>
    Promise.reject(new Error(`The Neo4j at ${url} was not started here and is left running.`))
  return {
    url,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    stop: async () => {},
    kill: refuse,
    restart: refuse,
  }
}

/** Starts a Neo4j, or takes the one of NEO4J_URI; throws with the names of what is missing. */
export async function startNeo4j(options: JavaServerOptions = {}): Promise<Neo4jServer> {
  const availability = neo4jAvailability()
  if (!availability.available) {
    throw new Error(
      `No Neo4j can be started: ${availability.missing}. See tools/neo4j-test-server/README.md.`,
    )
  }
  if (availability.by === 'address') return givenServer(process.env.NEO4J_URI!)
  return availability.by === 'docker' ? startDockerServer() : startJavaServer(options)
}
