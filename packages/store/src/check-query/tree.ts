/** Walking a parse tree by the names of its rules. */
import type { ParsedQuery, TreeNode, TreeToken } from './parser.ts'

/** A node of the tree with the names of the rules above it, nearest last. */
export interface Visit {
  readonly node: TreeNode
  readonly rule: string
  readonly above: readonly string[]
}

/** Every rule of a tree, in the order of the text. */
export function* rulesOf({ tree, ruleNames }: ParsedQuery): Generator<Visit> {
  yield* walk(tree, ruleNames, [])
}

function* walk(node: TreeNode, ruleNames: readonly string[], above: readonly string[]): Generator<Visit> {
  if (node.ruleIndex === undefined) return
  const rule = ruleNames[node.ruleIndex]!
  yield { node, rule, above }
  const inner = [...above, rule]
  for (const child of node.children ?? []) yield* walk(child, ruleNames, inner)
}

/** The first child of a rule's name. */
export function childOf(node: TreeNode, rule: string, { ruleNames }: ParsedQuery): TreeNode | undefined {
  return node.children?.find((child) => child.ruleIndex !== undefined && ruleNames[child.ruleIndex] === rule)
}

/** `line 2, column 5`, both from 1. */
export function placeOf(token: TreeToken | null | undefined): string {
  return token ? `line ${token.line}, column ${token.column + 1}` : 'the end'
}

/** The text of a node as it stands in the query. */
export function sourceText(query: string, node: TreeNode): string {
  if (!node.start || !node.stop) return node.getText()
  return [...query].slice(node.start.start, node.stop.stop + 1).join('')
}

/** A name without its backticks. */
export function unquoted(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name
}
