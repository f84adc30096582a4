/** The whole view, and how it is written into the address of the page. */
import { type Filters, NO_FILTERS } from './filters.ts'

/** What is selected: its panel is open. */
export type Selection = { kind: 'actor'; id: string } | { kind: 'edge'; id: string }

/** The document that is open, and the statement in it that is looked at. */
export interface OpenDocument {
  id: string
  statement: string | null
}

/** Where the camera stands, in sigma's framed coordinates. */
export interface CameraView {
  x: number
  y: number
  ratio: number
}

/** Everything a link must bring back. */
export interface View {
  selection: Selection | null
  document: OpenDocument | null
  /** The panel of contradictions. */
  contradictions: boolean
  filters: Filters
  camera: CameraView | null
}

/** The view before anything was chosen. */
export const FIRST_VIEW: View = {
  selection: null,
  document: null,
  contradictions: false,
  filters: NO_FILTERS,
  camera: null,
}

const list = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])

function readSelection(params: URLSearchParams): Selection | null {
  const [actor, edge] = [params.get('actor'), params.get('edge')]
  if (actor) return { kind: 'actor', id: actor }
  return edge ? { kind: 'edge', id: edge } : null
}

function readCamera(text: string | null): CameraView | null {
  const numbers = list(text).map(Number)
  const [x, y, ratio] = numbers
  if (x === undefined || y === undefined || ratio === undefined) return null
  return numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null
}

/** The view of an address; what cannot be read falls back to the first view. */
export function readView(search: string): View {
  const params = new URLSearchParams(search)
  const document = params.get('document')
  return {
    selection: readSelection(params),
    document: document ? { id: document, statement: params.get('statement') } : null,
    contradictions: params.get('panel') === 'contradictions',
    filters: {
      types: list(params.get('without')),
      kinds: list(params.get('without-kinds')),
      contestedOnly: params.get('only') === 'contested',
    },
    camera: readCamera(params.get('camera')),
  }
}

const short = (value: number) => String(Math.round(value * 10_000) / 10_000)

/** The address of a view: `''` for the first one, else starting with `?`. */
export function writeView({ selection, document, contradictions, filters, camera }: View): string {
  const params = new URLSearchParams()
  if (selection) params.set(selection.kind, selection.id)
  if (document) params.set('document', document.id)
  if (document?.statement) params.set('statement', document.statement)
  if (contradictions) params.set('panel', 'contradictions')
  if (filters.types.length > 0) params.set('without', filters.types.join(','))
  if (filters.kinds.length > 0) params.set('without-kinds', filters.kinds.join(','))
  if (filters.contestedOnly) params.set('only', 'contested')
  if (camera) params.set('camera', [camera.x, camera.y, camera.ratio].map(short).join(','))
  const text = params.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}
