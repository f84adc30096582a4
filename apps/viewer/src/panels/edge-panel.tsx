/** The panel of an edge: its two actors and the statements it stands for. */
import { dateText } from '../core/chain-sentence.ts'
import { groupColor, groupName, groupOf } from '../core/palette.ts'
import { linkVerb } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { ActorName } from './actor-name.tsx'
import { Details } from './details.tsx'
import { LineIcon } from './icons.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { StatementList } from './statement-list.tsx'

function period(first: string | null, last: string | null): string | null {
  if (!first) return null
  return last && last !== first
    ? `${dateText(first, 'day')} to ${dateText(last, 'day')}`
    : dateText(first, 'day')
}

/** The panel. */
export function EdgePanel({ id }: { id: string }) {
  const { graph, store, meta } = useViewer()
  const scheme = useScheme()
  const link = graph.getEdgeAttributes(id)
  const { type, quad, first, last, contested } = link
  const [from, to] = graph.extremities(id)
  const actor = (key: string) => ({ id: key, ...graph.getNodeAttributes(key) })
  const group = groupOf(quad)
  const days = period(first, last)
  return (
    <PanelFrame
      focusKey={id}
      label={`Edge: ${actor(from).name} ${linkVerb(link)} ${actor(to).name}`}
      onClose={() => store.leave()}
      heading={
        <>
          <ActorName actor={actor(from)} /> <span className="verb">{linkVerb(link)}</span>{' '}
          <ActorName actor={actor(to)} />
        </>
      }
    >
      <p className="facts">
        <span className="fact-line">
          <LineIcon color={groupColor(group, scheme)} contested={contested} /> {type.replaceAll('_', ' ')}
        </span>
        <span>{groupName(group)}</span>
        {link.reading && <span>{link.reading === 'denied' ? 'denied' : 'only supposed'}</span>}
        {link.mutual && <span>by both together</span>}
        {days && <span>{days}</span>}
        {contested && <span className="contested-note">contested</span>}
      </p>
      {meta.isFile ? <Details details={link.details} /> : <StatementList key={id} of={{ edge: id }} />}
    </PanelFrame>
  )
}
