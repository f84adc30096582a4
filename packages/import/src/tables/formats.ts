/** The list of event tables. To add one: a folder of `formats/`, and its line here. */
import { acledFormat } from './formats/acled/format.ts'
import { gdeltGkgFormat } from './formats/gdelt-gkg/format.ts'
import { gdeltMentionsFormat } from './formats/gdelt-mentions/format.ts'
import { gdelt1Format } from './formats/gdelt1/format.ts'
import { gdelt2Format } from './formats/gdelt2/format.ts'
import { icewsFormat } from './formats/icews/format.ts'
import { polecatFormat } from './formats/polecat/format.ts'
import { ucdpGedFormat } from './formats/ucdp-ged/format.ts'
import type { TableFormat, TableSample } from './table-format.ts'

/** Every format, in the order in which they are tried. */
export const tableFormats: readonly TableFormat[] = [
  icewsFormat,
  polecatFormat,
  acledFormat,
  ucdpGedFormat,
  gdelt2Format,
  gdelt1Format,
  gdeltMentionsFormat,
  gdeltGkgFormat,
]

/** The format of a file by its first lines. */
export function detectTable(sample: TableSample): TableFormat | undefined {
  return tableFormats.find((format) => format.detect(sample) !== undefined)
}
