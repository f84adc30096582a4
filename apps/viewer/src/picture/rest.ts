/** When the camera rests. */

/** The camera has not moved for so long. */
const REST_MS = 150

/**
 * Tells once that something rests: it has not moved for a while, and two frames have passed since. By time alone a picture
 * whose frames take longer than that would rest between any two of them.
 */
export class Rest {
  readonly #onRest: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #frame = 0

  constructor(onRest: () => void) {
    this.#onRest = onRest
  }

  /** It moves now. */
  moved(): void {
    this.stop()
    const nextFrame = (act: () => void) => {
      this.#frame = requestAnimationFrame(act)
    }
    this.#timer = setTimeout(() => nextFrame(() => nextFrame(this.#onRest)), REST_MS)
  }

  /** Nothing more is told. */
  stop(): void {
    clearTimeout(this.#timer)
    cancelAnimationFrame(this.#frame)
  }
}
