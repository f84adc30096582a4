/** A real Neo4j community server from its jars on the local JDK. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchJars } from './jars.ts'
import { freePort, type Neo4jServer, waitUntil, withDriver } from './neo4j-server.ts'

const PASSWORD = 'demarche-test'

/** What a caller may choose about the server. */
export interface JavaServerOptions {
  /** The process whose end ends the server too; this one unless told. */
  readonly owner?: number
  /** Maximum heap, such as `256m`. */
  readonly heap?: string
  /** More lines for `neo4j.conf`. */
  readonly settings?: readonly string[]
  /** Compiles Java fully, as a server in use would: slower to start, for measuring. */
  readonly fullSpeed?: boolean
  readonly say?: (line: string) => void
  /** Runs before the first start, such as an import into the empty server; `admin` runs `neo4j-admin` with arguments. */
  readonly beforeStart?: (admin: NeoAdmin) => void
}

/** Runs `neo4j-admin` on the server's home in a working folder; throws what it printed where it fails. */
export type NeoAdmin = (args: readonly string[], folder: string) => void

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

function configuration(port: number, settings: readonly string[]): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.directories.import=import',
    'server.memory.pagecache.size=128m',
    'dbms.security.auth_enabled=true',
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
    ...settings,
    '',
  ].join('\n')
}

function makeHome(port: number, settings: readonly string[]): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-neo4j-'))
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins']) mkdirSync(join(home, folder))
  writeFileSync(join(home, 'conf/neo4j.conf'), configuration(port, settings))
  return home
}

function javaArguments(
  jars: string,
  home: string,
  { heap = '1g', fullSpeed = false }: JavaServerOptions,
): string[] {
  return [
    '-Xms256m',
    `-Xmx${heap}`,
    ...(fullSpeed ? ['-XX:+UseG1GC'] : ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']),
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]
}

function adminOf(jars: string, home: string): NeoAdmin {
  return (args, folder) => {
    const opened = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
    const { status, stdout, stderr } = spawnSync(
      'java',
      [
        '-Xmx512m',
        '-XX:TieredStopAtLevel=1',
        ...opened,
        '-cp',
        join(jars, '*'),
        'org.neo4j.cli.AdminTool',
        ...args,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      },
    )
    if (status !== 0) throw new Error(`neo4j-admin ${args.join(' ')}: ${stdout}${stderr}`)
  }
}

/** Ends the server and removes its folder when its owner is gone, however it went. */
function watchOwner(owner: number, server: number, home: string): void {
  const script =
    'while kill -0 "$0" 2>/dev/null; do kill -0 "$1" 2>/dev/null || [ -d "$2" ] || exit 0; sleep 1; done; kill "$1" 2>/dev/null; sleep 5; kill -9 "$1" 2>/dev/null; rm -rf "$2"'
  spawn('sh', ['-c', script, String(owner), String(server), home], {
    detached: true,
    stdio: 'ignore',
  }).unref()
}

function launch(jars: string, home: string, options: JavaServerOptions): ChildProcess {
  const log = openSync(join(home, 'logs/console.log'), 'a')
  const child = spawn('java', javaArguments(jars, home, options), {
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

const exited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (exited(child)) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await gone
  clearTimeout(timer)
}

/** Sets the first password, or finds that it is set. */
async function answers(url: string): Promise<void> {
  try {
    await withDriver(url, PASSWORD, (driver) => driver.verifyConnectivity())
  } catch {
    await withDriver(url, 'neo4j', (driver) =>
      driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
        { old: 'neo4j', new: PASSWORD },
        { database: 'system' },
      ),
    )
  }
}

/** Starts a server on a free port with a temporary home; ready when Bolt answers with the password set. */
export async function startJavaServer(options: JavaServerOptions = {}): Promise<Neo4jServer> {
  const jars = fetchJars(options.say)
  const port = await freePort()
  const home = makeHome(port, options.settings ?? [])
  const url = `bolt://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    const started = launch(jars, home, options)
    child = started
    watchOwner(options.owner ?? process.pid, started.pid!, home)
    await waitUntil(() => answers(url), {
      seconds: 90,
      ended: () => (exited(started) ? `Neo4j ended at once: ${lastLines(home)}` : undefined),
    })
  }
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    options.beforeStart?.(adminOf(jars, home))
    await start()
  } catch (error) {
    if (child) await end(child, 'SIGKILL')
    remove()
    throw error
  }
  return {
    url,
    user: 'neo4j',
    password: PASSWORD,
    pid: child!.pid!,
    home,
    stop: () => end(child!, 'SIGTERM').then(remove),
    kill: () => end(child!, 'SIGKILL'),
    restart: () => end(child!, 'SIGTERM').then(start),
  }
}

function lastLines(home: string): string {
  return readFileSync(join(home, 'logs/console.log'), 'utf8').trim().split('\n').slice(-5).join('\n')
}
