/** GDELT 2 mentions: which article tells of which event. They add sources to events, and state none by themselves. */
import { EVENT_NOT_HERE } from '../../../imported-document.ts'
import { skip } from '../../coded-row.ts'
import type { TableFormat } from '../../table-format.ts'

const columns =
  'GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras'.split(
    ' ',
  )

const START = /^\d+\t\d{14}\t\d{14}\t[1-6]\t/

export const gdeltMentionsFormat: TableFormat = {
  name: 'gdelt-mentions',
  title: 'GDELT 2 mentions',
  confidence: 0.5,
  quote: {
    columns: ['GLOBALEVENTID', 'MentionTimeDate', 'MentionSourceName', 'SentenceID', 'Confidence'],
    event: 'GLOBALEVENTID',
  },
  detect: ({ lines }) => {
    const isMention = (line: string) => START.test(line) && line.split('\t').length === columns.length
    if (lines.length === 0 || lines.filter(isMention).length * 2 <= lines.length) return undefined
    return { delimiter: '\t', isQuoted: false, columns, hasHeader: false, widths: [columns.length] }
  },
  readRow: (cells) => skip(EVENT_NOT_HERE, `event ${cells('GLOBALEVENTID')} is in no table`),
}
