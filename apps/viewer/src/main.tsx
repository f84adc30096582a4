/** Where the page starts. */
import '@mantine/core/styles.css'
import './styles.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { serverSource } from './core/data-source.ts'
import { staticSource } from './core/static-source.ts'
import { App } from './panels/app.tsx'

const theme = createTheme({
  fontFamily: '"Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  primaryColor: 'indigo',
  primaryShade: 7,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

const contentOf = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''

/** The nonce that the server put into the page, so that the style elements of the widgets are let in. */
const styleNonce = contentOf('style-nonce')

const source = contentOf('data-source') === 'files' ? staticSource('./') : serverSource('./')
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <App source={source} />
    </MantineProvider>,
  )
}
