import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

async function expected(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

test.each([
  ['nothing', ''],
  ['the example of FIPS 180-4', 'abc'],
  ['letters of two, three and four bytes', 'Émile Zola, Żółć, Ильхам Алиев, 习近平 😀'],
  ['half a surrogate, which UTF-8 has no bytes for', 'a \ud83d b'],
  ['more bytes than are kept', 'Ω'.repeat(70_000)],
])('it is what the platform says: %s', async (_, text) => {
  expect(sha256(text)).toBe(await expected(text))
})

test('at every length around the ends of blocks', async () => {
  for (let length = 0; length < 200; length++) {
    const text = 'x'.repeat(length)
    expect(sha256(text)).toBe(await expected(text))
  }
})

test('as many bytes as are asked for', async () => {
  expect(sha256('abc', 12)).toBe((await expected('abc')).slice(0, 24))
})
