/** Installs the workspace with the pnpm that package.json names, where anything changed since the last time. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** A failure that is told in one line. */
export class StepError extends Error {}

/** Throws where this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new StepError(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
  )
}

/** Each package.json of the workspace, the lockfile and the list of packages: what an installation depends on. */
function manifests() {
  const folders = ['packages', 'apps'].flatMap((group) => {
    const path = join(root, group)
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []
  })
  return [root, ...folders]
    .map((folder) => join(folder, 'package.json'))
    .filter((path) => existsSync(path))
    .concat(join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'))
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node)
  for (const path of manifests().sort()) hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

/** How to call pnpm in the version that package.json names. */
export function pnpmCommand() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '')
  const found = spawnSync('pnpm', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return found.status === 0 && found.stdout.trim() === version
    ? ['pnpm']
    : ['npx', '--yes', `pnpm@${version}`]
}

/**
 * Installs from the lockfile; does nothing where the last installation still fits.
 *
 * @returns whether anything had to be done
 */
export function install() {
  const stamp = join(root, 'node_modules', '.demarche-installed')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  const [command, ...first] = pnpmCommand()
  const { status, error } = spawnSync(command, [...first, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_yes: 'true', CI: process.env.CI ?? 'true' },
  })
  if (status !== 0) {
    const why = error ? ` (${error.message})` : ''
    throw new StepError(`installing failed${why}: check the connection to the npm registry and try again`)
  }
  writeFileSync(stamp, wanted)
  return true
}
