/** Content-hash ids: the same content has the same id, in any order and on any machine. */
import { sha256 } from './sha256.ts'

/** A value that `contentHash` takes: JSON without objects, so that no key order can matter. */
export type Hashable = string | number | boolean | null | readonly Hashable[]

/** Bytes kept of the SHA-256: 96 bits, so that a billion ids collide with a chance of about 1e-11. */
const HASH_BYTES = 12

/**
 * The id of a piece of content: `<prefix>_<24 hexadecimal digits>`.
 *
 * Strings are hashed as they are: a caller that wants composed and decomposed letters to meet normalises first.
 *
 * @param prefix what kind of thing it is: `doc`, `act`, `off`, `st`, `pr`, `rel`, `jud`
 * @example contentHash('act', ['person', 'ilham aliyev', 'AZE'])
 */
export function contentHash(prefix: string, content: Hashable): string {
  return `${prefix}_${sha256(JSON.stringify(content), HASH_BYTES)}`
}

/** Order of two strings by UTF-16 units: the one order used wherever bytes must not depend on a locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
