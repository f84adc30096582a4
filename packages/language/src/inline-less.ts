/** A setting of V8 for programs that read documents. */
import { setFlagsFromString } from 'node:v8'

/**
 * How much of other functions may be built into one, in bytes of byte code. Never `--max-inlined-bytecode-size`, the most of a single
 * function: V8 looks at that one twice while it compiles in the background, and ends the process where it changed in between.
 */
export const LESS_INLINING = '--max-inlined-bytecode-size-cumulative=150'

/**
 * Tells V8 to build less of a function into its callers. For a program that reads documents: reading is many small functions,
 * and building them into one another is a sixth of a short run’s processor time. It holds for the whole process, and may be
 * called at any time.
 */
export function inlineLess(): void {
  setFlagsFromString(LESS_INLINING)
}
