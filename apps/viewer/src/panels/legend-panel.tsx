/** The legend: what the colours and shapes mean, how many there are, and a click that hides or shows them. */

import type { ActorKind } from '@demarche/core'
import { Button, Checkbox, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { isFiltering } from '../core/filter-model.ts'
import type { Count } from '../core/filters.ts'
import {
  EDGE_GROUPS,
  type EdgeGroup,
  groupColor,
  groupName,
  groupOf,
  kindColor,
  shapeOf,
} from '../core/palette.ts'
import { kindName, typeWords } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useLegendCounts, useView, useViewer } from '../state/viewer-context.ts'
import { LineIcon, ShapeIcon } from './icons.tsx'
import { StatementFilterList } from './statement-filters.tsx'

const figure = (value: number) => value.toLocaleString('en')
const numbers = ({ shown, total }: Count) =>
  shown === total ? figure(total) : `${figure(shown)} of ${figure(total)}`

const without = (list: readonly string[], ids: readonly string[]) => list.filter((id) => !ids.includes(id))

function EdgeGroupLegend({ group, counts }: { group: EdgeGroup; counts: Count[] }) {
  const { store } = useViewer()
  const { filters } = useView()
  const { scheme } = useScheme()
  const ids = counts.map(({ id }) => id)
  const hidden = ids.filter((id) => filters.types.includes(id))
  const sum = { id: group, total: 0, shown: 0 }
  for (const { total, shown } of counts) {
    sum.total += total
    sum.shown += shown
  }
  const toggle = (types: readonly string[], show: boolean) =>
    store.filter({
      types: show ? without(filters.types, types) : [...without(filters.types, types), ...types].sort(),
    })
  return (
    <fieldset className="legend-group">
      <legend className="legend-line">
        <Checkbox
          size="xs"
          checked={hidden.length === 0}
          indeterminate={hidden.length > 0 && hidden.length < ids.length}
          onChange={(event) => toggle(ids, event.currentTarget.checked)}
          label={
            <>
              <LineIcon color={groupColor(group, scheme)} /> {groupName(group)}
            </>
          }
        />
        <span className="number">{numbers(sum)}</span>
      </legend>
      {counts.map((count) => (
        <div className="legend-line sub" key={count.id}>
          <Checkbox
            size="xs"
            checked={!filters.types.includes(count.id)}
            onChange={(event) => toggle([count.id], event.currentTarget.checked)}
            label={typeWords(count.id).verb}
          />
          <span className="number">{numbers(count)}</span>
        </div>
      ))}
    </fieldset>
  )
}

function useGroups(types: readonly Count[]): [EdgeGroup, Count[]][] {
  const { graph } = useViewer()
  return useMemo(() => {
    const groups = new Map<string, EdgeGroup>()
    graph.forEachEdge((_edge, { type, quad }) => groups.set(type, groupOf(quad)))
    return EDGE_GROUPS.map((group): [EdgeGroup, Count[]] => [
      group,
      types.filter(({ id }) => groups.get(id) === group),
    ]).filter(([, counts]) => counts.length > 0)
  }, [graph, types])
}

function KindLegend({ kinds }: { kinds: readonly Count[] }) {
  const { store } = useViewer()
  const { filters } = useView()
  const { scheme } = useScheme()
  const toggle = (id: string, show: boolean) =>
    store.filter({ kinds: show ? without(filters.kinds, [id]) : [...filters.kinds, id].sort() })
  return kinds.map((count) => (
    <div className="legend-line" key={count.id}>
      <Checkbox
        size="xs"
        checked={!filters.kinds.includes(count.id)}
        onChange={(event) => toggle(count.id, event.currentTarget.checked)}
        label={
          <>
            <ShapeIcon
              shape={shapeOf(count.id as ActorKind)}
              color={kindColor(count.id as ActorKind, scheme)}
            />{' '}
            {kindName(count.id)}
          </>
        }
      />
      <span className="number">{numbers(count)}</span>
    </div>
  ))
}

/** The legend. */
export function LegendPanel() {
  const { store, graph } = useViewer()
  const { filters } = useView()
  const { types, kinds } = useLegendCounts()
  const groups = useGroups(types)
  const contested = useMemo(
    () => graph.filterEdges((_edge, attributes) => attributes.contested).length,
    [graph],
  )
  return (
    <div className="legend">
      <div className="legend-line">
        <Switch
          size="xs"
          checked={filters.contestedOnly}
          onChange={(event) => store.filter({ contestedOnly: event.currentTarget.checked })}
          label={
            <>
              <LineIcon color="currentColor" contested /> Only what is contested
            </>
          }
        />
        <span className="number">{contested}</span>
      </div>
      <h3>Edges</h3>
      {groups.map(([group, counts]) => (
        <EdgeGroupLegend key={group} group={group} counts={counts} />
      ))}
      <h3>Actors</h3>
      <KindLegend kinds={kinds} />
      <StatementFilterList />
      {isFiltering(filters) && (
        <Button variant="light" size="xs" mt="sm" onClick={() => store.clearFilters()}>
          Show everything
        </Button>
      )}
    </div>
  )
}
