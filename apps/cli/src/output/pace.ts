/** How fast something goes, and how long it still takes. */

/** How far a part of a task is. */
export interface Step {
  readonly phase: string
  readonly done: number
  readonly total: number
}

/** `2 s`, `3 min`, `2 h`: rounded up, so that nothing takes 0. */
export function roughly(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} s`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}

/** Tells the rate and the time left of each phase, from when the phase was first heard of. */
export class Pace {
  readonly #now: () => number
  #phase = ''
  #began = 0
  #before = 0

  /** @param now milliseconds, of any clock */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** `nodes: 5000 of 20000, 2500 a second, 6 s left` */
  line(step: Step): string {
    const { phase, done, total } = step
    const so = `${phase}: ${done} of ${total}`
    const rate = this.#rate(step)
    if (rate === undefined || total <= 1) return so
    const left = done < total ? `, ${roughly((total - done) / rate)} left` : ''
    return `${so}, ${Math.round(rate)} a second${left}`
  }

  /** How long the rest of the phase takes; undefined as long as there is no telling. */
  secondsLeft(step: Step): number | undefined {
    const rate = this.#rate(step)
    return rate && (step.total - step.done) / rate
  }

  /** How many a second; undefined before there is one. */
  #rate({ phase, done }: Step): number | undefined {
    if (phase !== this.#phase) {
      this.#phase = phase
      this.#began = this.#now()
      this.#before = done
    }
    const rate = ((done - this.#before) / (this.#now() - this.#began)) * 1000
    return Number.isFinite(rate) && rate > 0 ? rate : undefined
  }
}
