/** Named mentions of GUM (`Entity=` in MISC), and how many of them are found. */
import { demonym } from '@demarche/core'
import type { Analysis } from '../src/analysis.ts'
import type { Entity, EntityKind } from '../src/entities/entity.ts'
import { findEntities } from '../src/entities/find-entities.ts'
import { withoutTitle } from '../src/entities/without-title.ts'
import { type Counts, f1 } from '../src/train/score.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  time: 'date',
}
const DATE =
  /^(?:1\d{3}s?|20\d\ds?|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.)|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tomorrow)$/i

const ADJUNCT = new Set(['ADJ', 'NOUN', 'VERB'])
const POINTER = /^(?:last|next|this|past|previous|following|coming)$/i
const PERIOD =
  /^(?:day|week|month|year|decade|century|weekend|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|quarter)$/i

/** A mention with a name: the words of its core, and where it lies among the characters that are no spaces. */
interface Mention {
  readonly kind: EntityKind
  readonly start: number
  readonly end: number
}

interface Word {
  readonly form: string
  readonly upos: string
  readonly start: number
  readonly end: number
}

/** Mentions of each document of a file of GUM, in the order of the documents. */
export function readMentions(content: string): Mention[][] {
  const documents: Mention[][] = []
  let words: Word[] = []
  let open: { id: string; kind: string; core: string; from: number }[] = []
  let at = 0
  for (const line of content.split('\n')) {
    if (line.startsWith('# newdoc')) {
      documents.push([])
      words = []
      open = []
      at = 0
    }
    const cells = line.split('\t')
    if (!/^\d+$/.test(cells[0]!)) continue
    const length = cells[1]!.replace(/\s+/g, '').length
    words.push({ form: cells[1]!, upos: cells[3]!, start: at, end: at + length })
    at += length
    for (const part of /Entity=([^|]*)/.exec(cells[9]!)?.[1]?.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const opening = /^\(([^-]+)-([a-z]+)-[^-]+-[^-]+-[^-]+-([\d,]+)/.exec(part)
      if (opening !== null)
        open.push({ id: opening[1]!, kind: opening[2]!, core: opening[3]!, from: words.length - 1 })
      if (!part.endsWith(')')) continue
      const id = opening?.[1] ?? part.slice(0, -1)
      const closed = open.findLastIndex((mention) => mention.id === id)
      if (closed < 0) continue
      const [mention] = open.splice(closed, 1)
      const named = nameOf(words.slice(mention!.from), mention!.kind, mention!.core)
      if (named !== undefined) documents.at(-1)!.push(named)
    }
  }
  return documents
}

/** The name in a mention: the words of its core without titles; nothing for pronouns and common nouns. */
function nameOf(words: readonly Word[], kind: string, places: string): Mention | undefined {
  const known = KINDS[kind]
  if (known === undefined) return undefined
  const indexes = places.split(',').map((index) => Number(index) - 1)
  if (known === 'date') {
    const dated = words.filter(({ form }) => DATE.test(form))
    const points = POINTER.test(words[0]!.form) && words.length === 2 && PERIOD.test(words[1]!.form)
    if (points) return { kind: known, start: words[0]!.start, end: words[1]!.end }
    const inner = dated.length > 0 && words.length < 9
    return inner ? { kind: known, start: dated[0]!.start, end: dated.at(-1)!.end } : undefined
  }
  const proper = indexes.find((index) => words[index]?.upos === 'PROPN')
  if (proper === undefined) return undefined
  let from = proper
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(words[from - 1]!.form) && ADJUNCT.has(words[from - 1]!.upos))
    from--
  let to = proper + 1
  while (words[to]?.upos === 'PROPN' || (words[to]?.form === '-' && words[to + 1]?.upos === 'PROPN')) to++
  const named = words.slice(from, Math.max(to, known === 'organisation' ? indexes.at(-1)! + 1 : 0))
  if (named.length === 1 && demonym(named[0]!.form) !== undefined) return undefined
  const start = known === 'person' ? withoutTitle(named.map(({ form }) => form)) : 0
  if (start >= named.length) return undefined
  return { kind: known, start: named[start]!.start, end: named.at(-1)!.end }
}

/** Counts by kind: a name is found when its span is exact (for dates: when the spans overlap). */
export function scoreEntities(
  mentions: readonly Mention[],
  analysis: Analysis,
  counts: Map<EntityKind, Counts>,
): void {
  const solid = new Uint32Array(analysis.text.length + 1)
  for (let i = 0; i < analysis.text.length; i++)
    solid[i + 1] = solid[i]! + (/\s/.test(analysis.text[i]!) ? 0 : 1)
  const found = findEntities(analysis).map(
    ({ kind, start, end }: Entity): Mention => ({ kind, start: solid[start]!, end: solid[end]! }),
  )
  for (const kind of Object.values(KINDS)) {
    const total = counts.get(kind) ?? { gold: 0, system: 0, correct: 0 }
    counts.set(kind, total)
    const gold = mentions.filter((mention) => mention.kind === kind)
    const system = found.filter((mention) => mention.kind === kind)
    total.gold += gold.length
    total.system += system.length
    const same = (a: Mention, b: Mention): boolean =>
      kind === 'date' ? a.start < b.end && b.start < a.end : a.start === b.start && a.end === b.end
    const rest = [...gold]
    for (const mention of system) {
      const at = rest.findIndex((other) => same(mention, other))
      if (at < 0) continue
      rest.splice(at, 1)
      total.correct++
    }
  }
}

/** One line a kind: how many are named, how many were given, F1. */
export function entityRows(counts: ReadonlyMap<EntityKind, Counts>): string[] {
  return [...counts].map(([kind, count]) => {
    const precision = ((100 * count.correct) / Math.max(1, count.system)).toFixed(1)
    const recall = ((100 * count.correct) / Math.max(1, count.gold)).toFixed(1)
    return `  ${kind.padEnd(14)}${String(count.gold).padStart(6)} named, ${String(count.system).padStart(5)} given   precision ${precision}, recall ${recall}, F1 ${f1(count).toFixed(1)}`
  })
}
