/** What is done with every query before an engine sees it. */
import { StoreError } from '../store-error.ts'
import { firstFault, type ParsedQuery, parseQuery } from './parser.ts'
import { refuseWrites } from './refuse-writes.ts'
import { nearestName, suggestNames } from './suggest-names.ts'
import { childOf, rulesOf, sourceText, unquoted } from './tree.ts'

/** What a query that may run was found to be. */
export interface CheckedQuery {
  readonly warnings: readonly string[]
  /** The columns by Neo4j's naming (the text as it stands); undefined where `*` or a procedure names them. */
  readonly columns: readonly string[] | undefined
}

/** The one line for a query that is not Cypher. */
export async function describeFault(query: string): Promise<string | undefined> {
  const fault = await firstFault(query)
  if (!fault) return undefined
  const { line, character } = fault.range.start
  const message = shortened(fault.message.replaceAll(/\s+/g, ' ').replace(/\.$/, ''))
  return `Fault in the query at line ${line + 1}, column ${character + 1}: ${message}`
}

/** How many of the things that could stand there are named. */
const NAMED = 6

/** Neo4j names everything that could stand at a place: the nearest word is enough, or the first few. */
function shortened(message: string): string {
  const parts = /^(Invalid input '(.*)'): expected (.*)$/.exec(message)
  if (!parts) return message
  const [, what, input, expected] = parts
  const wanted = expected!.split(/, | or /).map((word) => word.replaceAll("'", ''))
  const near = nearestName(
    input!,
    wanted.filter((word) => /^[A-Z ]{2,}$/.test(word)),
  )
  if (near) return `${what}: did you mean ${near}?`
  return wanted.length > NAMED
    ? `${what}: expected ${wanted.slice(0, NAMED).join(', ')} or another clause`
    : message
}

/** The columns of the outermost RETURN. */
function columnsOf(query: string, parsed: ParsedQuery): string[] | undefined {
  const bodies = [...rulesOf(parsed)].filter(
    ({ rule, above }) => rule === 'returnItems' && above.includes('returnClause') && !isInner(above),
  )
  const items = bodies[0]?.node
  if (!items || items.children?.some((child) => child.getText() === '*')) return undefined
  return (items.children ?? [])
    .filter((child) => child.ruleIndex !== undefined)
    .map((item) => {
      const alias = childOf(item, 'variable', parsed)
      const name = alias ? alias.getText() : sourceText(query, item)
      return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name
    })
}

function isInner(above: readonly string[]): boolean {
  return above.includes('subqueryClause') || above.includes('expression')
}

function requireParameters(parsed: ParsedQuery, parameters: Readonly<Record<string, unknown>>): void {
  for (const { node, rule } of rulesOf(parsed)) {
    if (rule !== 'parameterName') continue
    const name = unquoted(node.getText())
    if (!Object.hasOwn(parameters, name)) {
      throw new StoreError('parameter-missing', `The query needs the parameter ${name}: give it a value`)
    }
  }
}

/**
 * Parses a query, refuses it where it would write, and finds names that no graph can have.
 *
 * @throws StoreError `syntax`, `write-refused` or `parameter-missing`
 */
export async function checkQuery(
  query: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<CheckedQuery> {
  if (query.trim() === '')
    throw new StoreError('syntax', 'The query is empty: write one, such as MATCH (n) RETURN n LIMIT 5')
  const parsed = await parseQuery(query)
  if (parsed.syntaxErrors > 0) {
    const fault = await describeFault(query)
    throw new StoreError('syntax', fault ?? 'Fault in the query: it is not Cypher')
  }
  refuseWrites(parsed)
  if ([...rulesOf(parsed)].filter(({ rule }) => rule === 'statementOrCommand').length > 1) {
    throw new StoreError('syntax', 'More than one statement: run them one at a time')
  }
  requireParameters(parsed, parameters)
  return { warnings: suggestNames(parsed), columns: columnsOf(query, parsed) }
}
