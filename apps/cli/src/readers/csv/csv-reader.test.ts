import { expect, test } from 'vitest'
import { documentsOf, issuesOf, readAs } from '../readers.test-kit.ts'

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])('%s between the columns', async (_, mark) => {
  const table = `id${mark}Text${mark}Publication Date\n7${mark}"Yes, he said; ""no"" | or\nmaybe."${mark}19 September 2023\n`
  expect(await documentsOf('a.csv', table)).toMatchObject([
    { externalId: '7', text: 'Yes, he said; "no" | or\nmaybe.', publishedAt: '2023-09-19' },
  ])
})

test('rows without text are issues at their line', async () => {
  const table = 'title,text\r\nOne,"Yes\r\nand no."\r\nTwo,\r\nThree\r\nFour,Last.\r\n'
  expect((await documentsOf('a.csv', table)).map(({ title }) => title)).toEqual(['One', 'Four'])
  expect(await issuesOf('a.csv', table)).toEqual(['no-text at a.csv:4', 'no-text at a.csv:5'])
})

test('a table whose text column must be named', async () => {
  const table = 'headline,words\nOne,Yes.\n'
  const [result] = await readAs('a.csv', table)
  expect(result).toMatchObject({ issue: { code: 'no-text-column' } })
  expect(await documentsOf('a.csv', table, { textColumn: 'words' })).toMatchObject([
    { title: 'One', text: 'Yes.' },
  ])
})

test('an unclosed quotation mark loses only what follows it', async () => {
  const table = 'text\nOne.\n"Two and no end\nThree.\n'
  expect((await documentsOf('a.csv', table)).map(({ text }) => text)).toEqual(['One.'])
  expect(await issuesOf('a.csv', table)).toEqual(['bad-table at a.csv'])
})
