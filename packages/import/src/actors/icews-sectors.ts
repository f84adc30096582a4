/** ICEWS's sectors in words as PLOVER's codes, and what kind of actor they make. */
import { compareStrings } from '@demarche/core'
import type { TableActor } from '../tables/coded-row.ts'

/** Beginnings of sector names, the longer ones first. */
const rows: readonly (readonly [RegExp, string])[] = [
  [/^(government|executive|cabinet|.* ministry)/i, 'GOV'],
  [/^(legislative|lower house|upper house|unicameral)/i, 'LEG'],
  [/^judicial/i, 'JUD'],
  [/^military intelligence|^intelligence/i, 'SPY'],
  [/^(military|navy|army|air force|marines)/i, 'MIL'],
  [/^police/i, 'COP'],
  [/^(parties|\((national|provincial|municipal)\) m(aj|in)or party|government m(aj|in)or party)/i, 'PTY'],
  [/^opposition/i, 'OPP'],
  [/^(insurgents|rebel|separatists|radicals|organized violent)/i, 'REB'],
  [/^unidentified forces/i, 'UAF'],
  [/^criminals/i, 'CRM'],
  [/^(general population|protestors)/i, 'CVL'],
  [/business/i, 'BUS'],
  [/^(media|news|state media|print news)/i, 'JRN'],
  [/^(education)$/i, 'EDU'],
  [/^medical/i, 'MED'],
  [/^labor/i, 'LAB'],
  [/^agricultur/i, 'AGR'],
  [/^refugees/i, 'REF'],
  [/^(international|national) religious/i, 'REL'],
  [/^nongovernmental organizations \/ activists|^human rights ngo/i, 'SOC'],
]

/** PLOVER codes of a cell of sectors, which are parted by commas or semicolons; sorted, each once. */
export function icewsSectors(cell: string): string[] {
  const words = cell.split(/[;,]/).map((word) => word.trim())
  const codes = words.flatMap((word) =>
    rows.filter(([pattern]) => pattern.test(word)).map(([, code]) => code),
  )
  return [...new Set(codes)].sort(compareStrings)
}

/** The kind that sectors alone settle. */
export function kindBySectors(cell: string): TableActor['kind'] | undefined {
  if (/International Government Organization|\bIGOs?\b/i.test(cell)) return 'igo'
  return /Nongovernmental Organization \(International\)/i.test(cell) ? 'ngo' : undefined
}

const byName: readonly (readonly [RegExp, TableActor['kind']])[] = [
  [/\bministry\b|\bdepartment\b|\bagency\b|\bcommission\b/i, 'ministry'],
  [/\b(congress|senate|parliament|assembl(y|ies)|house of representatives|legislature)\b/i, 'legislature'],
  [/\bcourt\b|\btribunal\b|\bjudiciary\b/i, 'court'],
  [/\bpolice\b/i, 'police'],
  [/\b(army|navy|naval|air force|armed forces|defense forces|military)\b/i, 'military'],
  [/\b(party|parties|coalition|bharatiya janata|front)\b/i, 'party'],
  [
    /\b(militants?|militia|rebels?|gang|guerrillas?|terrorists?|insurgents?|liberation|mujahideen)\b/i,
    'armed-group',
  ],
  [/\b(times|news|newspaper|tv|television|radio|media|agency france|press)\b/i, 'media'],
  [/\b(bank|company|corporation|airlines?|industries|inc|ltd|group of companies)\b/i, 'company'],
  [/\b(union|association|federation|foundation|committee|council|organi[sz]ation|society|church)\b/i, 'ngo'],
]

/** The kind that a word of the name settles. */
export function kindByName(name: string): TableActor['kind'] | undefined {
  return byName.find(([pattern]) => pattern.test(name))?.[1]
}
