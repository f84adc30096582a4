/** Which Chromium the browser tests use, and with which flags. */
import { existsSync } from 'node:fs'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Draws with the processor, and asks nothing of the network by itself. */
export const browserArguments: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
]

/** The browser of `CHROMIUM_PATH`, else the first one in a usual place; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`)
  }
  return KNOWN.find((path) => existsSync(path))
}

/** Whether the browser tests of a part of the project can run; where every test must run, a missing browser is an error. */
export function canBrowse(part = 'viewer'): boolean {
  if (findBrowser()) return true
  const advice = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
  if (process.env.DEMARCHE_REQUIRE_ALL === '1')
    throw new Error(`The browser tests of the ${part} need a browser. ${advice}`)
  process.stderr.write(`The browser tests of the ${part} are left out: no browser was found. ${advice}\n`)
  return false
}
