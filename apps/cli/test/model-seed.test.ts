/** The seed article read by a model whose answer is right: its gold, put into the form of an answer. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startModelServer } from './model-server.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const shared = process.env.DEMARCHE_SHARED ?? join(import.meta.dirname, '../../../../shared')
const goldFile = join(shared, 'seed/gold.json')
const folder = scratchFolder()

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** What is used of `gold.json`. */
interface Gold {
  actors: { id: string; name: string; kind: string; aliases: string[] }[]
  relations: {
    type: string
    mode: string | null
    quote: string
    actors: string[]
    recipients: string[]
    chain: string[]
    polarity: string
    auxiliary: string[]
  }[]
}

/** The statements of the gold that a model can give, each with names as its sentence, or else the article, has them. */
function rightAnswer(gold: Gold, article: string, prompt: string): string {
  const lines = [...prompt.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, text]) => ({
    number: Number(number),
    text: text!,
  }))
  const statements = gold.relations.flatMap(({ type, mode, quote, polarity, auxiliary, ...relation }) => {
    const line = lines.find(({ text }) => text.includes(words(quote)))
    if (!line || type === 'OTHER' || type === 'LOCATED_IN') return []
    const named = (id: string) => {
      const { name, kind, aliases } = gold.actors.find((actor) => actor.id === id)!
      const said = [...aliases, name].sort((a, b) => b.length - a.length)
      const here =
        said.find((alias) => line.text.includes(alias)) ?? said.find((alias) => article.includes(alias))
      return { name: here ?? name, kind }
    }
    return {
      ...{ sentence: line.number, quote: words(quote), type, mode, polarity, auxiliary, time: null },
      actors: relation.actors.map(named),
      recipients: relation.recipients.map(named),
      chain: relation.chain.map((id) => ({ ...named(id), cue: null })),
    }
  })
  return JSON.stringify({ statements })
}

interface Scored {
  reader: string
  counts: { part: string; right: number; wanted: number; given: number }[]
}

describe.skipIf(!existsSync(goldFile))('the seed article with a right answer', () => {
  test('rules, model and both with one command: both give the union', async () => {
    const gold: Gold = JSON.parse(readFileSync(goldFile, 'utf8'))
    const article = words(readFileSync(join(shared, 'seed/article.txt'), 'utf8'))
    const server = await startModelServer(({ body }) =>
      rightAnswer(gold, article, body.messages.find(({ role }) => role === 'user')!.content),
    )
    const model = ['--model-url', server.url, '--model', 'right', '--answers', join(folder, 'answers.jsonl')]
    const { code, stdout, stderr } = await runCli(
      ['eval', goldFile, '--format', 'json', '--reader', 'rules', 'model', 'both', ...model],
      {},
    )
    server.stop()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const scores: Scored[] = JSON.parse(stdout)
    expect(scores.map(({ reader }) => reader)).toEqual(['rules', 'right', 'rules and right'])
    const [rules, alone, both] = scores.map(({ counts }) => {
      const { right, given } = counts.find(({ part }) => part === 'relations in full')!
      return { right, wrong: given - right }
    })
    // All but an election and a state, which are outside the list of types that a model may give.
    expect(alone).toEqual({ right: gold.relations.length - 2, wrong: 0 })
    expect(both!.right).toBeGreaterThan(Math.max(rules!.right, alone!.right))
    expect(both!.wrong).toBe(rules!.wrong)
  })
})
