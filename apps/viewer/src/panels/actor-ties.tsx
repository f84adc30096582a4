/** Of an actor: its offices over time, whom it accuses, and who accuses it. */

import { dateText } from '../core/chain-sentence.ts'
import { type OfficeSpell, officeSpells } from '../core/office-spells.ts'
import { mostCountedFirst } from '../core/viewer-graph.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useViewer, useVisible } from '../state/viewer-context.ts'
import { EdgeRow } from './edge-row.tsx'

const MOST_SPELLS = 100
const MOST_ACCUSED = 6

function spellTime({ first, last, end }: OfficeSpell): string {
  if (!first) return end ? `until ${dateText(end, 'day')}` : 'undated'
  if (end) return `${dateText(first, 'day')} to ${dateText(end, 'day')}`
  return last && last !== first
    ? `said from ${dateText(first, 'day')} to ${dateText(last, 'day')}`
    : `said on ${dateText(first, 'day')}`
}

/** The offices, each a click from the sentence that says so. */
export function Offices({ actor }: { actor: string }) {
  const { source, store } = useViewer()
  const answer = useAnswer(`offices ${actor}`, () =>
    source.statements({ actor }, { offset: 0, limit: MOST_SPELLS }, 'HOLDS_OFFICE'),
  )
  // What fails here fails in the list of statements too, which says so.
  const spells = answer.state === 'done' ? officeSpells(actor, answer.value.items) : []
  if (spells.length === 0) return null
  return (
    <section aria-label="Offices" className="offices">
      <h3>Offices</h3>
      <ul>
        {spells.map((spell) => {
          const evidence = spell.statement.evidence[0]
          return (
            <li key={spell.statement.id}>
              <button
                type="button"
                className="edge-row"
                onClick={() => evidence && store.openDocument(evidence.document, spell.statement.id)}
              >
                <span className="edge-words">
                  {spell.isDenied && <span className="contested-note">not </span>}
                  {spell.title}
                  {spell.of && <span className="soft"> of {spell.of}</span>}
                </span>
                <span className="number">{spellTime(spell)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function AccuseRows({ title, edges, actor }: { title: string; edges: string[]; actor: string }) {
  if (edges.length === 0) return null
  return (
    <section aria-label={title} className="edges">
      <h3>{title}</h3>
      {edges.slice(0, MOST_ACCUSED).map((edge) => (
        <EdgeRow key={edge} edge={edge} actor={actor} />
      ))}
      {edges.length > MOST_ACCUSED && <p className="soft">and {edges.length - MOST_ACCUSED} more below</p>}
    </section>
  )
}

/** Whom it accuses, and who accuses it: most often first. */
export function Accusations({ actor }: { actor: string }) {
  const { graph } = useViewer()
  const visible = useVisible()
  const accusing = (edges: string[]) =>
    edges
      .filter((edge) => graph.getEdgeAttribute(edge, 'type') === 'ACCUSE' && visible.edges.has(edge))
      .sort(mostCountedFirst(graph))
  return (
    <>
      <AccuseRows title="Accuses" edges={accusing(graph.outEdges(actor))} actor={actor} />
      <AccuseRows title="Is accused by" edges={accusing(graph.inEdges(actor))} actor={actor} />
    </>
  )
}
