/** The words that hang under a token. */
import type { Relations, Tree } from '../syntax/tree.ts'

/** Lower-case forms of the children with one of these relations. */
export const wordsUnder = (tree: Tree, token: number, ...relations: Relations) =>
  tree.childrenBy(token, ...relations).map((child) => tree.lower(child))

/** Whether one of the children with one of these relations is one of some words in lower case. */
export function hasWordUnder(
  tree: Tree,
  token: number,
  words: ReadonlySet<string>,
  a: string,
  b?: string,
  c?: string,
): boolean {
  for (let child = tree.firstChild(token); child >= 0; child = tree.nextSibling(child)) {
    if (tree.isOne(child, a, b, c) && words.has(tree.lower(child))) return true
  }
  return false
}
