/** Filters by what stands behind an edge: publisher, speaker, confidence, surroundings of an actor. */
import { Checkbox, CloseButton, Select, Slider } from '@mantine/core'
import { useMemo } from 'react'
import { useView, useViewer } from '../state/viewer-context.ts'

function Publishers() {
  const { meta, store } = useViewer()
  const { publishers } = useView().filters
  const toggle = (name: string, show: boolean) =>
    store.filter({
      publishers: show ? publishers.filter((other) => other !== name) : [...publishers, name].sort(),
    })
  return meta.publishers.map(({ name, documents }) => (
    <div className="legend-line" key={name}>
      <Checkbox
        size="xs"
        checked={!publishers.includes(name)}
        onChange={(event) => toggle(name, event.currentTarget.checked)}
        label={name}
      />
      <span className="number">{documents}</span>
    </div>
  ))
}

function SaidBy() {
  const { columns, graph, store } = useViewer()
  const { saidBy } = useView().filters
  const speakers = useMemo(
    () =>
      (columns?.table.sources ?? [])
        .filter((id) => graph.hasNode(id))
        .map((value) => ({ value, label: graph.getNodeAttribute(value, 'name') }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    [columns, graph],
  )
  // Two actors may share a name; the widget wants every choice once.
  return (
    <Select
      size="xs"
      label="Said by"
      placeholder="Anyone"
      searchable
      clearable
      limit={100}
      data={speakers}
      value={saidBy}
      onChange={(actor) => store.filter({ saidBy: actor })}
      comboboxProps={{ withinPortal: true }}
    />
  )
}

function Sure() {
  const { store } = useViewer()
  const { sure } = useView().filters
  return (
    <div className="sure">
      <span id="sure-label">At least so sure: {sure} %</span>
      <Slider
        size={3}
        thumbSize={16}
        step={5}
        max={95}
        value={sure}
        label={null}
        aria-labelledby="sure-label"
        thumbLabel="Least confidence"
        onChange={(value) => store.drag({ sure: value })}
      />
    </div>
  )
}

function Around() {
  const { graph, store } = useViewer()
  const { around } = useView().filters
  if (!around || !graph.hasNode(around.actor)) return null
  return (
    <p className="around">
      Only {graph.getNodeAttribute(around.actor, 'name')} and what is{' '}
      {around.steps === 1 ? 'one step' : 'two steps'} away
      <CloseButton
        size="sm"
        aria-label="Show the others again"
        onClick={() => store.filter({ around: null })}
      />
    </p>
  )
}

/** The part of the sidebar. */
export function StatementFilterList() {
  const { meta } = useViewer()
  return (
    <>
      <Around />
      <h3>Statements</h3>
      <SaidBy />
      <Sure />
      {meta.publishers.length > 1 && (
        <>
          <h3>Publishers</h3>
          <Publishers />
        </>
      )}
    </>
  )
}
