/** Killed at any moment, a build loses nothing that it had read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canMount, mountDisk, resizeDisk } from '../../../tools/small-disk/small-disk.ts'
import { build, fingerprints, jsonLines, someDocuments } from './build-kit.ts'
import { ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const documents = someDocuments(99)

function readingsIn(out: string): number {
  const path = join(out, 'readings.jsonl')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}

test('99 documents, killed at the 98th and started again: one is read, and the bytes are those of an unbroken build', async () => {
  writeFileSync(at('all.jsonl'), jsonLines(documents))
  const killed = startCli(['build', '-', '--input', 'jsonl', '--out', at('killed')])
  killed.stdin.on('error', () => {})
  killed.stdin.write(jsonLines(documents.slice(0, 98)))
  await expect.poll(() => readingsIn(at('killed')), { timeout: 60_000, interval: 50 }).toBe(98)
  killed.kill('SIGKILL')
  await ended(killed)

  const again = await runCli(['build', at('all.jsonl'), '--out', at('killed')])
  expect(again).toMatchObject({ code: 0, stderr: '' })
  expect(again.stdout).toMatch(/^1 document read, 98 known before/)
  await build(at('unbroken'), at('all.jsonl'))
  expect(fingerprints(at('killed'))).toEqual(fingerprints(at('unbroken')))
}, 120_000)

test('what a killed build had written in part, or put aside, is gone after the next', async () => {
  writeFileSync(at('few.jsonl'), jsonLines(documents.slice(0, 3)))
  const [gone, running] = ['statements.jsonl.99999999.tmp', `statements.jsonl.${process.ppid}.tmp`]
  mkdirSync(join(at('left'), 'build.tmp'), { recursive: true })
  for (const name of [gone, running, 'build.tmp/1']) writeFileSync(join(at('left'), name), '{"id":"st_')
  await build(at('left'), at('few.jsonl'))
  const names = readdirSync(at('left'))
  expect(names).toContain(running)
  expect(names).not.toContain(gone)
  expect(names).not.toContain('build.tmp')
})

test('killed again and again while it writes, it ends as if it had never been', async () => {
  writeFileSync(at('some.jsonl'), jsonLines(documents.slice(0, 20)))
  await build(at('calm'), at('some.jsonl'))
  for (const delay of [900, 1300, 1700, 2100, 2500]) {
    const child = startCli(['build', at('some.jsonl'), '--out', at('rough')])
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await ended(child)
    clearTimeout(timer)
  }
  const last = await runCli(['build', at('some.jsonl'), '--out', at('rough')])
  expect(last).toMatchObject({ code: 0, stderr: '' })
  expect(fingerprints(at('rough'))).toEqual(fingerprints(at('calm')))
  expect(readdirSync(at('rough')).filter((name) => name.endsWith('.tmp'))).toEqual([])
}, 120_000)

test.skipIf(!canMount).each(['40k', '120k', '250k'])(
  'on a disk of %s it says in one line that it is full, and with more room goes on from there',
  async (size) => {
    writeFileSync(at('much.jsonl'), jsonLines(documents.slice(0, 30)))
    const disk = join(folder, `disk-${size}`)
    const unmount = mountDisk(disk, size)
    try {
      const full = await runCli(['build', at('much.jsonl'), '--out', disk])
      expect(full).toMatchObject({ code: 1, stdout: '' })
      expect(full.stderr).toMatch(/^demarche build: .*(?:no space is left on the disk|the disk is full).*\n$/)
      resizeDisk(disk, '60m')
      const again = await runCli(['build', at('much.jsonl'), '--out', disk])
      expect(again).toMatchObject({ code: 0, stderr: '' })
      await build(at('roomy'), at('much.jsonl'))
      expect(fingerprints(disk)).toEqual(fingerprints(at('roomy')))
    } finally {
      unmount()
    }
  },
  120_000,
)
