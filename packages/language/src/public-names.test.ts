/** The names that others may import. */
import { expect, test } from 'vitest'

test('public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "DEPENDENCY_RELATIONS",
      "ENTITY_KINDS",
      "ModelFileError",
      "UPOS_TAGS",
      "checkLanguage",
      "createAnalyser",
      "findEntities",
      "lemmaBit",
      "perWord",
      "perWordBits",
      "perWordTest",
      "wordBit",
      "writeConllu",
    ]
  `)
  expect(Object.keys(await import('./node.ts')).sort()).toMatchInlineSnapshot(`
    [
      "MODEL_FILE",
      "inlineLess",
      "loadAnalyser",
      "loadModel",
    ]
  `)
})
