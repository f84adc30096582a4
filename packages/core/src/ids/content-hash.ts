/** Content-hash ids: the same content has the same id, in any order and on any machine. */
import { ROOM, room, sha256, sha256OfRoom } from './sha256.ts'

/** A value that `contentHash` takes: JSON without objects, so that no key order can matter. */
export type Hashable = string | number | boolean | null | readonly Hashable[]

/** Bytes kept of the SHA-256: 96 bits, so that a billion ids collide with a chance of about 1e-11. */
const HASH_BYTES = 12

/** What `write` gives for a content that it does not write. */
const NOT_WRITTEN = -1
/** No value begins and no text ends behind this byte of `room`: what is behind it is for brackets that are still open. */
const MOST = ROOM / 2

/**
 * Writes a content to `room` as `JSON.stringify` would, without making a string of it, and gives where it ends: most are of
 * ASCII letters and short. `NOT_WRITTEN` for others.
 */
function write(content: Hashable, start: number): number {
  if (typeof content === 'string') return writeText(content, start)
  if (start > MOST) return NOT_WRITTEN
  if (content === null) return writeWord('null', start)
  if (typeof content !== 'object') return writeWord(wordOf(content), start)
  const { length } = content
  let at = start
  room[at++] = OPENING
  for (let i = 0; i < length; i++) {
    if (i > 0) room[at++] = COMMA
    at = write(content[i]!, at)
    if (at === NOT_WRITTEN) return NOT_WRITTEN
  }
  room[at++] = CLOSING
  return at
}

const [QUOTE, BACKSLASH, COMMA, OPENING, CLOSING] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d]

function writeText(text: string, start: number): number {
  // once: strings are of so many kinds that asking each time is slow
  const { length } = text
  if (start + length > MOST) return NOT_WRITTEN
  let at = start
  room[at++] = QUOTE
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return NOT_WRITTEN
    room[at++] = code
  }
  room[at++] = QUOTE
  return at
}

/** As JSON has them: no number but those that are finite. */
const wordOf = (content: number | boolean) =>
  typeof content === 'number' && !Number.isFinite(content) ? 'null' : String(content)

function writeWord(word: string, start: number): number {
  for (let i = 0; i < word.length; i++) room[start + i] = word.charCodeAt(i)
  return start + word.length
}

/**
 * The id of a piece of content: `<prefix>_<24 hexadecimal digits>`.
 *
 * Strings are hashed as they are: a caller that wants composed and decomposed letters to meet normalises first.
 *
 * @param prefix what kind of thing it is: `doc`, `act`, `off`, `st`, `pr`, `rel`, `jud`
 * @example contentHash('act', ['person', 'ilham aliyev', 'AZE'])
 */
export function contentHash(prefix: string, content: Hashable): string {
  const end = write(content, 0)
  const hash =
    end === NOT_WRITTEN ? sha256(JSON.stringify(content), HASH_BYTES) : sha256OfRoom(end, HASH_BYTES)
  return `${prefix}_${hash}`
}

/** Order of two strings by UTF-16 units: the one order used wherever bytes must not depend on a locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
