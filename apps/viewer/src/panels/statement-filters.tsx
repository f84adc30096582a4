/** Filters by what stands behind an edge: speaker, mode, confidence, how it is meant, publisher, surroundings of an actor. */
import { Checkbox, CloseButton, MultiSelect, Select, Slider } from '@mantine/core'
import { useMemo } from 'react'
import { AUXILIARIES, type Auxiliary, OWN_VOICE, READINGS, type Reading } from '../core/filter-model.ts'
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
    () => [
      { value: OWN_VOICE, label: 'The publisher itself' },
      ...(columns?.table.sources ?? [])
        .filter((id) => graph.hasNode(id))
        .map((value) => ({ value, label: graph.getNodeAttribute(value, 'name') }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    ],
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

function Modes() {
  const { columns, store } = useViewer()
  const { modes } = useView().filters
  const known = useMemo(
    () => [...new Set([...(columns?.table.modes ?? []), ...modes])].sort(),
    [columns, modes],
  )
  if (known.length === 0) return null
  return (
    <MultiSelect
      size="xs"
      label="Mode"
      placeholder={modes.length === 0 ? 'Any' : ''}
      searchable
      clearable
      data={known}
      value={[...modes]}
      onChange={(chosen) => store.filter({ modes: chosen })}
    />
  )
}

const AUXILIARY_NAMES: Readonly<Record<Auxiliary, string>> = {
  future: 'In the future',
  historical: 'In the past, not news',
  conditional: 'On a condition',
}

const READING_NAMES: Readonly<Record<Reading, string>> = {
  affirmed: 'Affirmed',
  denied: 'Denied',
  supposed: 'Only supposed',
}

/** A list in the order of the known words, with one of them put in or taken out. */
const toggled = <T extends string>(known: readonly T[], chosen: readonly T[], word: T, isIn: boolean) =>
  known.filter((other) => (other === word ? isIn : chosen.includes(other)))

function Meanings() {
  const { graph, store } = useViewer()
  const { readings, auxiliary } = useView().filters
  const totals = useMemo(() => {
    const counts: Record<Reading, number> = { affirmed: 0, denied: 0, supposed: 0 }
    graph.forEachEdge((_edge, { reading }) => {
      counts[reading ?? 'affirmed'] += 1
    })
    return counts
  }, [graph])
  return (
    <>
      <h3>How it is meant</h3>
      {READINGS.map((reading) => (
        <div className="legend-line" key={reading}>
          <Checkbox
            size="xs"
            checked={readings.includes(reading)}
            // The last one stays: a picture of nothing helps nobody.
            disabled={readings.length === 1 && readings[0] === reading}
            onChange={(event) =>
              store.filter({ readings: toggled(READINGS, readings, reading, event.currentTarget.checked) })
            }
            label={READING_NAMES[reading]}
          />
          <span className="number">{totals[reading]}</span>
        </div>
      ))}
      <fieldset className="legend-group only">
        <legend>Only what is</legend>
        {AUXILIARIES.map((mode) => (
          <Checkbox
            key={mode}
            size="xs"
            checked={auxiliary.includes(mode)}
            onChange={(event) =>
              store.filter({ auxiliary: toggled(AUXILIARIES, auxiliary, mode, event.currentTarget.checked) })
            }
            label={AUXILIARY_NAMES[mode]}
          />
        ))}
      </fieldset>
    </>
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
      <Modes />
      <Sure />
      <Meanings />
      {meta.publishers.length > 1 && (
        <>
          <h3>Publishers</h3>
          <Publishers />
        </>
      )}
    </>
  )
}
