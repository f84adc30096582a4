/** Writes a GDELT 2 event file of made-up rows, spread like real ones: few actors and codes in many rows, many in few. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { countries, seededRandom } from '@demarche/core'

const TYPES = [
  '',
  '',
  '',
  '',
  '',
  'GOV',
  'GOV',
  'MIL',
  'COP',
  'CVL',
  'BUS',
  'LEG',
  'OPP',
  'REB',
  'EDU',
  'MED',
]
/** CAMEO codes, the frequent ones first. */
const CODES =
  '010 042 043 040 020 051 036 012 190 013 111 046 173 110 112 014 057 030 080 120 130 140 141 163 172 180 193 195 061 070 090 100'.split(
    ' ',
  )
const CELLS = 61
const BATCH = 5000

/** A number below `count`; small ones are drawn far more often, as in Zipf's law. */
const skewed = (random: () => number, count: number) => Math.min(count - 1, Math.floor(count ** random()) - 1)

/** Writes `rows` rows over `days` days from 2024-01-01; the same seed gives the same bytes. */
export function generateGdelt2(path: string, rows: number, days = 56, seed = 1): void {
  const random = seededRandom(seed)
  const places = countries().map(({ alpha2, alpha3, name }) => ({ alpha2, alpha3, name: name.toUpperCase() }))
  const file = openSync(path, 'w')
  try {
    for (let from = 0; from < rows; from += BATCH) {
      const lines: string[] = []
      for (let row = from; row < Math.min(rows, from + BATCH); row += 1) lines.push(lineOf(row))
      writeSync(file, `${lines.join('\n')}\n`)
    }
  } finally {
    closeSync(file)
  }

  function actor(cells: string[], at: number): void {
    const place = places[skewed(random, places.length)]!
    const type = TYPES[Math.floor(random() * TYPES.length)]!
    cells[at] = place.alpha3 + type
    cells[at + 1] = place.name
    cells[at + 2] = place.alpha3
    cells[at + 7] = type
  }

  function lineOf(row: number): string {
    const cells = new Array<string>(CELLS).fill('')
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * days)))
    const day = date.toISOString().slice(0, 10).replaceAll('-', '')
    const code = CODES[skewed(random, CODES.length)]!
    cells[0] = String(1_100_000_000 + row)
    cells[1] = day
    cells[2] = day.slice(0, 6)
    cells[3] = day.slice(0, 4)
    cells[4] = `${day.slice(0, 4)}.${day.slice(4)}`
    if (random() > 0.1) actor(cells, 5)
    if (random() > 0.3) actor(cells, 15)
    cells.splice(25, 10, '1', code, code.slice(0, 3), code.slice(0, 2), '1', '0.0', '4', '1', '4', '-1.5')
    const place = places[skewed(random, places.length)]!
    for (const at of [35, 43, 51]) {
      cells.splice(at, 8, '1', place.name, place.alpha2, place.alpha2, '', '12.5', '34.5', place.alpha2)
    }
    cells[59] = `${day}120000`
    cells[60] = `https://news.example/${row % 9973}/${day}/report-${row % 499_979}.html`
    return cells.join('\t')
  }
}
