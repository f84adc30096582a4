/** A Neo4j in a container, where a Docker daemon answers. */
import { spawnSync } from 'node:child_process'
import { freePort, NEO4J_VERSION, type Neo4jServer, waitUntil, withDriver } from './neo4j-server.ts'

const PASSWORD = 'demarche-test'

function docker(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('docker', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`docker ${args[0]}: ${(stderr || String(error)).trim()}`)
  return stdout.trim()
}

/** Whether a daemon answers. */
export function hasDocker(): boolean {
  const { status } = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeout: 5000,
    stdio: 'ignore',
  })
  return status === 0
}

/** Starts a container that is removed when it stops. */
export async function startDockerServer(): Promise<Neo4jServer> {
  const port = await freePort()
  const name = `demarche-neo4j-${process.pid}-${port}`
  docker(
    'run',
    '--detach',
    '--name',
    name,
    '--publish',
    `127.0.0.1:${port}:7687`,
    '--env',
    `NEO4J_AUTH=neo4j/${PASSWORD}`,
    '--env',
    'NEO4J_dbms_usage__report_enabled=false',
    `neo4j:${NEO4J_VERSION}-community`,
  )
  const url = `bolt://127.0.0.1:${port}`
  const ready = () =>
    waitUntil(() => withDriver(url, PASSWORD, (driver) => driver.verifyConnectivity()), { seconds: 120 })
  await ready()
  return {
    url,
    user: 'neo4j',
    password: PASSWORD,
    async stop() {
      docker('rm', '--force', '--volumes', name)
    },
    async kill() {
      docker('kill', name)
    },
    async restart() {
      docker('restart', name)
      await ready()
    },
  }
}
