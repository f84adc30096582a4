/** What the colours of actors stand for now. */
import { useMemo } from 'react'
import { type Coloring, coloring } from '../core/groups.ts'
import { useView, useViewer } from './viewer-context.ts'

/** The colouring that the reader chose. */
export function useColoring(): Coloring {
  const { graph } = useViewer()
  const { colorBy } = useView()
  return useMemo(() => coloring(graph, colorBy), [graph, colorBy])
}
