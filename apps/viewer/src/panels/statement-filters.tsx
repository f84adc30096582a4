/** Filters by what stands behind an edge: speaker, mode, confidence, how it is meant, publisher, surroundings of an actor. */
import { Checkbox, CloseButton, MultiSelect, Select, Slider } from '@mantine/core'
import { memo, useMemo } from 'react'
import { AUXILIARIES, type Auxiliary, OWN_VOICE, READINGS, type Reading } from '../core/filter-model.ts'
import { readersText } from '../core/readers-text.ts'
import { useViewer, useViewPart } from '../state/viewer-context.ts'

interface Choice {
  value: string
  label: string
  count: number
}

/** Boxes of which each takes out of the picture, or puts back, what has its value. */
function Boxes({
  choices,
  hidden,
  onHide,
}: {
  choices: readonly Choice[]
  hidden: readonly string[]
  onHide: (hidden: string[]) => void
}) {
  const toggle = (value: string, show: boolean) =>
    onHide(show ? hidden.filter((other) => other !== value) : [...hidden, value].sort())
  return choices.map(({ value, label, count }) => (
    <div className="legend-line" key={value}>
      <Checkbox
        size="xs"
        checked={!hidden.includes(value)}
        onChange={(event) => toggle(value, event.currentTarget.checked)}
        label={label}
      />
      <span className="number">{count}</span>
    </div>
  ))
}

function Publishers() {
  const { meta, store } = useViewer()
  const publishers = useViewPart(({ filters }) => filters.publishers)
  const choices = meta.publishers.map(({ name, documents }) => ({
    value: name,
    label: name,
    count: documents,
  }))
  if (choices.length < 2) return null
  return (
    <>
      <h3>Publishers</h3>
      <Boxes choices={choices} hidden={publishers} onHide={(names) => store.filter({ publishers: names })} />
    </>
  )
}

/** Who found the statements; nothing where they are all of one reader. */
function Readers() {
  const { columns, store } = useViewer()
  const readers = useViewPart(({ filters }) => filters.readers)
  const choices = useMemo(() => {
    const { table, reader } = columns ?? {}
    const counts = (table?.readers ?? []).map(() => 0)
    for (const row of reader ?? []) counts[row]! += 1
    return counts.map((count, at) => ({
      value: table!.readers[at]!,
      label: readersText(table!.readers[at]!.split('+')),
      count,
    }))
  }, [columns])
  if (choices.length < 2) return null
  return (
    <>
      <h3>Found by</h3>
      <Boxes choices={choices} hidden={readers} onHide={(names) => store.filter({ readers: names })} />
    </>
  )
}

function SaidBy() {
  const { columns, graph, store } = useViewer()
  const saidBy = useViewPart(({ filters }) => filters.saidBy)
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
  const sure = useViewPart(({ filters }) => filters.sure)
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
  const modes = useViewPart(({ filters }) => filters.modes)
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
  const readings = useViewPart(({ filters }) => filters.readings)
  const auxiliary = useViewPart(({ filters }) => filters.auxiliary)
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
  const around = useViewPart(({ filters }) => filters.around)
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
export const StatementFilterList = memo(function StatementFilterList() {
  return (
    <>
      <Around />
      <h3>Statements</h3>
      <SaidBy />
      <Modes />
      <Sure />
      <Meanings />
      <Readers />
      <Publishers />
    </>
  )
})
