/** Reads the queries out of the cookbook: each a heading, its question, and a fenced `cypher` block. */
import type { CypherParameter } from './cypher-value.ts'
import { StoreError } from './store-error.ts'

/** One question of the cookbook. */
export interface CookbookQuery {
  /** The heading, such as `Who said what about an actor?`. */
  readonly question: string
  readonly cypher: string
  /** Whether it runs on Neo4j only, by `neo4j` behind `cypher`: it needs what the embedded store has not. */
  readonly neo4jOnly: boolean
  /** From the `json` block before the query, where it has parameters. */
  readonly parameters: Readonly<Record<string, CypherParameter>>
}

const heading = /^#{2,6} (.+)$/
const fence = /^```(\w*)(?: (neo4j))?\s*$/

/** The queries of a cookbook's Markdown, in order. A `json` block before a query holds its parameters. */
export function parseCookbook(markdown: string): CookbookQuery[] {
  const queries: CookbookQuery[] = []
  let question = ''
  let parameters: CookbookQuery['parameters'] = {}
  const lines = markdown.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const title = heading.exec(lines[index]!)?.[1]
    if (title) {
      question = title.trim()
      parameters = {}
    }
    const opening = fence.exec(lines[index]!)
    if (!opening) continue
    const [, language, engine] = opening
    const end = lines.indexOf('```', index + 1)
    if (end < 0)
      throw new StoreError(
        'cookbook',
        `The block that starts at line ${index + 1} of the cookbook has no end`,
      )
    const block = lines.slice(index + 1, end).join('\n')
    if (language === 'json') parameters = JSON.parse(block)
    if (language === 'cypher')
      queries.push({ question, cypher: block, neo4jOnly: engine === 'neo4j', parameters })
    index = end
  }
  return queries
}
