/** The part of the legend on actors: what size and colour stand for, and the groups, each of which can be hidden. */
import type { ActorKind } from '@demarche/core'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Filters } from '../core/filter-model.ts'
import type { Count } from '../core/filters.ts'
import { COLORINGS, type ColorBy } from '../core/groups.ts'
import { SIZE_WORDS, SIZES, type SizeBy } from '../core/measures.ts'
import { shapeOf } from '../core/palette.ts'
import { LABELS, type Labels } from '../core/view.ts'
import { useColoring } from '../state/use-coloring.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useView, useViewer } from '../state/viewer-context.ts'
import { ShapeIcon } from './icons.tsx'

const figure = (value: number) => value.toLocaleString('en')

/** How many are shown, of how many. */
export const numbers = ({ shown, total }: Count) =>
  shown === total ? figure(total) : `${figure(shown)} of ${figure(total)}`

/** A list without some of its values. */
export const without = (list: readonly string[], ids: readonly string[]) =>
  list.filter((id) => !ids.includes(id))

/** Groups beyond so many are only shown when asked for. */
const FIRST_GROUPS = 16

const HIDDEN_IN: Readonly<Record<ColorBy, 'kinds' | 'countries' | 'communities'>> = {
  kind: 'kinds',
  country: 'countries',
  community: 'communities',
}

const LABEL_WORDS: Readonly<Record<Labels, string>> = {
  all: 'All that fit',
  actors: 'Of actors',
  edges: 'Of edges',
  none: 'None',
}

const COLOR_WORDS: Readonly<Record<ColorBy, string>> = {
  kind: 'Kind',
  country: 'Country',
  community: 'Community',
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  words: Readonly<Record<Value, string>>
  values: readonly Value[]
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, words, values, onChoose }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
      data={values.map((each) => ({ value: each, label: words[each] }))}
    />
  )
}

function Choices() {
  const { store } = useViewer()
  const { colorBy, sizeBy, labels } = useView()
  return (
    <div className="looks">
      <Choice
        label="Colour"
        value={colorBy}
        words={COLOR_WORDS}
        values={COLORINGS}
        onChoose={(value: ColorBy) => store.go({ colorBy: value })}
      />
      <Choice
        label="Size"
        value={sizeBy}
        words={SIZE_WORDS}
        values={SIZES}
        onChoose={(value: SizeBy) => store.go({ sizeBy: value })}
      />
      <Choice
        label="Words"
        value={labels}
        words={LABEL_WORDS}
        values={LABELS}
        onChoose={(value: Labels) => store.go({ labels: value })}
      />
    </div>
  )
}

/** The lines of the legend on actors. */
export function ActorLegend({ counts }: { counts: readonly Count[] }) {
  const { store } = useViewer()
  const { filters, colorBy } = useView()
  const { scheme } = useScheme()
  const coloring = useColoring()
  const [isWhole, setWhole] = useState(false)
  const byId = new Map(counts.map((count) => [count.id, count]))
  const field = HIDDEN_IN[colorBy]
  const hidden = filters[field]
  const toggle = (id: string, show: boolean) => {
    const change: Partial<Filters> = {
      [field]: show ? without(hidden, [id]) : [...without(hidden, [id]), id].sort(),
    }
    store.filter(change)
  }
  const groups = isWhole ? coloring.groups : coloring.groups.slice(0, FIRST_GROUPS)
  return (
    <>
      <h3>Actors</h3>
      <Choices />
      {groups.map(({ id, name, total }) => (
        <div className="legend-line" key={id}>
          <Checkbox
            size="xs"
            checked={!hidden.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
            label={
              <>
                <ShapeIcon
                  shape={colorBy === 'kind' ? shapeOf(id as ActorKind) : 'circle'}
                  color={coloring.color(id, scheme)}
                />{' '}
                {name}
              </>
            }
          />
          <span className="number">{numbers(byId.get(id) ?? { id, total, shown: 0 })}</span>
        </div>
      ))}
      {coloring.groups.length > FIRST_GROUPS && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${coloring.groups.length - FIRST_GROUPS} more`}
        </Button>
      )}
    </>
  )
}
