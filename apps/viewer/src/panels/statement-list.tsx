/** Statements of an actor or an edge, by pages. */
import { Button, Loader } from '@mantine/core'
import type { StatementsOf } from '../core/data-source.ts'
import { usePages } from '../state/use-answer.ts'
import { useViewer } from '../state/viewer-context.ts'
import { Message } from './message.tsx'
import { StatementCard } from './statement-card.tsx'

const PAGE_SIZE = 20

/** The list; it grows when asked to. */
export function StatementList({ of }: { of: StatementsOf }) {
  const { source } = useViewer()
  const answer = usePages(JSON.stringify(of), PAGE_SIZE, (page) => source.statements(of, page))
  if (answer.state === 'waiting')
    return <Loader size="sm" role="status" aria-label="Loading statements" className="waiting" />
  if (answer.state === 'failed') {
    return (
      <Message title="The statements could not be read" onRetry={answer.retry}>
        {answer.message}
      </Message>
    )
  }
  const { items, total, more } = answer.value
  return (
    <section aria-label="Statements" className="statements">
      <h3>
        {total} {total === 1 ? 'statement' : 'statements'}
      </h3>
      {items.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {more && (
        <Button variant="default" fullWidth onClick={more}>
          Show more ({total - items.length} left)
        </Button>
      )}
    </section>
  )
}
