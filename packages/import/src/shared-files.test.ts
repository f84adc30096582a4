import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readingsOf, toldOf } from './import.test-kit.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const files = ['tables', 'entities', 'graphs'].flatMap((name) => {
  const folder = new URL(`${name}/`, shared)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(fileURLToPath(shared).length)}/${entry.name}`)
})

/** Files that hold no row at all: headers, and a graph without nodes. */
const HOLDS_NOTHING = /(polecat|ucdp-ged)\/header|gexf-pedantic/

describe.skipIf(files.length === 0)('files of others (../shared; skipped where it is absent)', () => {
  test.each(files)('%s goes in, and every row of it is accounted for', async (file) => {
    const readings = await readingsOf(fileURLToPath(new URL(file, shared)))
    expect(readings).not.toEqual([])
    for (const reading of readings) {
      toldOf(reading)
      const { rows, stated, merged, skipped } = reading.tally
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0)
      expect(rows).toBe(stated + merged + left)
      if (!HOLDS_NOTHING.test(file)) expect(rows).toBeGreaterThan(0)
      // Whatever is left out is told with its reason.
      for (const code of Object.keys(skipped))
        expect(reading.issues.map((issue) => issue.code)).toContain(code)
    }
  })
})
