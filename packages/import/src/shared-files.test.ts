import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readingsOf, toldOf } from './import.test-kit.ts'
import { ImportError } from './index.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const files = ['tables', 'entities', 'graphs'].flatMap((name) => {
  const folder = new URL(`${name}/`, shared)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(fileURLToPath(shared).length)}/${entry.name}`)
})

/** Look-up tables, codebooks, votes and the Turtle twins of JSON files: accounted for, or refused with the reason. */
const MAY_BE_REFUSED =
  /cameo\w+\.txt|countryInfo|cameo-codes|acled_|\.ttl$|popolo\/examples\/(area|contact_detail|count|event|metadata|motion|name-component|post|speech|vote|vote_event|embedding-post)\.json$/

describe.skipIf(files.length === 0)('files of others (../shared; skipped where it is absent)', () => {
  test.each(files)('%s is accounted for, row by row', async (file) => {
    const path = fileURLToPath(new URL(file, shared))
    if (MAY_BE_REFUSED.test(file)) {
      const answer = await readingsOf(path).catch((error: unknown) => error)
      if (Array.isArray(answer)) for (const reading of answer) toldOf(reading)
      else expect(answer).toBeInstanceOf(ImportError)
      return
    }
    for (const reading of await readingsOf(path)) toldOf(reading)
  })
})
