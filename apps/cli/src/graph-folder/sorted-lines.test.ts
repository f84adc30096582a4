import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareStrings } from '@demarche/core'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { idOfLine, SortedLines, withLines } from './sorted-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'lines.jsonl')

/** Ids of which some begin alike, with texts of many bytes a letter. */
const anyId = fc.stringMatching(/^[a-c]{1,4}$/)
const anyLine = fc.record({ id: anyId, text: fc.string({ unit: 'grapheme', maxLength: 30 }) })
const sorted = <T extends { id: string }>(lines: readonly T[]) =>
  [...new Map(lines.map((line) => [line.id, line])).values()].sort((a, b) => compareStrings(a.id, b.id))
const textOf = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

test('lines are found by their keys, and changed as a list of them would be', () => {
  const input = fc.record({
    lines: fc.array(anyLine, { maxLength: 40 }),
    removed: fc.array(anyId, { maxLength: 6 }),
    put: fc.array(anyLine, { maxLength: 6 }),
  })
  fc.assert(
    fc.property(input, ({ lines, removed, put }) => {
      const before = sorted(lines)
      writeFileSync(path, textOf(before))
      const after = sorted([...before.filter(({ id }) => !removed.includes(id)), ...put])
      withLines(path, idOfLine, (file) => {
        expect(file.size).toBe(before.length)
        for (const line of before) expect([...file.withKey(line.id)]).toEqual([JSON.stringify(line)])
        for (const id of removed)
          expect([...file.withKey(id)]).toHaveLength(before.some((line) => line.id === id) ? 1 : 0)
        const changes = new Map(sorted(put).map((line) => [line.id, JSON.stringify(line)]))
        const pieces = file.splice(removed, changes)
        const made = pieces.flatMap((piece) =>
          'key' in piece ? [piece.key] : before.slice(piece.from, piece.to).map(({ id }) => id),
        )
        expect(made).toEqual(after.map(({ id }) => id))
      })
      expect(readFileSync(path, 'utf8')).toBe(textOf(after))
      expect(readdirSync(folder)).toEqual(['lines.jsonl'])
    }),
    { numRuns: 200 },
  )
})

test('a file larger than is read at once', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => ({
    id: String(at).padStart(6, '0'),
    text: 'é'.repeat(600),
  }))
  writeFileSync(path, textOf(lines))
  withLines(path, idOfLine, (file) => {
    expect(file.size).toBe(3000)
    expect(JSON.parse(file.line(2999))).toEqual(lines[2999])
    file.splice(['001500'], new Map([['002000x', '{"id":"002000x"}']]))
  })
  const after = [...lines.slice(0, 1500), ...lines.slice(1501, 2001), { id: '002000x' }, ...lines.slice(2001)]
  expect(readFileSync(path, 'utf8')).toBe(textOf(after))
})

test('a file that was cut short, and one whose lines have no key', () => {
  writeFileSync(path, textOf([{ id: 'a' }, { id: 'b' }]))
  appendFileSync(path, '{"id":"c"')
  expect(() => new SortedLines(path)).toThrow('lines.jsonl: its last line is not whole')
  writeFileSync(path, '{"a":1}\n{"b":1}\n')
  expect(() => withLines(path, idOfLine, (file) => [...file.withKey('a')])).toThrow(
    /lines\.jsonl:\d: is damaged/,
  )
})
