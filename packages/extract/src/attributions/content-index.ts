/** Which attributions a token stands inside the content of. */
import type { FoundAttribution } from './found-attribution.ts'

/** Groups of attributions that stand around the same tokens, and by token the place of its group; none at 0. */
interface Index {
  readonly groups: readonly (readonly FoundAttribution[])[]
  readonly groupOf: Uint32Array
}

const indexes = new WeakMap<readonly FoundAttribution[], Index>()

/** The attributions of a list whose content holds a token, in the order of the list; the list must not change. */
export function attributionsAround(
  attributions: readonly FoundAttribution[],
  token: number,
): readonly FoundAttribution[] {
  let index = indexes.get(attributions)
  if (!index) {
    index = indexOf(attributions)
    indexes.set(attributions, index)
  }
  return index.groups[index.groupOf[token] ?? 0]!
}

function indexOf(attributions: readonly FoundAttribution[]): Index {
  const groups: (readonly FoundAttribution[])[] = [[]]
  const groupOf = new Uint32Array(endOf(attributions))
  for (const attribution of attributions) {
    let before = -1
    for (const { first, end } of attribution.content) {
      for (let token = first; token < end; token++) {
        const group = groupOf[token]!
        const known = groups[group]!
        if (known.at(-1) === attribution) continue
        if (group !== before) groups.push([...known, attribution])
        before = group
        groupOf[token] = groups.length - 1
      }
    }
  }
  return { groups, groupOf }
}

/** The token behind the last content. */
function endOf(attributions: readonly FoundAttribution[]): number {
  let last = 0
  for (const { content } of attributions) for (const { end } of content) last = Math.max(last, end)
  return last
}
