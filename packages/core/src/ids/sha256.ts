/**
 * SHA-256 of short texts (FIPS 180-4), in plain JavaScript: it must answer at once in browsers too, and every statement
 * and every actor of every document is hashed.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
/** The same of the square roots of the first 8. */
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0
}

const BLOCK = 64
/** How many bytes `room` takes; texts of more get memory of their own, so that none is held for long. */
export const ROOM = 1 << 16
/** Where a text to be hashed may be written, with space behind it for what is hashed besides. */
export const room = new Uint8Array(ROOM + 2 * BLOCK)
const encoder = new TextEncoder()
const roomView = new DataView(room.buffer)
const words = new Int32Array(64)
const state = new Int32Array(8)

/** The codes of the digits of a hash; most are equally long, so that one list does for all. */
const digits: number[] = []
/** Codes of the hexadecimal digits. */
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Writes a text in UTF-8 and gives its length in bytes. */
function encode(text: string, bytes: Uint8Array): number {
  const { length } = text
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) return encoder.encodeInto(text, bytes).written
    bytes[i] = code
  }
  return length
}

/**
 * The SHA-256 of a text in UTF-8, in hexadecimal digits.
 *
 * @param byteCount how many of its 32 bytes are wanted, each two digits
 */
export function sha256(text: string, byteCount = 32): string {
  if (text.length * 3 <= ROOM) return sha256OfRoom(encode(text, room), byteCount)
  const bytes = new Uint8Array(text.length * 3 + 2 * BLOCK)
  return digest(bytes, new DataView(bytes.buffer), encode(text, bytes), byteCount)
}

/** The same of the bytes that stand at the beginning of `room`. */
export function sha256OfRoom(length: number, byteCount: number): string {
  return digest(room, roomView, length, byteCount)
}

function digest(bytes: Uint8Array, view: DataView, length: number, byteCount: number): string {
  const end = Math.ceil((length + 9) / BLOCK) * BLOCK
  bytes[length] = 0x80
  for (let at = length + 1; at < end - 8; at++) bytes[at] = 0
  view.setUint32(end - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end - 4, (length * 8) >>> 0)
  for (let i = 0; i < 8; i++) state[i] = START[i]!
  for (let at = 0; at < end; at += BLOCK) addBlock(view, at)
  const count = 2 * byteCount
  if (digits.length > count) digits.length = count
  for (let at = 0; at < count; at++) digits[at] = DIGITS[(state[at >>> 3]! >>> (28 - 4 * (at & 7))) & 15]!
  // in one piece: joined one by one they would be a chain of strings
  return String.fromCharCode(...digits)
}

/** Works one block of 64 bytes into `state`. */
function addBlock(view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4)
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!
    const y = words[i - 2]!
    const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    words[i] = (words[i - 16]! + small + words[i - 7]! + large) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const large = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + large + ((e & f) ^ (~e & g)) + ROUNDS[i]! + words[i]!) | 0
    const small = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0]! += a
  state[1]! += b
  state[2]! += c
  state[3]! += d
  state[4]! += e
  state[5]! += f
  state[6]! += g
  state[7]! += h
}
