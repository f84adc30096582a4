/** What spaCy makes of the same texts, where Python has it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UPOS_TAGS } from '../src/tag-sets.ts'
import type { FlatWords } from '../src/train/score.ts'

/** spaCy's reading of each text, and its speed; or why there is none. */
export type SpacyReference =
  | { readonly absent: string }
  | { readonly texts: readonly FlatWords[]; readonly name: string; readonly tokensPerSecond: number }

interface Line {
  readonly absent?: string
  /** Start, end, part of speech, index of the head, relation, index. */
  readonly rows?: readonly (readonly [number, number, string, number, string, number])[]
  readonly sentences?: readonly (readonly [number, number])[]
  readonly version?: string
  readonly model?: string
  readonly seconds?: number
}

/** Runs spaCy (`DEMARCHE_PYTHON`, `DEMARCHE_SPACY_MODEL`) over texts on one core. */
export function runSpacy(texts: readonly string[]): SpacyReference {
  const python = process.env.DEMARCHE_PYTHON ?? 'python3'
  const script = fileURLToPath(new URL('./spacy_reference.py', import.meta.url))
  const run = spawnSync(python, [script, process.env.DEMARCHE_SPACY_MODEL ?? 'en_core_web_sm'], {
    input: texts.map((text) => JSON.stringify({ text })).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  })
  if (run.status !== 0)
    return { absent: run.error?.message ?? run.stderr.trim().split('\n').pop() ?? 'python failed' }
  const lines = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const last = lines.pop()
  if (last === undefined || last.absent !== undefined) return { absent: last?.absent ?? 'no answer' }
  const flat = lines.map((line, i) => flatten(texts[i]!, line))
  const tokens = flat.reduce((sum, { spans }) => sum + spans.length, 0)
  return { texts: flat, name: `spaCy ${last.version} ${last.model}`, tokensPerSecond: tokens / last.seconds! }
}

function flatten(text: string, { rows = [], sentences = [] }: Line): FlatWords {
  const solid = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) solid[i + 1] = solid[i]! + (/\s/.test(text[i]!) ? 0 : 1)
  const span = (start: number, end: number): string => `${solid[start]}-${solid[end]}`
  const spanOf = new Map(rows.map(([start, end, , , , index]) => [index, span(start, end)]))
  return {
    spans: rows.map(([start, end]) => span(start, end)),
    sentences: sentences.map(([start, end]) => span(start, end)),
    upos: rows.map(([, , tag]) => UPOS_TAGS.indexOf(tag)),
    heads: rows.map(([, , , head]) => spanOf.get(head) ?? 'root'),
    relations: rows.map(([, , , , relation]) => relation),
  }
}
