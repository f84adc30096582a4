/** Statements of an actor or an edge, by pages, all or those of one type. */
import { Button, Loader } from '@mantine/core'
import { useState } from 'react'
import type { StatementPage } from '../../server/views.ts'
import type { StatementsOf } from '../core/data-source.ts'
import { usePages } from '../state/use-answer.ts'
import { useViewer } from '../state/viewer-context.ts'
import { Message } from './message.tsx'
import { StatementCard } from './statement-card.tsx'
import { Weeks } from './weeks.tsx'

const PAGE_SIZE = 20

/** A button for each type, with how many there are. */
function Types({
  types,
  chosen,
  onChoose,
}: {
  types: Record<string, number>
  chosen: string | null
  onChoose: (type: string | null) => void
}) {
  const sorted = Object.entries(types).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  if (sorted.length < 2) return null
  return (
    <fieldset className="types">
      <legend className="for-readers">Type of statement</legend>
      {sorted.map(([type, count]) => (
        <button
          key={type}
          type="button"
          className="type-choice"
          aria-pressed={type === chosen}
          onClick={() => onChoose(type === chosen ? null : type)}
        >
          {type.replaceAll('_', ' ').toLowerCase()} <span className="number">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** The list; it grows when asked to. */
export function StatementList({ of }: { of: StatementsOf }) {
  const { source } = useViewer()
  const [type, setType] = useState<string | null>(null)
  const [{ types, days }, setCounts] = useState<Pick<StatementPage, 'types' | 'days'>>({
    types: {},
    days: {},
  })
  const answer = usePages(JSON.stringify([of, type]), PAGE_SIZE, async (page) => {
    const found = await source.statements(of, page, type)
    setCounts({ types: found.types, days: found.days })
    return found
  })
  const choice = <Types types={types} chosen={type} onChoose={setType} />
  if (answer.state === 'waiting') {
    return (
      <>
        {choice}
        <Loader size="sm" role="status" aria-label="Loading statements" className="waiting" />
      </>
    )
  }
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
      <Weeks days={days} />
      {choice}
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
