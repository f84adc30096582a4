/** The legend: what the colours and shapes mean, how many there are, and a click that hides or shows them. */
import { Button, Checkbox, Switch } from '@mantine/core'
import { memo, useMemo } from 'react'
import { isFiltering } from '../core/filter-model.ts'
import type { Count } from '../core/filters.ts'
import { EDGE_GROUPS, type EdgeGroup, groupColor, groupName, groupOf } from '../core/palette.ts'
import { typeWords } from '../core/type-words.ts'
import { isAffirmed } from '../core/viewer-graph.ts'
import { useScheme } from '../state/use-scheme.ts'
import type { ViewStore } from '../state/view-store.ts'
import { useLegendCounts, useViewer, useViewPart } from '../state/viewer-context.ts'
import { ActorLegend, numbers, without } from './actor-legend.tsx'
import { LineIcon } from './icons.tsx'
import { StatementFilterList } from './statement-filters.tsx'

/** The box of one type: only its number changes while a window is dragged, and only the number is drawn anew. */
const TypeBox = memo(function TypeBox({ type, checked }: { type: string; checked: boolean }) {
  const { store } = useViewer()
  return (
    <Checkbox
      size="xs"
      checked={checked}
      onChange={(event) => showTypes(store, [type], event.currentTarget.checked)}
      label={typeWords(type).verb}
    />
  )
})

function showTypes(store: ViewStore, types: readonly string[], show: boolean): void {
  const others = without(store.get().filters.types, types)
  store.filter({ types: show ? others : [...others, ...types].sort() })
}

function EdgeGroupLegend({ group, counts }: { group: EdgeGroup; counts: Count[] }) {
  const { store } = useViewer()
  const hiddenTypes = useViewPart(({ filters }) => filters.types)
  const scheme = useScheme()
  const ids = counts.map(({ id }) => id)
  const hidden = ids.filter((id) => hiddenTypes.includes(id))
  const sum = { id: group, total: 0, shown: 0 }
  for (const { total, shown } of counts) {
    sum.total += total
    sum.shown += shown
  }
  return (
    <fieldset className="legend-group">
      <legend className="legend-line">
        <Checkbox
          size="xs"
          checked={hidden.length === 0}
          indeterminate={hidden.length > 0 && hidden.length < ids.length}
          onChange={(event) => showTypes(store, ids, event.currentTarget.checked)}
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
          <TypeBox type={count.id} checked={!hiddenTypes.includes(count.id)} />
          <span className="number">{numbers(count)}</span>
        </div>
      ))}
    </fieldset>
  )
}

function useGroups(types: readonly Count[]): [EdgeGroup, Count[]][] {
  const { graph } = useViewer()
  const groups = useMemo(() => {
    const found = new Map<string, EdgeGroup>()
    graph.forEachEdge((_edge, { type, quad }) => found.set(type, groupOf(quad)))
    return found
  }, [graph])
  return EDGE_GROUPS.map((group): [EdgeGroup, Count[]] => [
    group,
    types.filter(({ id }) => groups.get(id) === group),
  ]).filter(([, counts]) => counts.length > 0)
}

/** The legend. */
export function LegendPanel() {
  const { store, graph } = useViewer()
  const contestedOnly = useViewPart(({ filters }) => filters.contestedOnly)
  const isFiltered = useViewPart(({ filters }) => isFiltering(filters))
  const { types, groups } = useLegendCounts()
  const edgeGroups = useGroups(types)
  const contested = useMemo(
    () => graph.filterEdges((_edge, link) => link.contested && isAffirmed(link)).length,
    [graph],
  )
  return (
    <div className="legend">
      <div className="legend-line">
        <Switch
          size="xs"
          checked={contestedOnly}
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
      {edgeGroups.map(([group, counts]) => (
        <EdgeGroupLegend key={group} group={group} counts={counts} />
      ))}
      <ActorLegend counts={groups} />
      <StatementFilterList />
      {isFiltered && (
        <Button variant="light" size="xs" mt="sm" onClick={() => store.clearFilters()}>
          Show everything
        </Button>
      )}
    </div>
  )
}
