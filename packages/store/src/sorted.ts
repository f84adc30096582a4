/** Orders that do not depend on an engine. */
import { compareStrings, KEY_LABELS } from '@demarche/core'
import type { CypherMap, CypherValue } from './cypher-value.ts'

/** The key label first, the others sorted. */
export function sortedLabels(labels: readonly string[]): string[] {
  const rank = (label: string) => (KEY_LABELS.some((key) => key === label) ? 0 : 1)
  return [...labels].sort((a, b) => rank(a) - rank(b) || compareStrings(a, b))
}

/** A map with its keys sorted. */
export function sortedMap(entries: readonly (readonly [string, CypherValue])[]): CypherMap {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareStrings(a, b)))
}
