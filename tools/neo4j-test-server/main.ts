/** From the shell: starts a Neo4j, prints how to reach it, and stops it on Ctrl-C or SIGTERM. */
import { startNeo4j } from './start-neo4j.ts'

const began = Date.now()
const say = (line: string) => process.stderr.write(`${line}\n`)
try {
  const server = await startNeo4j({ say })
  say(
    `Neo4j answers after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops it and removes its data.`,
  )
  process.stdout.write(
    `NEO4J_URI=${server.url}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n`,
  )
  const alive = setInterval(() => {}, 60_000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(alive)
      server.stop().then(() => say('Neo4j stopped.'))
    })
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
