/** The same viewer as a static folder: every answer of the server written down, for any web server. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pageHtml } from './page-html.ts'
import { readAssets } from './static-assets.ts'
import type { ViewerSource } from './viewer-source.ts'
import { STATIC_PAGE_SIZE } from './views.ts'

/** What is written, and where. */
export interface PublishViewerOptions {
  source: ViewerSource
  /** The folder of the built app. */
  assets: string
  /** The folder to write into; what an earlier `publish` wrote there is replaced, other files stay. */
  out: string
}

/** What was written. */
export interface PublishSummary {
  files: number
  bytes: number
}

/** Writes JSON files below one folder, and counts them. */
class Writer {
  readonly #out: string
  readonly summary: PublishSummary = { files: 0, bytes: 0 }
  constructor(out: string) {
    this.#out = out
  }
  async write(path: string, body: string | Uint8Array): Promise<void> {
    const file = join(this.#out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, body)
    this.summary.files += 1
    this.summary.bytes += body.length
  }
  json(path: string, value: unknown): Promise<void> {
    return this.write(path, JSON.stringify(value))
  }
}

async function writeStatements(writer: Writer, source: ViewerSource): Promise<void> {
  const { ids } = source.statementTable()
  for (let offset = 0; offset < ids.length; offset += STATIC_PAGE_SIZE) {
    const page = source.statements({}, { offset, limit: STATIC_PAGE_SIZE })
    await writer.json(`api/statements/${offset / STATIC_PAGE_SIZE}.json`, page?.items ?? [])
  }
}

async function writeIndex(writer: Writer, source: ViewerSource): Promise<void> {
  const { nodes } = source.graph()
  const byActor: Record<string, string[]> = {}
  for (const { key } of nodes) {
    const page = source.statements({ actor: key }, { offset: 0, limit: Number.MAX_SAFE_INTEGER })
    byActor[key] = page?.items.map(({ id }) => id) ?? []
  }
  await writer.json('api/statements-by-actor.json', byActor)
}

/**
 * Writes the viewer of a built graph as a static folder. Questions in Cypher are left out: they need a server.
 *
 * @example await publishViewer({ source, assets: 'apps/viewer/dist', out: 'site' })
 */
export async function publishViewer({ source, assets, out }: PublishViewerOptions): Promise<PublishSummary> {
  const files = await readAssets(assets)
  await rm(join(out, 'api'), { recursive: true, force: true })
  await rm(join(out, 'assets'), { recursive: true, force: true })
  const writer = new Writer(out)
  for (const [address, { body }] of files) {
    if (address !== '/index.html') await writer.write(address.slice(1), body)
  }
  const meta = { ...source.meta(), canQuery: false }
  await writer.json('api/meta.json', meta)
  await writer.json('api/graph.json', { meta, graph: source.graph() })
  await writer.json('api/search-texts.json', source.searchTexts())
  await writer.json('api/statement-table.json', source.statementTable())
  await writer.json(
    'api/contradictions.json',
    source.contradictions({ offset: 0, limit: Number.MAX_SAFE_INTEGER }).items,
  )
  await writeStatements(writer, source)
  await writeIndex(writer, source)
  for (const id of source.documentIds()) await writer.json(`api/documents/${id}.json`, source.document(id))
  await writer.write('index.html', pageHtml(files.get('/index.html')?.body, { data: 'files' }))
  return writer.summary
}
