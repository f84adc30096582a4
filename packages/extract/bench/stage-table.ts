/** Where reading spends its time and memory: a row for each stage. */
import { getHeapStatistics } from 'node:v8'
import type { Document } from '@demarche/core'
import type { Analyser } from '@demarche/language'
import { defaultStages, extractionOf } from '../src/extractor.ts'
import type { DocumentState } from '../src/stage.ts'
import { Tree } from '../src/syntax/tree.ts'

/** Steps of reading one document; each is given the state that the one before it returned. */
type Step = readonly [name: string, run: (state: DocumentState) => DocumentState]

function stepsOf(analyser: Analyser): Step[] {
  return [
    ['parse', (state) => ({ ...state, tree: new Tree(analyser.analyse(state.document.text)) })],
    ...defaultStages.map((stage): Step => [stage.name, (state) => Object.assign(state, stage.run(state))]),
    [
      'write',
      (state) => {
        extractionOf(state)
        return state
      },
    ],
  ]
}

/** Sums over all documents of what a meter shows behind each step, less what it showed before. */
function sums(steps: readonly Step[], documents: readonly Document[], meter: () => number): number[] {
  const found = steps.map(() => 0)
  for (const document of documents) {
    let state = { document, issues: [] } as unknown as DocumentState
    for (const [place, [, run]] of steps.entries()) {
      const before = meter()
      state = run(state)
      // a collection in between makes the heap smaller: that document does not count for the step
      found[place]! += Math.max(0, meter() - before)
    }
  }
  return found
}

/**
 * Microseconds by the clock and bytes of new objects a sentence, by stage. Bytes hardly change from run to run, which makes them the
 * better measure on a busy machine; they need a young generation that holds a whole document
 * (`NODE_OPTIONS=--max-semi-space-size=256`).
 */
export function stageTable(analyser: Analyser, documents: readonly Document[], sentences: number): string {
  const steps = stepsOf(analyser)
  const time = sums(steps, documents, () => performance.now() * 1000)
  const bytes = sums(steps, documents, () => getHeapStatistics().used_heap_size)
  const each = (sum: number) =>
    Math.round(sum / sentences)
      .toLocaleString('en-GB')
      .padStart(16)
  const rows = steps.map(([name], place) => name.padEnd(28) + each(time[place]!) + each(bytes[place]!))
  return `${'a sentence'.padEnd(28)}${'microseconds'.padStart(16)}${'bytes'.padStart(16)}\n${rows.join('\n')}\n`
}
