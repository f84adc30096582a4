/** Says how far a layout is, for whoever waits for it. */
import { Progress } from './progress.ts'

/** Has something done that may lay a picture out, with a line on standard error while it does. */
export async function showLayout<T>(
  act: (onShare: (share: number) => void) => Promise<T>,
  progress = new Progress(),
): Promise<T> {
  try {
    return await act((share) => progress.show(`laying out the picture… ${Math.floor(share * 100)} %`))
  } finally {
    progress.clear()
  }
}
