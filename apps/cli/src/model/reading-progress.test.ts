import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { fileSource, standardInputSource } from '../input/sources.ts'
import { Pace } from '../output/pace.ts'
import { Progress } from '../output/progress.ts'
import { readerNamed } from '../readers/readers.ts'
import { ModelUse } from './model-use.ts'
import { countDocuments, ReadingProgress } from './reading-progress.ts'

const answer = { sent: 900, answered: 100 }

/** What stands on a terminal after each document; `minutes` is when it is done, with an answer or without. */
function lines(total: number | undefined, done: readonly { minutes: number; answers: number }[]): string[] {
  const shown: string[] = []
  const terminal = new Writable({
    write: (chunk, _encoding, next) => {
      shown.push(String(chunk).replace('\r\x1b[2K', ''))
      next()
    },
  })
  let now = 0
  const use = new ModelUse({ sent: 1, answered: 4 })
  const progress = new Progress(Object.assign(terminal, { isTTY: true, columns: 120 }) as never, () => now)
  const reading = new ReadingProgress(use, total, progress, new Pace(() => now))
  for (const { minutes, answers } of done) {
    now = minutes * 60_000
    for (let count = 0; count < answers; count++) use.add(answer)
    reading.documentDone()
  }
  return shown
}

test('documents, answers, tokens, cost and the time left; what was kept from before does not make it look fast', () => {
  const kept = { minutes: 0.01, answers: 0 }
  expect(
    lines(10, [kept, kept, { minutes: 1.01, answers: 1 }, { minutes: 2.01, answers: 2 }]).slice(-2),
  ).toEqual([
    '3 of 10 documents; 1 answer, 1000 tokens, cost 0.0013; 7 min left',
    '4 of 10 documents; 3 answers, 3000 tokens, cost 0.0039; 6 min left',
  ])
  expect(lines(1, [{ minutes: 1, answers: 1 }])).toEqual([
    '1 of 1 document; 1 answer, 1000 tokens, cost 0.0013',
  ])
})

test('no time left where nobody knows how much there is', () => {
  expect(
    lines(undefined, [
      { minutes: 1, answers: 0 },
      { minutes: 2, answers: 1 },
    ]),
  ).toEqual(['1 document', '2 documents; 1 answer, 1000 tokens, cost 0.0013'])
})

test.each([
  [{ sent: 0.15, answered: 0.6 }, 'cost 0.000195'],
  [{ sent: 0, answered: 0 }, 'cost 0'],
  [{ sent: 1e6, answered: 1e6 }, 'cost 1000'],
])('a price of %j gives %s', (price, cost) => {
  const use = new ModelUse(price)
  use.add(answer)
  expect(use.text()).toBe(`1 answer, 1000 tokens, ${cost}`)
})

test('without a price no cost is told', () => {
  const use = new ModelUse()
  use.add(answer)
  expect(use.text()).toBe('1 answer, 1000 tokens')
})

test('documents are counted before they are read, standard input is not', async () => {
  const text = readerNamed('text')!
  const file = { source: fileSource(import.meta.filename), reader: text }
  expect(await countDocuments([file, file], {})).toBe(2)
  expect(await countDocuments([file, { source: standardInputSource(), reader: text }], {})).toBeUndefined()
})
