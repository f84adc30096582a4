/** Questions in Cypher: the cookbook's, or one's own; the answer as a table. Read-only. */
import { Button, Loader, Select, Textarea } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { QueryAnswer } from '../../server/views.ts'
import { answerInPicture } from '../core/answer-parts.ts'
import { cellWords, isNode } from '../core/cell-words.ts'
import { questions } from '../core/cookbook.ts'
import { useOpenStatement } from '../state/use-open-statement.ts'
import { useViewer } from '../state/viewer-context.ts'
import { ActorName } from './actor-name.tsx'
import { CypherEditor } from './cypher-editor.tsx'
import { PanelFrame } from './panel-frame.tsx'

const MOST_ROWS = 200

type Run =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'failed'; message: string }
  | { state: 'done'; answer: QueryAnswer }

/** A value; actors lead to their panel, statements to their sentence, documents to their text. */
function Cell({ value }: { value: unknown }) {
  const { graph, store } = useViewer()
  const openStatement = useOpenStatement()
  if (!isNode(value)) return cellWords(value)
  const { id, labels } = value
  if (graph.hasNode(id)) return <ActorName actor={{ id, ...graph.getNodeAttributes(id) }} />
  const link = (open: () => void) => (
    <button type="button" className="link" onClick={open}>
      {cellWords(value)}
    </button>
  )
  if (labels.includes('Statement')) return link(() => void openStatement(id))
  if (labels.includes('Document')) return link(() => store.openDocument(id, null))
  return cellWords(value)
}

/** Raises in the picture what the answer names of it, for as long as the answer is shown. */
function InPicture({ rows }: { rows: readonly unknown[][] }) {
  const { graph, marked } = useViewer()
  const found = useMemo(() => answerInPicture(graph, rows), [graph, rows])
  useEffect(() => {
    marked.set(found)
    return () => marked.set(null)
  }, [found, marked])
  if (!found) return null
  const actors = `${found.nodes.size} ${found.nodes.size === 1 ? 'actor' : 'actors'}`
  const edges = `${found.edges.size} ${found.edges.size === 1 ? 'edge' : 'edges'}`
  return (
    <p className="soft">
      In the picture: {actors}, {edges}
    </p>
  )
}

function Answer({ answer: { columns, rows } }: { answer: QueryAnswer }) {
  if (rows.length === 0) return <p className="soft">No rows.</p>
  return (
    <>
      <p className="soft" role="status">
        {rows.length} {rows.length === 1 ? 'row' : 'rows'}
        {rows.length > MOST_ROWS && `, the first ${MOST_ROWS} shown`}
      </p>
      <InPicture rows={rows} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <section className="answer" tabIndex={0} aria-label="Answer">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={`${index} ${cellWords(row)}`}>
                {columns.map((column, place) => (
                  <td key={column}>
                    <Cell value={row[place]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function readParameters(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text.trim() || '{}')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error('Parameters must be a JSON object, such as {"name": "Armenia"}.')
}

function useQuery() {
  const { source } = useViewer()
  const [run, setRun] = useState<Run>({ state: 'none' })
  const ask = async (cypher: string, parameters: string) => {
    setRun({ state: 'asking' })
    try {
      setRun({ state: 'done', answer: await source.query(cypher, readParameters(parameters)) })
    } catch (error) {
      setRun({ state: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { run, ask }
}

function Question() {
  const [title, setTitle] = useState(questions[0]?.title ?? null)
  const [cypher, setCypher] = useState(questions[0]?.cypher ?? 'MATCH (a:Actor) RETURN a LIMIT 20')
  const [parameters, setParameters] = useState(questions[0]?.parameters ?? '{}')
  const { run, ask } = useQuery()
  const choose = (chosen: string | null) => {
    const question = questions.find((known) => known.title === chosen)
    if (!question) return
    setTitle(chosen)
    setCypher(question.cypher)
    setParameters(question.parameters)
  }
  return (
    <div className="question">
      <Select
        label="From the cookbook"
        searchable
        data={questions.map((question) => question.title)}
        value={title}
        onChange={choose}
        maxDropdownHeight={320}
      />
      <CypherEditor
        value={cypher}
        onChange={setCypher}
        onAsk={() => void ask(cypher, parameters)}
        parameters={parameters}
      />
      <Textarea
        label="Parameters"
        classNames={{ input: 'code' }}
        autosize
        minRows={1}
        maxRows={6}
        spellCheck={false}
        value={parameters}
        onChange={(event) => setParameters(event.currentTarget.value)}
      />
      <Button onClick={() => void ask(cypher, parameters)} rightSection={<kbd className="key">Ctrl ↵</kbd>}>
        Ask
      </Button>
      {run.state === 'asking' && <Loader size="sm" role="status" aria-label="Asking" className="waiting" />}
      {run.state === 'failed' && (
        <p className="fault" role="alert">
          {run.message}
        </p>
      )}
      {run.state === 'done' && <Answer answer={run.answer} />}
    </div>
  )
}

/** The panel. */
export function QueryPanel() {
  const { store } = useViewer()
  return (
    <PanelFrame
      focusKey="query"
      label="Questions in Cypher"
      heading="Questions in Cypher"
      onClose={() => store.showQuery(false)}
    >
      <Question />
    </PanelFrame>
  )
}
