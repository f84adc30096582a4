/** The built viewer: beside the bundle of an installed package, or built in the repository when it is stale. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CliError } from '../cli-error.ts'
import { packagedViewer } from '../packaged-files.ts'

const repositoryBuilder = fileURLToPath(new URL('../../../viewer/tools/build-viewer.mjs', import.meta.url))

const repositoryViewer = fileURLToPath(new URL('../../../viewer/dist', import.meta.url))

/** The folder of the built app, wherever it is. */
export function builtViewer(): string {
  return viewerAssets() ?? repositoryViewer
}

/** The folder of the built app; undefined where the server's own default is right. */
export function viewerAssets(): string | undefined {
  const packaged = packagedViewer()
  if (packaged !== undefined) return packaged
  if (!existsSync(repositoryBuilder)) return undefined
  const { status, stderr } = spawnSync(process.execPath, [repositoryBuilder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status === 0) return undefined
  throw new CliError(
    'viewer-not-built',
    `the viewer could not be built: ${stderr.trim().split('\n').at(-1) ?? ''}`,
  )
}
