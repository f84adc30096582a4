/** The 61 columns of GDELT 2's event table, as its codebook names them. */
const actor = (at: 1 | 2) =>
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
    .split(' ')
    .map((name) => `Actor${at}${name}`)
const place = (of: string, hasSecondDivision: boolean) =>
  `Type FullName CountryCode ADM1Code ${hasSecondDivision ? 'ADM2Code ' : ''}Lat Long FeatureID`
    .split(' ')
    .map((name) => `${of}Geo_${name}`)

/** The columns that both versions of GDELT share, up to the tone. */
const head = [
  ...'GLOBALEVENTID SQLDATE MonthYear Year FractionDate'.split(' '),
  ...actor(1),
  ...actor(2),
  ...'IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone'.split(
    ' ',
  ),
]

/** GDELT 2: with a second division of places, 61 in all. */
export const gdelt2Columns: readonly string[] = [
  ...head,
  ...place('Actor1', true),
  ...place('Actor2', true),
  ...place('Action', true),
  'DATEADDED',
  'SOURCEURL',
]

/** GDELT 1: 57 columns before April 2013, and 58 with the URL after. */
export const gdelt1Columns: readonly string[] = [
  ...head,
  ...place('Actor1', false),
  ...place('Actor2', false),
  ...place('Action', false),
  'DATEADDED',
  'SOURCEURL',
]
