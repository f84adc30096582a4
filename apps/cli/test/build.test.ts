/** A graph follows from its documents alone: in any order, after any kill, and again when a document changes. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, Statement } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { build, fingerprints, jsonLines, linesOf, someDocuments } from './build-kit.ts'
import { scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const documents = someDocuments(99)

function writeLines(name: string, lines: readonly unknown[]): string {
  writeFileSync(at(name), jsonLines(lines))
  return at(name)
}

/** Each document a file of its own. */
function writeFiles(name: string, texts: Readonly<Record<string, string>>): string {
  mkdirSync(at(name), { recursive: true })
  for (const [file, text] of Object.entries(texts)) writeFileSync(at(`${name}/${file}`), text)
  return at(name)
}

describe('order', () => {
  test('the same documents in another order, or in several runs, give the same bytes', async () => {
    const forward = writeLines('forward.jsonl', documents)
    const backward = writeLines('backward.jsonl', [...documents].reverse())
    await build(at('forward'), forward)
    await build(at('backward'), backward)
    const { 'sources.jsonl': _, ...one } = fingerprints(at('forward'))
    const { 'sources.jsonl': __, ...other } = fingerprints(at('backward'))
    expect(one).toEqual(other)
    expect(Object.keys(one)).toEqual([
      'actors.jsonl',
      'assembled.jsonl',
      'assembled.keys',
      'documents.jsonl',
      'gathered.jsonl',
      'graph.json',
      'judgements.jsonl',
      'linked.jsonl',
      'property-graph.jsonl',
      'readings.jsonl',
      'report.jsonl',
      'report.txt',
      'statements.jsonl',
    ])
  })

  test('files given one by one or as a folder give the same bytes', async () => {
    const texts = Object.fromEntries(documents.slice(0, 9).map(({ id, text }) => [`${id}.txt`, text]))
    const source = writeFiles('several', texts)
    await build(at('at-once'), source)
    const files = Object.keys(texts).map((name) => join(source, name))
    for (const file of files.reverse()) await build(at('one-by-one'), file)
    expect(fingerprints(at('one-by-one'))).toEqual(fingerprints(at('at-once')))
  })
})

describe('running again', () => {
  const yes = 'Armenia accused Azerbaijan of shelling a village.'
  const no = 'Georgia called on Iran to withdraw its troops.'

  test('reads only what is new, changed, or has another date; takes back what is gone', async () => {
    const source = writeFiles('again', { 'a.txt': yes, 'b.md': `---\npublishedAt: 2023-09-01\n---\n${no}\n` })
    const out = at('again-graph')
    expect(await build(out, source)).toMatchObject({ read: 2, known: 0, retracted: 0 })
    const before = fingerprints(out)
    expect(await build(out, source)).toMatchObject({ read: 0, known: 2, retracted: 0 })
    expect(fingerprints(out)).toEqual(before)

    writeFileSync(at('again/b.md'), `---\npublishedAt: 2023-09-02\n---\n${no}\n`)
    expect(await build(out, source)).toMatchObject({ read: 1, known: 1, retracted: 1 })
    expect(
      linesOf<Document>(out, 'documents.jsonl')
        .map((document) => document.publishedAt)
        .sort(),
    ).toEqual(['2023-09-02', null])

    rmSync(at('again/a.txt'))
    expect(await build(out, source)).toMatchObject({
      read: 0,
      known: 1,
      retracted: 1,
      counts: { documents: 1 },
    })
    const texts = linesOf<Document>(out, 'documents.jsonl').map((document) => document.text)
    expect(texts).toEqual([`${no}\n`])
  })

  test('a renamed file is not read again, and other sources stay', async () => {
    const source = writeFiles('rename', { 'a.txt': yes })
    const out = at('rename-graph')
    await build(out, source)
    const other = writeLines('rename.jsonl', [{ id: '1', text: no }])
    expect(await build(out, other)).toMatchObject({ read: 1, counts: { documents: 2 } })
    renameSync(at('rename/a.txt'), at('rename/z.txt'))
    expect(await build(out, source)).toMatchObject({
      read: 0,
      known: 1,
      retracted: 0,
      counts: { documents: 2 },
    })
  })

  test('judgements are kept and applied', async () => {
    const out = at('judged')
    const source = writeLines('judged.jsonl', [{ text: yes }])
    const { counts } = await build(out, source)
    const [statement] = linesOf<Statement>(out, 'statements.jsonl')
    const judgement = {
      id: `jud_${'0'.repeat(24)}`,
      by: 'a reader',
      at: '2024-01-01T00:00:00Z',
      reason: null,
      about: 'statement',
      proposition: statement!.proposition,
      verdict: 'reject',
    }
    writeFileSync(join(out, 'judgements.jsonl'), jsonLines([judgement]))
    const again = await build(out, source)
    expect(again.counts.statements).toBeLessThan(counts.statements)
    expect(linesOf(out, 'judgements.jsonl')).toEqual([judgement])
    expect(linesOf(out, 'statements.jsonl')).toHaveLength(counts.statements)
  })

  test('one text from two publishers is one document, the same one in any order', async () => {
    const lines = [
      { id: '1', text: yes, publisher: 'Late Wire', publishedAt: '2023-09-03' },
      { id: '2', text: yes, publisher: 'Early Wire', publishedAt: '2023-09-02' },
    ]
    const results = [lines, [...lines].reverse()].map(async (order, index) => {
      const out = at(`twins-${index}`)
      const { issues } = await build(out, writeLines(`twins-${index}.jsonl`, order))
      expect(issues.map(({ code }) => code)).toEqual(['same-text'])
      return linesOf<Document>(out, 'documents.jsonl').map(({ publisher }) => publisher)
    })
    expect(await Promise.all(results)).toEqual([['Early Wire'], ['Early Wire']])
  })

  test('a bad row is an issue of the report, and the rest is read', async () => {
    const out = at('rows')
    writeFileSync(
      at('rows.jsonl'),
      `${JSON.stringify({ text: yes })}\n{"text":\n${JSON.stringify({ text: no })}\n`,
    )
    const { counts, issues } = await build(out, at('rows.jsonl'))
    expect([counts.documents, issues.map(({ code }) => code)]).toEqual([2, ['bad-json']])
    expect(linesOf(out, 'report.jsonl')).toMatchObject([
      { code: 'bad-json', location: `${at('rows.jsonl')}:2` },
    ])
  })

  test('nothing readable leaves a graph as it was, and makes no new one', async () => {
    const out = at('kept')
    await build(out, writeLines('kept.jsonl', [{ text: yes }]))
    const before = fingerprints(out)
    writeFileSync(at('kept.jsonl'), '')
    await expect(build(out, at('kept.jsonl'))).rejects.toMatchObject({ code: 'nothing-read' })
    expect(fingerprints(out)).toEqual(before)
    await expect(build(at('never'), at('kept.jsonl'))).rejects.toMatchObject({ code: 'nothing-read' })
    expect(() => fingerprints(at('never'))).toThrow('ENOENT')
  })
})
