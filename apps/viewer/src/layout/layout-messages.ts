/** What the page and the worker of the layout say to each other. */
import type { LayoutInput, LayoutProgress } from './layout-run.ts'

/** From the page. */
export type LayoutOrder =
  | { kind: 'start'; input: LayoutInput; pins: { node: number; x: number; y: number }[] }
  /** The last places were drawn: go on. */
  | { kind: 'next' }
  | { kind: 'pin'; node: number; x: number; y: number }
  | { kind: 'unpin'; node: number }

/** From the worker. */
export interface LayoutNews extends LayoutProgress {
  /** x and y of every node. */
  places: Float32Array
}
