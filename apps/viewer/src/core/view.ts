/** The whole view, and how it is written into the address of the page. */
import { type Filters, NO_FILTERS } from './filter-model.ts'

/** What is selected: its panel is open. */
export type Selection =
  | { kind: 'actor'; id: string }
  | { kind: 'edge'; id: string }
  /** The way from one actor to another; `to` is null while it is still to be chosen. */
  | { kind: 'path'; id: string; to: string | null }

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
  /** The panel for questions in Cypher. */
  query: boolean
  filters: Filters
  camera: CameraView | null
}

/** The view before anything was chosen. */
export const FIRST_VIEW: View = {
  selection: null,
  document: null,
  contradictions: false,
  query: false,
  filters: NO_FILTERS,
  camera: null,
}

const list = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])

function readSelection(params: URLSearchParams): Selection | null {
  const [actor, edge] = [params.get('actor'), params.get('edge')]
  const [from, to] = (params.get('path') ?? '').split('~')
  if (from) return { kind: 'path', id: from, to: to || null }
  if (actor) return { kind: 'actor', id: actor }
  return edge ? { kind: 'edge', id: edge } : null
}

function readCamera(text: string | null): CameraView | null {
  const numbers = list(text).map(Number)
  const [x, y, ratio] = numbers
  if (x === undefined || y === undefined || ratio === undefined) return null
  return numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

function readWindow(text: string | null): Filters['window'] {
  const [from, until] = (text ?? '').split('~')
  return from && until && DATE.test(from) && DATE.test(until) && from <= until ? [from, until] : null
}

function readAround(text: string | null): Filters['around'] {
  const [actor, steps] = (text ?? '').split('~')
  return actor ? { actor, steps: steps === '2' ? 2 : 1 } : null
}

function readFilters(params: URLSearchParams): Filters {
  const sure = Number(params.get('sure') ?? 0)
  return {
    types: list(params.get('without')),
    kinds: list(params.get('without-kinds')),
    contestedOnly: params.get('only') === 'contested',
    around: readAround(params.get('around')),
    window: readWindow(params.get('time')),
    publishers: params.getAll('without-publisher'),
    saidBy: params.get('said-by'),
    sure: sure > 0 && sure <= 100 ? sure : 0,
  }
}

/** The view of an address; what cannot be read falls back to the first view. */
export function readView(search: string): View {
  const params = new URLSearchParams(search)
  const document = params.get('document')
  return {
    selection: readSelection(params),
    document: document ? { id: document, statement: params.get('statement') } : null,
    contradictions: params.get('panel') === 'contradictions',
    query: params.get('panel') === 'query',
    filters: readFilters(params),
    camera: readCamera(params.get('camera')),
  }
}

const short = (value: number) => String(Math.round(value * 10_000) / 10_000)

function writeFilters(params: URLSearchParams, filters: Filters): void {
  const { types, kinds, contestedOnly, around, window, publishers, saidBy, sure } = filters
  if (types.length > 0) params.set('without', types.join(','))
  if (kinds.length > 0) params.set('without-kinds', kinds.join(','))
  if (contestedOnly) params.set('only', 'contested')
  if (around) params.set('around', `${around.actor}~${around.steps}`)
  if (window) params.set('time', window.join('~'))
  for (const publisher of publishers) params.append('without-publisher', publisher)
  if (saidBy) params.set('said-by', saidBy)
  if (sure > 0) params.set('sure', String(sure))
}

/** The address of a view: `''` for the first one, else starting with `?`. */
export function writeView({ selection, document, contradictions, query, filters, camera }: View): string {
  const params = new URLSearchParams()
  if (selection?.kind === 'path') params.set('path', `${selection.id}~${selection.to ?? ''}`)
  else if (selection) params.set(selection.kind, selection.id)
  if (document) params.set('document', document.id)
  if (document?.statement) params.set('statement', document.statement)
  if (contradictions) params.set('panel', 'contradictions')
  if (query) params.set('panel', 'query')
  writeFilters(params, filters)
  if (camera) params.set('camera', [camera.x, camera.y, camera.ratio].map(short).join(','))
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')
  return text ? `?${text}` : ''
}
