/** Ministries that go by a name of their own: `the Pentagon` and the US defence department are one. */

/** A ministry with a name of its own. */
export interface Ministry {
  /** With its country: `Foreign Ministry of France`. */
  readonly name: string
  /** Alpha-3. */
  readonly country: string
  readonly sectors: readonly string[]
  /** What it is for, as a description says it: `defence`, `foreign`. */
  readonly subjects: readonly string[]
  /** Names that mean it wherever they stand. */
  readonly ownNames: readonly string[]
}

/** alpha-3 | what it is for | name to show | sectors | names of its own. */
const rows: readonly string[] = [
  'USA|defence;defense|US Department of Defense|GOV MIL|Pentagon;U.S. Department of Defense;US Defense Department;Defense Department;Department of Defense',
  'USA|state;foreign|US State Department|GOV|State Department;Foggy Bottom;U.S. State Department;US Department of State;Department of State;State Dept',
  'USA|treasury;finance|US Treasury Department|GOV|Treasury Department;US Treasury;US Treasury Department;US Department of the Treasury',
  'USA|justice|US Justice Department|GOV JUD|Justice Department;US Justice Department;US Department of Justice;Department of Justice',
  'USA|homeland security|US Department of Homeland Security|GOV|Homeland Security;Department of Homeland Security;DHS',
  'GBR|foreign|British Foreign Office|GOV|Foreign Office;British Foreign Office;UK Foreign Office;FCO;FCDO',
  'DEU|foreign|Foreign Ministry of Germany|GOV|German Foreign Office;German Federal Foreign Office;Auswärtiges Amt',
  'FRA|foreign|Foreign Ministry of France|GOV|Quai d’Orsay',
  'ITA|foreign|Foreign Ministry of Italy|GOV|Farnesina',
  'BRA|foreign|Foreign Ministry of Brazil|GOV|Itamaraty',
  'RUS|foreign|Foreign Ministry of Russia|GOV|Smolenskaya Square',
  'IND|foreign;external|Foreign Ministry of India|GOV|South Block;Ministry of External Affairs',
  'JPN|foreign|Foreign Ministry of Japan|GOV|Gaimusho',
]

let list: readonly Ministry[] | undefined

/** All ministries of the table. */
export function ministries(): readonly Ministry[] {
  list ??= rows.map((row) => {
    const [country = '', subjects = '', name = '', sectors = '', ownNames = ''] = row.split('|')
    return {
      name,
      country,
      sectors: sectors.split(' '),
      subjects: subjects.split(';'),
      ownNames: ownNames.split(';'),
    }
  })
  return list
}

/**
 * The ministry of a country that a description means.
 *
 * @param country alpha-3
 * @param words in small letters: `defence ministry`, `state department`, `foreign office`
 */
export function ministryOf(country: string, words: string): Ministry | undefined {
  const subject = /^(.+) (?:ministry|department|office)$/.exec(words)?.[1]
  if (subject === undefined) return undefined
  return ministries().find((ministry) => ministry.country === country && ministry.subjects.includes(subject))
}
