/** The part of the legend on actors: what size and colour stand for, and the groups, each of which can be hidden. */
import type { ActorKind } from '@demarche/core'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { memo, useState } from 'react'
import type { Filters } from '../core/filter-model.ts'
import type { Count } from '../core/filters.ts'
import { COLORINGS, type ColorBy } from '../core/groups.ts'
import { SIZE_WORDS, SIZES, type SizeBy } from '../core/measures.ts'
import { shapeOf } from '../core/palette.ts'
import { LABELS, type Labels } from '../core/view.ts'
import { useColoring } from '../state/use-coloring.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer, useViewPart } from '../state/viewer-context.ts'
import { ShapeIcon } from './icons.tsx'

const FIGURES = new Intl.NumberFormat('en')
const figure = (value: number) => FIGURES.format(value)

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

const Choices = memo(function Choices() {
  const { store } = useViewer()
  const colorBy = useViewPart((view) => view.colorBy)
  const sizeBy = useViewPart((view) => view.sizeBy)
  const labels = useViewPart((view) => view.labels)
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
})

interface GroupBoxProps {
  id: string
  name: string
  by: ColorBy
  color: string
  checked: boolean
}

/** The box of one group: only its number changes while a window is dragged, and only the number is drawn anew. */
const GroupBox = memo(function GroupBox({ id, name, by, color, checked }: GroupBoxProps) {
  const { store } = useViewer()
  const field = HIDDEN_IN[by]
  const show = (isShown: boolean) => {
    const others = without(store.get().filters[field], [id])
    const change: Partial<Filters> = { [field]: isShown ? others : [...others, id].sort() }
    store.filter(change)
  }
  return (
    <Checkbox
      size="xs"
      checked={checked}
      onChange={(event) => show(event.currentTarget.checked)}
      label={
        <>
          <ShapeIcon shape={by === 'kind' ? shapeOf(id as ActorKind) : 'circle'} color={color} /> {name}
        </>
      }
    />
  )
})

/** The lines of the legend on actors. */
export function ActorLegend({ counts }: { counts: readonly Count[] }) {
  const colorBy = useViewPart((view) => view.colorBy)
  const hidden = useViewPart(({ filters }) => filters[HIDDEN_IN[colorBy]])
  const scheme = useScheme()
  const coloring = useColoring()
  const [isWhole, setWhole] = useState(false)
  const byId = new Map(counts.map((count) => [count.id, count]))
  const groups = isWhole ? coloring.groups : coloring.groups.slice(0, FIRST_GROUPS)
  return (
    <>
      <h3>Actors</h3>
      <Choices />
      {groups.map(({ id, name, total }) => (
        <div className="legend-line" key={id}>
          <GroupBox
            id={id}
            name={name}
            by={colorBy}
            color={coloring.color(id, scheme)}
            checked={!hidden.includes(id)}
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
