/** A judgement as one line for people. */
import type { Judgement } from '@demarche/core'
import { plural } from '../output/plural.ts'
import type { LoadedGraph } from './loaded-graph.ts'

function what(judgement: Judgement, nameOf: (id: string) => string): string {
  switch (judgement.about) {
    case 'actors':
      return `${judgement.actors.map(nameOf).join(' and ')}: ${judgement.verdict}`
    case 'split':
      return `${nameOf(judgement.actor)} is ${judgement.name ?? 'somebody else'} in ${plural(judgement.documents.length, 'document')}`
    case 'name':
      return `${nameOf(judgement.actor)} is called ${judgement.name}`
    case 'statement':
      return `${judgement.proposition}: ${judgement.verdict}`
    case 'undo':
      return `takes back ${judgement.judgement}`
  }
}

/** Id, time, who, what and why; with a mark where it was taken back. */
export function judgementLine(
  judgement: Judgement,
  { gathered, linked }: LoadedGraph,
  stands: boolean,
): string {
  const records = [...gathered.actors, ...linked.split]
  const nameOf = (id: string) => records.find((record) => record.id === id)?.name ?? id
  const { id, at, by, reason, about } = judgement
  const back = stands || about === 'undo' ? '' : ' (taken back)'
  return `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${by}: ${what(judgement, nameOf)}${reason ? ` (${reason})` : ''}${back}`
}
