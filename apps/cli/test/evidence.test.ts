/** Every span of every statement of every article of `data/articles` reproduces its words. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, type Statement, spanContains, textOf } from '@demarche/core'
import { Extraction } from '@demarche/extract'
import { beforeAll, expect, test } from 'vitest'
import { createDefaultExtractor } from '../src/default-extractor.ts'
import { findInputs } from '../src/input/input-options.ts'
import { readDocuments } from '../src/input/read-documents.ts'

const articles = fileURLToPath(new URL('../../../data/articles/', import.meta.url))
const names = readdirSync(articles).filter((name) => name.endsWith('.md'))
const extractor = createDefaultExtractor()
const extractions = new Map<string, Extraction>()

async function documentOf(name: string): Promise<Document> {
  const { inputs } = await findInputs([join(articles, name)], {})
  for await (const result of readDocuments(inputs[0]!.source, inputs[0]!.reader)) {
    if ('document' in result) return result.document
  }
  throw new Error(`${name} holds no document`)
}

beforeAll(async () => {
  for (const name of names) extractions.set(name, extractor.extract(await documentOf(name)))
}, 120_000)

/** A statement and everything inside it. */
const withContent = (statement: Statement): Statement[] => [
  statement,
  ...statement.content.flatMap(withContent),
]

test('there are at least twelve articles, each with statements', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
  for (const name of names) expect(extractions.get(name)!.statements.length, name).toBeGreaterThan(0)
})

test.each(names)('%s', (name) => {
  const extraction = extractions.get(name)!
  expect(Extraction.safeParse(extraction).error).toBeUndefined()
  const { document, actors, statements, mentions } = extraction
  const whole = { start: 0, end: document.text.length }
  const known = new Set<string>(actors.map(({ id }) => id))
  for (const { span, actorId } of mentions) {
    expect(spanContains(whole, span)).toBe(true)
    if (actorId) expect(known.has(actorId)).toBe(true)
  }
  for (const statement of statements.flatMap(withContent)) {
    expect(statement.evidence.length).toBeGreaterThan(0)
    for (const { document: id, sentence, quote, trigger } of statement.evidence) {
      expect(id).toBe(document.id)
      expect(textOf(document.text, sentence)).toBe(quote)
      expect(spanContains(sentence, trigger)).toBe(true)
      expect(trigger.end).toBeGreaterThan(trigger.start)
    }
    if (statement.condition)
      expect(textOf(document.text, statement.condition.span)).toBe(statement.condition.quote)
    const references = [
      ...statement.actors,
      ...statement.recipients,
      ...statement.places,
      ...statement.attribution,
    ]
    for (const { id } of references) expect(known.has(id)).toBe(true)
  }
})
