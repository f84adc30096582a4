/** Serves the fixture by hand: `npx tsx --conditions=source apps/viewer/test/serve-fixture.ts`. */
import { serveViewer } from '../server/index.ts'
import { fixtureSource } from './fixture/open-fixture.ts'

const { url } = await serveViewer({ source: fixtureSource() })
process.stdout.write(`${url}\n`)
