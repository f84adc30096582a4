/** Light or dark, as the reader chose or the system says. */
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { createContext, useContext } from 'react'
import type { Scheme } from '../core/palette.ts'

/** Provides the present scheme, asked for once: every component that asks by itself asks the browser each time it is drawn. */
export const SchemeContext = createContext<Scheme>('light')

/** Asks for the present scheme. */
export function useAskedScheme(): Scheme {
  return useComputedColorScheme('light')
}

/** The present scheme. */
export const useScheme = (): Scheme => useContext(SchemeContext)

/** Turns the scheme round. */
export function useToggleScheme(): () => void {
  const scheme = useScheme()
  const { setColorScheme } = useMantineColorScheme()
  return () => setColorScheme(scheme === 'light' ? 'dark' : 'light')
}
