import { expect, test } from 'vitest'

test('public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchSnapshot()
})
