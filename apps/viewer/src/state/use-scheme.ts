/** Light or dark, as the reader chose or the system says. */
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import type { Scheme } from '../core/palette.ts'

/** The present scheme and how to turn it round. */
export function useScheme(): { scheme: Scheme; toggle: () => void } {
  const scheme = useComputedColorScheme('light')
  const { setColorScheme } = useMantineColorScheme()
  return { scheme, toggle: () => setColorScheme(scheme === 'light' ? 'dark' : 'light') }
}
