/** The whole view, and how it is written into the address of the page. */
import { type Filters, NO_FILTERS } from './filter-model.ts'
import { COLORINGS, type ColorBy } from './groups.ts'
import { SIZES, type SizeBy } from './measures.ts'
import { listOf, readFilters, writeFilters } from './view-filters.ts'

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

/** An actor that a reader put in a place: the layout leaves it there. Coordinates of the graph. */
export interface Pin {
  actor: string
  x: number
  y: number
}

/** Everything a link must bring back. */
export interface View {
  selection: Selection | null
  document: OpenDocument | null
  /** The panel of contradictions. */
  contradictions: boolean
  /** The panel for questions in Cypher. */
  query: boolean
  /** The panel of pairs that may be one: which pair is at hand, from 1 on; 0 is the first without an answer, null closes it. */
  review: number | null
  filters: Filters
  camera: CameraView | null
  colorBy: ColorBy
  sizeBy: SizeBy
  pins: readonly Pin[]
  /** Which words stand in the picture. */
  labels: Labels
}

/** Which words stand in the picture: names of actors, words of edges, both or none. */
export const LABELS = ['all', 'actors', 'edges', 'none'] as const
export type Labels = (typeof LABELS)[number]

/** The view before anything was chosen. */
export const FIRST_VIEW: View = {
  selection: null,
  document: null,
  contradictions: false,
  query: false,
  review: null,
  filters: NO_FILTERS,
  camera: null,
  colorBy: 'kind',
  sizeBy: 'statements',
  pins: [],
  labels: 'all',
}

function readSelection(params: URLSearchParams): Selection | null {
  const [actor, edge] = [params.get('actor'), params.get('edge')]
  const [from, to] = (params.get('path') ?? '').split('~')
  if (from) return { kind: 'path', id: from, to: to || null }
  if (actor) return { kind: 'actor', id: actor }
  return edge ? { kind: 'edge', id: edge } : null
}

function readReview(params: URLSearchParams): number | null {
  if (params.get('panel') !== 'review') return null
  const pair = params.get('pair') ?? ''
  return /^\d{1,7}$/.test(pair) ? Number(pair) : 0
}

function readCamera(text: string | null): CameraView | null {
  const numbers = listOf(text).map(Number)
  const [x, y, ratio] = numbers
  if (x === undefined || y === undefined || ratio === undefined) return null
  return numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null
}

/** A pin is written `x~y~actor`: an id may hold any character. */
function readPin(text: string): Pin[] {
  const [x, y, ...rest] = text.split('~')
  const pin = { actor: rest.join('~'), x: Number(x), y: Number(y) }
  return x && y && pin.actor !== '' && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : []
}

const oneOf = <T extends string>(text: string | null, known: readonly T[], otherwise: T): T =>
  known.find((word) => word === text) ?? otherwise

/** The view of an address; what cannot be read falls back to the first view. */
export function readView(search: string): View {
  const params = new URLSearchParams(search)
  const document = params.get('document')
  return {
    selection: readSelection(params),
    document: document ? { id: document, statement: params.get('statement') } : null,
    contradictions: params.get('panel') === 'contradictions',
    query: params.get('panel') === 'query',
    review: readReview(params),
    filters: readFilters(params),
    camera: readCamera(params.get('camera')),
    colorBy: oneOf(params.get('colour'), COLORINGS, FIRST_VIEW.colorBy),
    sizeBy: oneOf(params.get('size'), SIZES, FIRST_VIEW.sizeBy),
    pins: params.getAll('pin').flatMap(readPin),
    labels: oneOf(params.get('labels'), LABELS, FIRST_VIEW.labels),
  }
}

const short = (value: number) => String(Math.round(value * 10_000) / 10_000)
/** Coordinates of the graph run into the thousands: a tenth is nearer than a pixel. */
const place = (value: number) => String(Math.round(value * 10) / 10)

/** The address of a view: `''` for the first one, else starting with `?`. */
export function writeView(view: View): string {
  const { selection, document, contradictions, query, review } = view
  const { filters, camera, colorBy, sizeBy, pins, labels } = view
  const params = new URLSearchParams()
  if (selection?.kind === 'path') params.set('path', `${selection.id}~${selection.to ?? ''}`)
  else if (selection) params.set(selection.kind, selection.id)
  if (document) params.set('document', document.id)
  if (document?.statement) params.set('statement', document.statement)
  if (contradictions) params.set('panel', 'contradictions')
  if (query) params.set('panel', 'query')
  if (review !== null) params.set('panel', 'review')
  if (review) params.set('pair', String(review))
  if (colorBy !== FIRST_VIEW.colorBy) params.set('colour', colorBy)
  if (sizeBy !== FIRST_VIEW.sizeBy) params.set('size', sizeBy)
  if (labels !== FIRST_VIEW.labels) params.set('labels', labels)
  writeFilters(params, filters)
  for (const { actor, x, y } of pins) params.append('pin', `${place(x)}~${place(y)}~${actor}`)
  if (camera) params.set('camera', [camera.x, camera.y, camera.ratio].map(short).join(','))
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')
  return text ? `?${text}` : ''
}
