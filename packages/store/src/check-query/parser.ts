/**
 * Neo4j's own Cypher grammar, loaded when the first query comes.
 *
 * `@neo4j-cypher/language-support` exports one file that also loads a semantic analysis of 6 MB: 1.2 to 1.7 s. Its
 * generated parser alone takes 0.25 s, so the parser's two files are loaded by their place in the (pinned) package, and
 * the whole package only to word the fault of a query that does not parse.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** A node of the parse tree: a rule with children, or a token. */
export interface TreeNode {
  readonly ruleIndex?: number
  readonly children?: TreeNode[] | null
  readonly start?: TreeToken | null
  readonly stop?: TreeToken | null
  readonly symbol?: TreeToken
  getText(): string
}

/** A token with its place; `line` from 1, `column` from 0, `start` and `stop` as offsets, `stop` included. */
export interface TreeToken {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly stop: number
  readonly text?: string
}

/** A parsed query. */
export interface ParsedQuery {
  readonly tree: TreeNode
  readonly syntaxErrors: number
  readonly ruleNames: readonly string[]
}

interface CypherParser {
  removeErrorListeners(): void
  statementsOrCommands(): TreeNode
  readonly numberOfSyntaxErrors: number
  readonly ruleNames: readonly string[]
}

/** A fault as the language support reports it; lines and characters from 0. */
export interface Diagnostic {
  readonly message: string
  readonly severity?: number
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

interface LanguageSupport {
  lintCypherQuery(query: string, schema: object): { diagnostics: Diagnostic[] }
}

type Parse = (query: string) => ParsedQuery

const packageName = '@neo4j-cypher/language-support'

function generated(file: string): string {
  const bundle = createRequire(import.meta.url).resolve(packageName)
  return new URL(`../esm/project/language-support/src/generated-parser/${file}`, pathToFileURL(bundle)).href
}

async function loadParser(): Promise<Parse> {
  const [antlr, lexerModule, parserModule] = await Promise.all([
    import('antlr4ng'),
    import(/* @vite-ignore */ generated('CypherCmdLexer.js')),
    import(/* @vite-ignore */ generated('CypherCmdParser.js')),
  ])
  const { CharStream, CommonTokenStream } = antlr
  return (query) => {
    const lexer = new lexerModule.CypherCmdLexer(CharStream.fromString(query))
    lexer.removeErrorListeners()
    const parser: CypherParser = new parserModule.CypherCmdParser(new CommonTokenStream(lexer))
    parser.removeErrorListeners()
    const tree = parser.statementsOrCommands()
    return { tree, syntaxErrors: parser.numberOfSyntaxErrors, ruleNames: parser.ruleNames }
  }
}

let parser: Promise<Parse> | undefined
let support: Promise<LanguageSupport> | undefined

/** Parses a query by Neo4j's grammar. */
export async function parseQuery(query: string): Promise<ParsedQuery> {
  parser ??= loadParser()
  return (await parser)(query)
}

/** The first error that Neo4j's own editor would show for a query; undefined where it shows none. */
export async function firstFault(query: string): Promise<Diagnostic | undefined> {
  support ??= import(packageName)
  const { diagnostics } = (await support).lintCypherQuery(query, {})
  return diagnostics.find(({ severity, message }) => severity === 1 && !message.startsWith('Parameter '))
}
