/** Starting and stopping the local server. */
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import type { ReviewDesk } from './review-desk.ts'
import { readAssets } from './static-assets.ts'
import { viewerApp } from './viewer-app.ts'
import { ViewerServerError } from './viewer-server-error.ts'
import type { ViewerSource } from './viewer-source.ts'

const DEFAULT_PORT = 4747
const PORTS_TO_TRY = 20

/** What is served, and where. */
export interface ServeViewerOptions {
  source: ViewerSource
  /** A port that must be taken; without it the first free one from 4747 on. */
  port?: number
  /** @default '127.0.0.1' */
  host?: string
  /** The folder of the built app. @default `dist` of this package */
  assets?: string
  /** Keeps answers about pairs of actors; without it the server only reads. */
  review?: ReviewDesk | undefined
}

/** A running server. */
export interface RunningViewer {
  url: string
  port: number
  close(): Promise<void>
}

/** The built app beside the sources, or beside the compiled server. */
function ownAssets(): string {
  const folders = ['../dist/', '../../dist/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  return folders.find((folder) => existsSync(folder)) ?? folders[0]!
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Listens at the port asked for, or at the first free one. */
async function listenSomewhere(server: Server, wanted: number | undefined, host: string): Promise<void> {
  const ports =
    wanted === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, step) => DEFAULT_PORT + step) : [wanted]
  for (const port of ports) {
    try {
      return await listen(server, port, host)
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') {
        const message = `Cannot listen at ${host} port ${port}: ${error instanceof Error ? error.message : error}. Choose another with --host or --port.`
        throw new ViewerServerError('address-refused', message, { cause: error })
      }
    }
  }
  const taken =
    ports.length === 1
      ? `Port ${ports[0]} of ${host} is`
      : `Ports ${ports[0]} to ${ports.at(-1)} of ${host} are`
  throw new ViewerServerError(
    'address-in-use',
    `${taken} in use by another program. Stop it, or choose another port: --port ${(wanted ?? DEFAULT_PORT) + 100}.`,
  )
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}

/**
 * Serves the viewer of one built graph until it is closed.
 *
 * @throws {ViewerServerError} where the port is in use or the app was not built
 * @example const { url, close } = await serveViewer({ source })
 */
export async function serveViewer(options: ServeViewerOptions): Promise<RunningViewer> {
  const { source, port: wanted, host = '127.0.0.1', assets = ownAssets(), review } = options
  const app = viewerApp({ source, host, assets: await readAssets(assets), review })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await listenSomewhere(server, wanted, host)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : DEFAULT_PORT
  const name = host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${port}/`, port, close: () => closeServer(server) }
}
