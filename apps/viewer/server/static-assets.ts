/** The built app: read once, so that no path of a request ever reaches the file system. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { ViewerServerError } from './viewer-server-error.ts'

/** One file of the built app. */
export interface Asset {
  type: string
  body: Uint8Array<ArrayBuffer>
  /** True for files named after their content, which may be kept for ever. */
  immutable: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Every file of a folder by its address: `/assets/index-1a2b.js`. */
export async function readAssets(folder: string): Promise<Map<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const assets = new Map<string, Asset>()
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const isHidden = relative(folder, path)
      .split(sep)
      .some((part) => part.startsWith('.'))
    if (!entry.isFile() || isHidden) continue
    const address = `/${relative(folder, path).split(sep).join('/')}`
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream'
    assets.set(address, {
      type,
      body: new Uint8Array(await readFile(path)),
      immutable: address.startsWith('/assets/'),
    })
  }
  if (!assets.has('/index.html')) {
    throw new ViewerServerError(
      'viewer-not-built',
      `The viewer is not built: ${folder} holds no index.html. Run "pnpm build" in the repository first.`,
    )
  }
  return assets
}
