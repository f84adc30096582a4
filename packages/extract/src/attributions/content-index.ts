/** Which attributions a token stands inside the content of. */
import type { FoundAttribution } from './found-attribution.ts'

/** By token; nothing for most. */
type Index = readonly (readonly FoundAttribution[] | undefined)[]

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
  return index[token] ?? []
}

function indexOf(attributions: readonly FoundAttribution[]): Index {
  const index: (readonly FoundAttribution[] | undefined)[] = []
  for (const attribution of attributions) {
    const alone = [attribution]
    for (const { first, end } of attribution.content) {
      for (let token = first; token < end; token++) {
        const known = index[token]
        if (!known) index[token] = alone
        else if (known.at(-1) !== attribution) index[token] = [...known, attribution]
      }
    }
  }
  return index
}
