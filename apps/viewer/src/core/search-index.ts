/** Search over names, aliases, offices and quotes. */

import MiniSearch from 'minisearch'
import type { SearchTexts } from '../../server/views.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** One thing found. */
export interface Hit {
  id: string
  kind: 'actor' | 'office' | 'quote'
  /** The actor to go to, or the statement of a quote. */
  target: string
  title: string
  /** What is said beside the title: the kind of an actor, the holders of an office, the publisher of a quote. */
  detail: string
}

interface Entry extends Hit {
  aliases: string
}

/** Without accents and in lower case, so that "Erdogan" finds "Erdoğan". */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
}

/** What the number of an actor counts. */
export type Counted = 'statement' | 'edge'

function actorEntries(graph: ViewerGraph, counted: Counted): Entry[] {
  return graph.mapNodes((id, { name, kind, aliases, statements }) => ({
    id: `actor ${id}`,
    kind: 'actor',
    target: id,
    title: name,
    detail: `${kind} · ${statements} ${counted}${statements === 1 ? '' : 's'}`,
    aliases: aliases.join(' · '),
  }))
}

function textEntries(graph: ViewerGraph, { offices, quotes }: SearchTexts): Entry[] {
  const found: Entry[] = []
  for (const { id, title, holders } of offices) {
    for (const holder of holders.filter((actor) => graph.hasNode(actor))) {
      const { name } = graph.getNodeAttributes(holder)
      found.push({
        id: `office ${id} ${holder}`,
        kind: 'office',
        target: holder,
        title,
        detail: name,
        aliases: name,
      })
    }
  }
  for (const { statement, quote, publisher, publishedAt } of quotes) {
    const detail = [publisher, publishedAt].filter(Boolean).join(', ')
    found.push({
      id: `quote ${statement}`,
      kind: 'quote',
      target: statement,
      title: quote,
      detail,
      aliases: '',
    })
  }
  return found
}

const BOOSTS = { actor: 4, office: 2, quote: 1 } as const

/** An index that answers as one types. */
export class SearchIndex {
  readonly #index: MiniSearch<Entry>
  readonly #graph: ViewerGraph
  readonly #counted: Counted
  constructor(graph: ViewerGraph, counted: Counted = 'statement') {
    this.#graph = graph
    this.#counted = counted
    this.#index = new MiniSearch<Entry>({
      fields: ['title', 'aliases'],
      storeFields: ['kind', 'target', 'title', 'detail'],
      processTerm: (term) => fold(term) || null,
      searchOptions: {
        boost: { title: 2 },
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
        boostDocument: (_id, _term, stored) => BOOSTS[stored?.kind as Hit['kind']] ?? 1,
      },
    })
  }
  /** Indexes the names, the first time that they are needed: nobody waits for it who does not search. */
  prepare(): void {
    if (this.#index.documentCount === 0) this.#index.addAll(actorEntries(this.#graph, this.#counted))
  }
  /** Adds offices and quotes, which come later than the names. */
  addTexts(texts: SearchTexts): void {
    this.prepare()
    this.#index.addAll(textEntries(this.#graph, texts).filter(({ id }) => !this.#index.has(id)))
  }
  /** The best hits, those of names first. */
  find(text: string, limit = 12): Hit[] {
    if (text.trim() === '') return []
    this.prepare()
    return this.#index
      .search(text)
      .slice(0, limit)
      .map(({ id, kind, target, title, detail }) => ({ id, kind, target, title, detail }))
  }
}
