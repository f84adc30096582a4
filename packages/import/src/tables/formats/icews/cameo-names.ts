/** CAMEO codes by the names of their events. */
import { cameoNameRows } from './cameo-name-rows.ts'

let cached: ReadonlyMap<string, string> | undefined

/** The code of a name, in any case; undefined where it is no name of CAMEO's. */
export function cameoCodeOfName(name: string): string | undefined {
  cached ??= new Map(
    cameoNameRows.map((row) => {
      const [code = '', ...words] = row.split('|')
      return [words.join('|'), code]
    }),
  )
  return cached.get(name.trim().toLowerCase())
}
