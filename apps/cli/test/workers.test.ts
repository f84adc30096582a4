/** Many documents are read by workers; how many workers there are changes no byte. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprints, jsonLines, someDocuments } from './build-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)

test('one worker or three: the same bytes', async () => {
  writeFileSync(at('many.jsonl'), jsonLines(someDocuments(140)))
  for (const workers of ['1', '3']) {
    const { code, stdout, stderr } = await runCli([
      'build',
      at('many.jsonl'),
      '--out',
      at(workers),
      '--workers',
      workers,
    ])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^140 documents read, 0 known before/)
  }
  expect(fingerprints(at('3'))).toEqual(fingerprints(at('1')))
}, 120_000)

test('a number of workers that is none is wrong use', async () => {
  const { code, stderr } = await runCli(['build', at('many.jsonl'), '--out', at('none'), '--workers', '0'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('not a number from 1 to 99')])
})
