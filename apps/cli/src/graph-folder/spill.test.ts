import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Scratch } from './scratch.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-spill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['held in memory', 1 << 20],
  ['written at once', 1],
  ['written now and then', 40],
])('parts give their lines in the order in which they came: %s', (_, room) => {
  const scratch = new Scratch(join(folder, 'parts'), room)
  const spill = scratch.spill()
  const lines = Array.from({ length: 300 }, (_unused, at) => `line ${at}, Łódź ${'x'.repeat(at % 7)}`)
  for (const [at, line] of lines.entries()) spill.add(`p${at % 3}`, line)
  spill.add('empty line', '')
  expect(spill.keys()).toEqual(['empty line', 'p0', 'p1', 'p2'])
  for (const part of [0, 1, 2])
    expect([...spill.lines(`p${part}`)]).toEqual(lines.filter((_unused, at) => at % 3 === part))
  expect([...spill.lines('empty line')]).toEqual([''])
  expect([...spill.lines('nothing')]).toEqual([])
  scratch.close()
  expect(existsSync(join(folder, 'parts'))).toBe(false)
})

test('what a build that was killed put aside is cleared by the next', () => {
  const left = join(folder, 'left')
  mkdirSync(left)
  writeFileSync(join(left, '1'), 'half a line')
  const scratch = new Scratch(left)
  expect(existsSync(left)).toBe(false)
  scratch.spill().add('a', 'b')
  scratch.close()
  expect(readdirSync(folder)).not.toContain('left')
})
