/** What every target that writes files must do; each runs it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { canMount, mountDisk } from '../../../tools/small-disk/small-disk.ts'
import { exampleInput, hostileInput, type MadeInput } from './export-input.test-kit.ts'
import type { ExportInput, FileTarget } from './export-target.ts'

/** What was read back: names and aliases by node, and each relationship's type and ends. */
export interface ReadBack {
  readonly nodes: Readonly<Record<string, { readonly name: unknown; readonly aliases: unknown }>>
  readonly relationships: Readonly<Record<string, readonly [type: unknown, from: unknown, to: unknown]>>
}

/** What should come back of a whole graph. */
export function wholeGraph({ graph }: ExportInput): ReadBack {
  return {
    nodes: Object.fromEntries(
      graph.nodes.map(({ id, properties }) => [id, { name: properties.name, aliases: properties.aliases }]),
    ),
    relationships: Object.fromEntries(
      [...graph.relationships].map(({ id, type, from, to }) => [id, [type, from, to]]),
    ),
  }
}

/** What should come back of the picture of actors. */
export function picture({ actorGraph }: MadeInput): ReadBack {
  const drawn = actorGraph()
  return {
    nodes: Object.fromEntries(
      drawn.mapNodes((id, { name, aliases }) => [
        id,
        { name, aliases: aliases.length > 0 ? aliases : undefined },
      ]),
    ),
    relationships: Object.fromEntries(drawn.mapEdges((id, { type }, from, to) => [id, [type, from, to]])),
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** `read` reads a written file or folder with another program's reader; `expected` says what should come back. */
export function writerContract(
  target: FileTarget,
  read: (path: string) => ReadBack,
  expected: (input: MadeInput) => ReadBack,
): void {
  describe(`the contract of a writer: ${target.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-export-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    const pathIn = (name: string) => join(folder, name, `out${target.extension}`)

    test.each([
      ['the example graph', exampleInput],
      ['hostile texts', hostileInput],
    ])('%s comes back as it went in', async (name, input) => {
      const path = pathIn(name)
      const summary = await target.write(input, path)
      expect(read(path)).toEqual(expected(input))
      expect(summary.nodes).toBe(Object.keys(expected(input).nodes).length)
      expect(summary.relationships).toBe(Object.keys(expected(input).relationships).length)
      expect([...summary.files].sort()).toEqual(filesIn(join(folder, name)))
    })

    test('the same graph gives the same bytes, also over an older file', async () => {
      const path = pathIn('twice')
      const bytes = () => filesIn(join(folder, 'twice')).map((file) => readFileSync(file, 'utf8'))
      await target.write(exampleInput, path)
      const first = bytes()
      await target.write(exampleInput, path)
      expect(bytes()).toEqual(first)
    })

    test('a relationship without its end is left out or refused, never written', async () => {
      const [relationship] = exampleInput.graph.relationships
      const broken = { ...relationship!, id: 'rel-broken', to: 'nobody' }
      const graph = { ...exampleInput.graph, relationships: [...exampleInput.graph.relationships, broken] }
      const path = pathIn('broken')
      const written = await target.write({ ...exampleInput, graph }, path).catch((error) => error)
      if (target.name !== 'csv' && target.name !== 'jsonl' && !(written instanceof Error)) {
        expect(read(path)).toEqual(expected(exampleInput))
      }
    })

    test('a place that cannot be written is one line, and nothing is left', async () => {
      mkdirSync(join(folder, 'blocked'))
      writeFileSync(join(folder, 'blocked/file'), 'mine')
      const path = join(folder, 'blocked/file', `out${target.extension}`)
      const fault = await target.write(exampleInput, path).catch((error) => error)
      expect(fault).toMatchObject({ name: 'ExportError', code: 'not-writable' })
      expect(fault.message).toMatch(/^Cannot write .*: a part of the path is a file: choose another place$/)
      expect(filesIn(join(folder, 'blocked'))).toEqual([join(folder, 'blocked/file')])
    })

    test.skipIf(process.platform !== 'linux')('a place where no folder can be made is one line', async () => {
      const path = `/proc/demarche/deeper/out${target.extension}`
      const fault = await target.write(exampleInput, path).catch((error) => error)
      expect(fault).toMatchObject({ name: 'ExportError', code: 'not-writable' })
      expect(fault.message).toMatch(
        /^Cannot write .*: the system makes no folder there: choose another place$/,
      )
    })

    test.skipIf(!canMount)('a full disk is one line, and nothing is left', async () => {
      const disk = join(folder, 'full')
      const unmount = mountDisk(disk, '4k')
      try {
        const fault = await target
          .write(exampleInput, join(disk, `out${target.extension}`))
          .catch((error) => error)
        expect(fault).toMatchObject({ name: 'ExportError', code: 'not-writable' })
        expect(fault.message).toMatch(/^Cannot write .*: the disk is full: free some space and export again$/)
        expect(filesIn(disk)).toEqual([])
      } finally {
        unmount()
      }
    })
  })
}
