/** What cannot both be true: both sides next to each other. */
import { Button, Loader } from '@mantine/core'
import type { ContradictionView } from '../../server/views.ts'
import { usePages } from '../state/use-answer.ts'
import { useViewer } from '../state/viewer-context.ts'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { basisText, StatementCard } from './statement-card.tsx'

const PAGE_SIZE = 10

function Pair({ pair }: { pair: ContradictionView }) {
  const [one, other] = pair.sides
  return (
    <section className="pair" aria-label={basisText(pair.basis)}>
      <h3>{basisText(pair.basis)}</h3>
      <div className="sides">
        <StatementCard statement={{ ...one, contradicts: [] }} />
        <span className="versus" aria-hidden="true">
          ≠
        </span>
        <StatementCard statement={{ ...other, contradicts: [] }} />
      </div>
    </section>
  )
}

function Pairs() {
  const { source } = useViewer()
  const answer = usePages('contradictions', PAGE_SIZE, (page) => source.contradictions(page))
  if (answer.state === 'waiting')
    return <Loader size="sm" role="status" aria-label="Loading contradictions" className="waiting" />
  if (answer.state === 'failed') {
    return (
      <Message title="The contradictions could not be read" onRetry={answer.retry}>
        {answer.message}
      </Message>
    )
  }
  const { items, total, more } = answer.value
  if (total === 0)
    return <Message title="No contradictions">No two statements of this graph exclude each other.</Message>
  return (
    <>
      {items.map((pair) => (
        <Pair key={`${pair.basis} ${pair.sides[0].id} ${pair.sides[1].id}`} pair={pair} />
      ))}
      {more && (
        <Button variant="default" fullWidth onClick={more}>
          Show more ({total - items.length} left)
        </Button>
      )}
    </>
  )
}

/** The panel. */
export function ContradictionsPanel() {
  const { store } = useViewer()
  return (
    <PanelFrame
      focusKey="contradictions"
      label="Contradictions"
      heading="Contradictions"
      onClose={() => store.showContradictions(false)}
    >
      <p className="soft">Statements that cannot both hold. Both stay in the graph, each with its source.</p>
      <Pairs />
    </PanelFrame>
  )
}
