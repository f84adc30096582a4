/** What stands around the picture, once it was fetched. */
import { useEffect, useState } from 'react'

type Around = typeof import('./around.tsx')['around']

/** Fetches it, or hands out what was fetched. */
const fetchAround = async (): Promise<Around> => (await import('./around.tsx')).around

/** What stands around the picture: null until it is wanted and there, `missing` where it cannot be had. */
export function useAround(isWanted: boolean): Around | 'missing' | null {
  const [found, setFound] = useState<Around | 'missing' | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isAwaited = true
    fetchAround()
      .catch(() => 'missing' as const)
      .then((around) => isAwaited && setFound(around))
    return () => {
      isAwaited = false
    }
  }, [isWanted])
  return found
}
