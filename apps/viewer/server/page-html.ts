/** The page of the built app, filled in for whoever hands it out. */

/** Where the page gets its data from, and the nonce for the styles that it puts in. */
export interface PageFill {
  data: 'server' | 'files'
  nonce?: string
}

const GRAPH = { server: './api/graph', files: './api/graph.json' } as const

/** Fills the page in; the graph is asked for while the scripts are still being read. */
export function pageHtml(page: Uint8Array | undefined, { data, nonce = '' }: PageFill): string {
  return new TextDecoder()
    .decode(page)
    .replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`)
    .replace('name="data-source" content="server"', `name="data-source" content="${data}"`)
    .replace('</title>', `</title>\n    <link rel="preload" as="fetch" crossorigin href="${GRAPH[data]}" />`)
}
