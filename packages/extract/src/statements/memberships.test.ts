import { expect, test } from 'vitest'
import { read, shown } from '../read.test-kit.ts'

function membersIn(text: string): string[] {
  const extraction = read(text, '2026-05-04')
  return extraction.statements
    .filter(({ type }) => type === 'MEMBER_OF')
    .map((statement) => {
      const { actors, recipients, chain, negated, auxiliary } = shown(extraction, statement)
      const { time } = statement
      const marks = [
        negated ? 'not' : null,
        ...auxiliary,
        ...chain,
        time ? `from ${time.start} ${time.precision}` : null,
      ]
      return [`${actors.join(' and ')} of ${recipients}`, ...marks.filter(Boolean)].join(', ')
    })
}

test.each<[string, string[]]>([
  ['Norway is a member of NATO.', ['Norway of NATO']],
  ['Norway has been a member of NATO since 1949.', ['Norway of NATO, from 1949-01-01 year']],
  ['Finland joined NATO in April 2023.', ['Finland of NATO, from 2023-04-01 month']],
  ['Sweden is not a member of OPEC.', ['Sweden of OPEC, not']],
  ['Sweden may join NATO.', ['Sweden of NATO, hypothetical']],
  ['Denmark said that Finland had joined NATO.', ['Finland of NATO, Denmark']],
  ['Norway was a member of OPEC until 1990.', []],
  ['Norway, a former member of OPEC, protested.', []],
  ['Macron joined Scholz for talks.', []],
  ['The box is a member of the set.', []],
])('%s', (text, expected) => expect(membersIn(text)).toEqual(expected))
