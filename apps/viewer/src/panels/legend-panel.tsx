/** The legend: what the colours and shapes mean, how many there are, and a click that hides or shows them. */
import { Button, Checkbox, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { isFiltering } from '../core/filter-model.ts'
import type { Count } from '../core/filters.ts'
import { EDGE_GROUPS, type EdgeGroup, groupColor, groupName, groupOf } from '../core/palette.ts'
import { typeWords } from '../core/type-words.ts'
import { isAffirmed } from '../core/viewer-graph.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useLegendCounts, useView, useViewer } from '../state/viewer-context.ts'
import { ActorLegend, numbers, without } from './actor-legend.tsx'
import { LineIcon } from './icons.tsx'
import { StatementFilterList } from './statement-filters.tsx'

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

/** The legend. */
export function LegendPanel() {
  const { store, graph } = useViewer()
  const { filters } = useView()
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
      {edgeGroups.map(([group, counts]) => (
        <EdgeGroupLegend key={group} group={group} counts={counts} />
      ))}
      <ActorLegend counts={groups} />
      <StatementFilterList />
      {isFiltering(filters) && (
        <Button variant="light" size="xs" mt="sm" onClick={() => store.clearFilters()}>
          Show everything
        </Button>
      )}
    </div>
  )
}
