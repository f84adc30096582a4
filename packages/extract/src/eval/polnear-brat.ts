/** Reads PolNeAR’s annotations: brat standoff, whose entities may have several spans and whose events join them. */
import type { Span } from '@demarche/core'
import type { AttributionSpans } from './attribution-score.ts'

/** One article with the attributions that one annotator marked. */
export interface PolnearDocument {
  readonly name: string
  readonly text: string
  readonly attributions: readonly AttributionSpans[]
}

/**
 * The attributions of a standoff file. Offsets of brat count code points; ours count UTF-16 units. Events without a cue or
 * without a content are left out, and so are marks of stretches to discuss or discard.
 */
export function readBrat(text: string, annotations: string): AttributionSpans[] {
  const unit = unitsOf(text)
  const entities = new Map<string, Span[]>()
  const events: [role: string, id: string][][] = []
  for (const line of annotations.split(/\r?\n/)) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T') && body !== '') entities.set(id, spansOf(body, unit))
    else if (id.startsWith('E')) events.push(body.trim().split(/\s+/).map(rolePair))
  }
  return events.flatMap((roles) => {
    const all = (role: RegExp) =>
      roles.filter(([name]) => role.test(name)).flatMap(([, id]) => entities.get(id) ?? [])
    const [source, cue, content] = [all(/^Source\d*$/), all(/^Cue\d*$/), all(/^Content\d*$/)]
    return cue.length > 0 && content.length > 0 ? [{ source, cue, content }] : []
  })
}

function rolePair(pair: string): [string, string] {
  const colon = pair.indexOf(':')
  return [pair.slice(0, colon), pair.slice(colon + 1)]
}

/** "Content 12 30;34 40": a label and spans. */
function spansOf(body: string, unit: (point: number) => number): Span[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((piece) => piece.trim().split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start: unit(start), end: unit(end) }))
}

/** Code points to UTF-16 units; the same where no character stands outside the first plane. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point
  const starts = [0]
  for (const character of text) starts.push(starts.at(-1)! + character.length)
  return (point) => starts[point] ?? text.length
}
