/** Writes a GDELT 2 event file of made-up rows, spread like real ones: few actors and codes in many rows, many in few. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { countries, seededRandom } from '@demarche/core'

/** Roles and codes with their share in a thousand of a day of real rows; what is left is spread over the rest. */
const ROLES: readonly Share[] = [
  ['', 547],
  ['GOV', 145],
  ['COP', 42],
  ['JUD', 37],
  ['MED', 34],
  ['LEG', 28],
  ['CVL', 27],
  ['BUS', 19],
  ['MIL', 19],
  ['EDU', 18],
  ['OPP', 12],
  ['REB', 10],
]
const CODES: readonly Share[] = [
  ['010', 87],
  ['042', 77],
  ['020', 73],
  ['043', 66],
  ['040', 60],
  ['051', 44],
  ['190', 42],
  ['173', 37],
  ['046', 32],
  ['036', 32],
  ['112', 27],
  ['012', 25],
  ['193', 21],
  ['013', 20],
  ['120', 20],
  ['111', 18],
  ['030', 17],
  ['110', 17],
  ['084', 17],
  ['130', 11],
  ['060', 11],
  ['114', 11],
  ['100', 10],
  ['090', 10],
  ['070', 10],
  ['141', 8],
  ['163', 8],
  ['172', 8],
  ['180', 8],
  ['154', 5],
]
const NO_COUNTRY = 0.33
const UNITED_STATES = 0.25
const CELLS = 61
const BATCH = 5000

type Share = readonly [value: string, share: number]

/** A list from which a draw by index follows the shares. */
const drawList = (shares: readonly Share[]) =>
  shares.flatMap(([value, share]) => new Array<string>(share).fill(value))

/** Writes `rows` rows over `days` days from 2024-01-01; the same seed gives the same bytes. */
export function generateGdelt2(path: string, rows: number, days = 14, seed = 1): void {
  const random = seededRandom(seed)
  const places = countries().map(({ alpha2, alpha3, name }) => ({ alpha2, alpha3, name: name.toUpperCase() }))
  const [roles, codes] = [drawList(ROLES), drawList(CODES)]
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  /** Zipf's law: the country of rank k with a chance of about 1/k. */
  const byRank = () => places[Math.min(places.length - 1, Math.floor(places.length ** random()) - 1)]!
  const unitedStates = places.find(({ alpha3 }) => alpha3 === 'USA')!
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
    const role = pick(roles)
    const draw = random()
    if (draw < NO_COUNTRY && role !== '') {
      cells[at] = role
      cells[at + 1] = role
    } else {
      const place = draw < NO_COUNTRY + UNITED_STATES ? unitedStates : byRank()
      cells[at] = place.alpha3 + role
      cells[at + 1] = place.name
      cells[at + 2] = place.alpha3
    }
    cells[at + 7] = role
  }

  function lineOf(row: number): string {
    const cells = new Array<string>(CELLS).fill('')
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * days)))
    const day = date.toISOString().slice(0, 10).replaceAll('-', '')
    const code = pick(codes)
    cells[0] = String(1_100_000_000 + row)
    cells[1] = day
    cells[2] = day.slice(0, 6)
    cells[3] = day.slice(0, 4)
    cells[4] = `${day.slice(0, 4)}.${day.slice(4)}`
    if (random() > 0.06) actor(cells, 5)
    if (random() > 0.28) actor(cells, 15)
    cells.splice(25, 10, '1', code, code.slice(0, 3), code.slice(0, 2), '1', '0.0', '4', '1', '4', '-1.5')
    const place = byRank()
    for (const at of [35, 43, 51]) {
      cells.splice(at, 8, '1', place.name, place.alpha2, place.alpha2, '', '12.5', '34.5', place.alpha2)
    }
    cells[59] = `${day}120000`
    cells[60] = `https://news.example/${row % 9973}/${day}/report-${row % 499_979}.html`
    return cells.join('\t')
  }
}
