import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFiles } from './find-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'))
  const files = [
    'b.txt',
    'a.md',
    'sub/c.HTML',
    'sub/d.png',
    '.hidden/e.txt',
    'node_modules/f.txt',
    'graph/readings.jsonl',
    'graph/documents.jsonl',
    'none/x.png',
  ]
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'x')
  }
  symlinkSync(folder, join(folder, 'sub/loop'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const names = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1))

test('a folder to the bottom, without hidden files, graphs and loops', async () => {
  const found = await findFiles([folder])
  expect(names(found.files)).toEqual(['a.md', 'b.txt', 'sub/c.HTML'])
  expect(names(found.skipped)).toEqual(['none/x.png', 'sub/d.png'])
  expect(found.folders).toEqual([folder])
})

test('a file that is named is taken whatever its ending, and once', async () => {
  const found = await findFiles([join(folder, 'sub/d.png'), join(folder, 'a.md'), folder, '-'])
  expect(names(found.files)).toEqual(['a.md', 'b.txt', 'sub/c.HTML', 'sub/d.png'])
  expect(found.standardInput).toBe(true)
})

test('globs', async () => {
  const found = await findFiles([join(folder, '**/*.{txt,md}')])
  expect(names(found.files)).toEqual(['a.md', 'b.txt', 'node_modules/f.txt'])
})

test.each([
  ['gone.txt', 'no-such-file'],
  ['*.xyz', 'no-match'],
  ['none', 'nothing-to-read'],
])('%s ends with %s', async (name, code) => {
  await expect(findFiles([join(folder, name)])).rejects.toMatchObject({ code, exitCode: 1 })
})
