import { expect, test } from 'vitest'

test('public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "DEFAULT_TIME_LIMIT",
      "StoreError",
      "checkQuery",
      "openEmbeddedStore",
      "openNeo4jStore",
      "parseCookbook",
    ]
  `)
})
