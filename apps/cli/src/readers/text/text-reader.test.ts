import { describe, expect, test } from 'vitest'
import { documentsOf, issuesOf, readAs } from '../readers.test-kit.ts'

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('text files', () => {
  test.each([
    ['CRLF and white space at the ends', '  Baku agreed.\r\n\r\nYerevan did not.\r\n'],
    ['decomposed letters', 'Erdog\u0306an spoke.'],
    ['other scripts and emoji', '🇺🇳 Генсек заявил: «Мир нужен»。王毅表示反对。'],
  ])('keeps %s as they are', async (_, text) => {
    const [document] = await documentsOf('a.txt', text)
    expect(document?.text).toBe(text)
  })

  test('drops the byte order mark of UTF-8, which is no text', async () => {
    const [document] = await documentsOf('a.txt', '\ufeffBaku agreed.')
    expect(document?.text).toBe('Baku agreed.')
  })

  test.each(['le', 'be'] as const)('reads UTF-16 %s by its byte order mark', async (order) => {
    const [document] = await documentsOf('a.txt', utf16('Əliyev said yes.', order))
    expect(document?.text).toBe('Əliyev said yes.')
  })

  test.each([
    ['an empty file', '', 'empty-file'],
    ['white space alone', ' \n\t\n', 'empty-text'],
    ['a binary file', Buffer.from([1, 2, 0, 3]), 'binary-file'],
    ['a PDF', '%PDF-1.7 ...', 'binary-file'],
    ['Latin-1', Buffer.from('Tr\xeas bien', 'latin1'), 'invalid-encoding'],
    ['cut-off UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'invalid-encoding'],
  ])('%s is an issue', async (_, content, code) => {
    expect(await issuesOf('a.txt', content)).toEqual([`${code} at a.txt`])
  })

  test('says which byte is not UTF-8', async () => {
    const [result] = await readAs('a.txt', Buffer.from('Tr\xeas bien', 'latin1'))
    expect(result).toMatchObject({ issue: { message: 'is not UTF-8 (byte 0xEA at 2): save it as UTF-8' } })
  })

  test('takes publisher and day from the defaults', async () => {
    const [document] = await documentsOf('a.txt', 'Yes.', { publisher: 'Wire', publishedAt: '2023-09-19' })
    expect(document).toMatchObject({ publisher: 'Wire', publishedAt: '2023-09-19', title: null })
  })
})
