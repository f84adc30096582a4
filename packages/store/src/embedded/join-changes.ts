/** Several changes of a graph, one after the other, as one. */
import { compareStrings, type GraphChange, type ListedGraph } from '@demarche/core'

type Kind = keyof ListedGraph

/** A node or relationship as it was before all changes and as it is after them; undefined where it is not there. */
interface Fate<T> {
  was: T | undefined
  is: T | undefined
}

function fatesOf<K extends Kind, T extends ListedGraph[K][number]>(
  changes: readonly GraphChange[],
  kind: K,
): [string, Fate<T>][] {
  const fates = new Map<string, Fate<T>>()
  for (const { gone, come } of changes) {
    for (const one of gone[kind] as readonly T[]) {
      const fate = fates.get(one.id)
      if (fate) fate.is = undefined
      else fates.set(one.id, { was: one, is: undefined })
    }
    for (const one of come[kind] as readonly T[]) {
      const fate = fates.get(one.id)
      if (fate) fate.is = one
      else fates.set(one.id, { was: undefined, is: one })
    }
  }
  const isChanged = ({ was, is }: Fate<T>) => JSON.stringify(was) !== JSON.stringify(is)
  return [...fates].filter(([, fate]) => isChanged(fate)).sort(([a], [b]) => compareStrings(a, b))
}

/** What all of the changes come to, each list sorted by id: what one made and another undid is not in it. */
export function joinChanges(changes: readonly GraphChange[]): GraphChange {
  const [nodes, relationships] = [fatesOf(changes, 'nodes'), fatesOf(changes, 'relationships')]
  const side = (which: 'was' | 'is'): ListedGraph => ({
    nodes: nodes.flatMap(([, fate]) => fate[which] ?? []),
    relationships: relationships.flatMap(([, fate]) => fate[which] ?? []),
  })
  return { gone: side('was'), come: side('is') }
}
