/**
 * Sigma, spared what nobody sees. It draws every frame twice: for the eye, and for the pointer, with ids for colours, into a buffer of
 * which a single pixel is read. Here the second is drawn only where a pointer is over the picture and the camera rests, and never for
 * letters, all of whose pixels are thrown away there. Without a graphics card that is half of the work of a frame.
 */
import { Sigma } from 'sigma'

/** What a part of sigma is told when it draws: the buffer for the pointer, or null to draw for the eye alone. */
interface DrawParams {
  pickingFrameBuffer: WebGLFramebuffer | null
}

type DrawWords = (params: DrawParams, depth: string) => void

/** What of sigma is reached into; its types keep it private. */
interface Inside {
  initializeWebGLLabels(): void
  resetWebGLTexture(): unknown
  getRenderParams(): DrawParams
  getHitAtPosition(position: { x: number; y: number }): unknown
  render(): unknown
  scheduleRender(): unknown
  labelRenderer: Words
  internals: {
    hoverResolver: { active: boolean; request(): void }
    dragManager: { session: object | null }
  }
  stateManager: States
}

/** What draws the words. */
interface Words {
  renderWebGLLabels: DrawWords
  renderEdgeLabels: DrawWords
  /** Brings the letters of the names of nodes to the card. */
  processWebGLLabels(nodes: string[]): void
  computeDisplayedNodeLabels(): void
  displayedNodeLabels: Set<string>
  labelsDirty: boolean
}

/** What sigma knows of the states of nodes and edges. */
interface States {
  hovered: object | null
  graphState: { isPanning: boolean; isZooming: boolean; isDragging: boolean; hasHovered: boolean }
  graphStateChanged: boolean
  graphStateFlagsDirty: boolean
  flushGraphStateFlags(): void
  getHighlightedNodes(): Set<string>
}

const Base = Sigma as unknown as new (...given: ConstructorParameters<typeof Sigma>) => Inside

/**
 * After every change of a state sigma looks through those of all nodes and edges for one that is hovered, dragged or highlighted.
 * The first two it knows besides; nothing is highlighted here.
 */
function spareStates({ stateManager, internals }: Inside): void {
  const nothing = new Set<string>()
  stateManager.getHighlightedNodes = () => nothing
  stateManager.flushGraphStateFlags = () => {
    if (!stateManager.graphStateFlagsDirty) return
    stateManager.graphStateFlagsDirty = false
    const before = stateManager.graphState
    const isDragging = internals.dragManager.session !== null
    const hasHovered = stateManager.hovered !== null
    if (before.isDragging === isDragging && before.hasHovered === hasHovered) return
    const isIdle = !before.isPanning && !before.isZooming && !isDragging
    stateManager.graphState = Object.assign({}, before, { isDragging, hasHovered, isIdle })
    stateManager.graphStateChanged = true
  }
}

/** Sigma shapes the letters of all names before its first picture: here only those that are drawn, when they are. */
function spareWords({ labelRenderer }: Inside): void {
  const shapeLetters = labelRenderer.processWebGLLabels.bind(labelRenderer)
  labelRenderer.processWebGLLabels = () => undefined
  const choose = labelRenderer.computeDisplayedNodeLabels.bind(labelRenderer)
  labelRenderer.computeDisplayedNodeLabels = () => {
    choose()
    if (labelRenderer.labelsDirty) shapeLetters([...labelRenderer.displayedNodeLabels])
  }
  // None of their pixels is for the pointer.
  for (const words of ['renderWebGLLabels', 'renderEdgeLabels'] as const) {
    const draw = labelRenderer[words].bind(labelRenderer)
    labelRenderer[words] = (params, depth) => draw({ ...params, pickingFrameBuffer: null }, depth)
  }
}

/** The buffer for the pointer. */
class ForPointer {
  readonly #sigma: Inside
  /** It does not show what the screen shows. */
  isStale = true
  /** It is drawn in any case. */
  isWanted = false
  isMoving = false

  constructor(sigma: Inside) {
    this.#sigma = sigma
    spareStates(sigma)
    spareWords(sigma)
    const { hoverResolver } = sigma.internals
    const read = hoverResolver.request.bind(hoverResolver)
    hoverResolver.request = () => {
      if (!this.isStale) read()
      else if (this.isDrawn()) sigma.scheduleRender()
    }
  }

  /** Whether a frame that is drawn now is drawn for the pointer too. */
  isDrawn(): boolean {
    return this.isWanted || (this.#sigma.internals.hoverResolver.active && !this.isMoving)
  }
}

// Sigma draws while it is made, before a class that extends it has fields of its own.
const buffers = new WeakMap<Inside, ForPointer>()

function bufferOf(sigma: Inside): ForPointer {
  const known = buffers.get(sigma) ?? new ForPointer(sigma)
  buffers.set(sigma, known)
  return known
}

/** Sigma with a buffer for the pointer that is drawn when it is needed. */
export class SparingSigma extends Base {
  /** While the camera moves nothing is drawn for the pointer: what it is over stays what it was. */
  setMoving(isMoving: boolean): void {
    const buffer = bufferOf(this)
    if (buffer.isMoving === isMoving) return
    buffer.isMoving = isMoving
    if (!isMoving) this.internals.hoverResolver.request()
  }

  /** Comes before anything is drawn. */
  override initializeWebGLLabels(): void {
    bufferOf(this)
    super.initializeWebGLLabels()
  }

  /** Makes the buffer anew for this frame. */
  override resetWebGLTexture(): unknown {
    return bufferOf(this).isDrawn() ? super.resetWebGLTexture() : this
  }

  /** What is drawn in this frame. */
  override getRenderParams(): DrawParams {
    const buffer = bufferOf(this)
    buffer.isStale = !buffer.isDrawn()
    const params = super.getRenderParams()
    return buffer.isStale ? { ...params, pickingFrameBuffer: null } : params
  }

  /** What lies where something was pressed or clicked. */
  override getHitAtPosition(position: { x: number; y: number }): unknown {
    const buffer = bufferOf(this)
    if (buffer.isStale) {
      buffer.isWanted = true
      this.render()
      buffer.isWanted = false
    }
    return super.getHitAtPosition(position)
  }
}
