import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openEmbeddedStore } from './embedded-store.ts'

const program = fileURLToPath(new URL('./write-forever.test-kit.ts', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx')

/** Starts a program that writes graphs of 1,000 and 2,000 nodes in turn, and kills it some time after the first. */
async function killWhileWriting(folder: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', tsx, program, folder])
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, delay))
  child.kill('SIGKILL')
  await gone
}

test('a writer killed at any moment leaves one graph or the other', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-killed-'))
  for (const delay of [0, 5, 12, 20, 35, 60]) {
    await killWhileWriting(folder, delay)
    const store = openEmbeddedStore(folder)
    const { rows } = await store.query('MATCH (a:Actor) RETURN count(*) AS n')
    expect([1000, 2000]).toContain(rows[0]!.n)
    await store.close()
  }
  const store = openEmbeddedStore(folder)
  await expect(store.write({ nodes: [], relationships: [] })).resolves.toEqual({ nodes: 0, relationships: 0 })
  expect((await store.query('MATCH (n) RETURN count(*) AS n')).rows).toEqual([{ n: 0 }])
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
