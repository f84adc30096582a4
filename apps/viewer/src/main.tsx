/** Where the page starts. */
import '@mantine/core/styles.css'
import './styles.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { serverSource } from './core/data-source.ts'
import { App } from './panels/app.tsx'

const theme = createTheme({
  fontFamily: '"Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  primaryColor: 'indigo',
  primaryShade: 7,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** The nonce that the server put into the page, so that the style elements of the widgets are let in. */
const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <App source={serverSource('./')} />
    </MantineProvider>,
  )
}
