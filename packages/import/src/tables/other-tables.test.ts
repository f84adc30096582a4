import { describe, expect, test } from 'vitest'
import { fileOf, readingsOf, tell } from '../import.test-kit.ts'

const table = (header: string, rows: readonly Readonly<Record<string, string>>[], mark = '\t') => {
  const columns = header.split(mark)
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(mark))
  return [header, ...lines].join('\n')
}

describe('ICEWS', () => {
  const header =
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude'
  const row = {
    'Event ID': '700',
    'Event Date': '2018-03-05',
    'Source Name': 'Foreign Affairs (Namibia)',
    'Event Text': 'Make a visit',
    'CAMEO Code': '042',
    'Target Name': 'Police (Angola)',
    'Story ID': '12',
    City: 'NA',
    Country: 'NA',
  }

  test.each([
    ['Foreign Affairs (Namibia)', '', 'ministry', 'Foreign Ministry of Namibia', 'NAM'],
    ['Citizen (India)', 'General Population / Civilian / Social', 'population', 'Citizen of India', 'IND'],
    ['Cabinet / Council of Ministers / Advisors (Chad)', '', 'government', 'Government of Chad', 'TCD'],
    ['Military (Chad)', 'Military', 'military', 'Armed forces of Chad', 'TCD'],
    ['United Nations', 'International Government Organization', 'igo', 'United Nations', null],
    ['Ada Mbeki', 'Elite,Executive', 'person', 'Ada Mbeki', null],
    ['Norway', '', 'country', 'Norway', 'NOR'],
  ])('%s (%s) is a %s', async (name, sectors, kind, want, country) => {
    const { actors } = await tell(
      'a.tab',
      table(header, [{ ...row, 'Source Name': name, 'Source Sectors': sectors }]),
    )
    expect(actors.find((actor) => actor.name === want)).toMatchObject({ kind, country })
  })

  test('NA is no value, and no Namibia; a quotation mark is a letter', async () => {
    const { lines, reading } = await tell(
      'na.tab',
      table(header, [
        { ...row, 'Source Name': '"Red Dawn" Movement', 'Source Country': 'NA', 'Target Name': 'NA' },
      ]),
    )
    expect(lines).toEqual(['CONSULT visit ["Red Dawn" Movement] -> []'])
    expect(reading.documents[0]!.actors.map(({ country }) => country)).toEqual([null])
  })

  test('one event id on two days is two events', async () => {
    const { reading, statements } = await tell(
      'ids.tab',
      table(header, [row, { ...row, 'Event Date': '2018-03-06' }]),
    )
    expect(reading.tally).toMatchObject({ stated: 2, merged: 0 })
    expect(statements.map(({ time }) => time!.start)).toEqual(['2018-03-05', '2018-03-06'])
  })

  test.each([
    ['3/14/2017', '2017-03-14'],
    ['2017-03-14 00:00:00', '2017-03-14'],
    ['14-Mar-17', '2017-03-14'],
  ])('2017 writes dates as %s and gives no code: the name of the event does', async (date, day) => {
    const old = header.replace('\tCAMEO Code', '')
    const { lines, statements } = await tell('2017.tab', table(old, [{ ...row, 'Event Date': date }]))
    expect(lines).toEqual(['CONSULT visit [Foreign Ministry of Namibia, Police of Angola] -> []'])
    expect(statements[0]!.time!.start).toBe(day)
  })
})

describe('POLECAT', () => {
  const header =
    'Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\tPrimary Actor Sector\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tSource\tPublication Date'
  const row = {
    'Event ID': 'e1',
    'Event Date': '2021-02-03',
    'Event Type': 'ACCUSE',
    'Event Mode': 'allege',
    Contexts: 'legal;corruption',
    'Actor Name': 'Zoë Núñez',
    'Actor Country': 'CHL',
    'Primary Actor Sector': 'GOV',
    'Wikipedia Actor ID': 'Zoë Núñez',
    'Recipient Name': 'None',
    'Recipient Country': 'ARG',
    'Primary Recipient Sector': 'GOV',
  }

  test.each(['utf8', 'latin1'] as const)('%s, lists behind semicolons', async (encoding) => {
    const told = await tell('p.tsv', Buffer.from(table(header, [row]), encoding))
    expect(told.lines).toEqual(['ACCUSE allege [Zoë Núñez] -> [Government of Argentina]'])
    expect(told.statements[0]!.contexts).toEqual(['legal', 'corruption'])
    expect(told.reading.issues.map(({ code }) => code)).toEqual(encoding === 'utf8' ? [] : ['encoding'])
  })

  test('two actors in one cell are two actors of one event', async () => {
    const both = {
      ...row,
      'Event Type': 'CONSULT',
      'Event Mode': 'meet',
      'Actor Name': 'None',
      'Actor Country': 'CHL;PER',
    }
    const { lines } = await tell('two.tsv', table(header, [both]))
    expect(lines[0]).toBe('CONSULT [Government of Chile, Government of Peru, Government of Argentina] -> []')
  })
})

describe('ACLED', () => {
  const header =
    'event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,location,source,notes,fatalities'
  const quote = (row: string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const row = (inter1: string, inter2: string) =>
    quote([
      'KEN1',
      '02 March 2021',
      'Violence against civilians',
      'Attack',
      'Police Forces of Kenya (2013-)',
      inter1,
      'Civilians (Kenya)',
      inter2,
      'Kenya',
      'Nairobi',
      'Wire; Daily',
      'Police hit a trader, witnesses said.\nHe lived.',
      '0',
    ])

  test.each([
    ['numbers', '1', '7'],
    ['words', 'State Forces', 'Civilians'],
  ])('a byte order mark, interaction codes as %s, and a line end inside a cell', async (_, first, second) => {
    const { lines, reading, statements } = await tell('k.csv', `\uFEFF${header}\r\n${row(first, second)}\r\n`)
    expect(lines).toEqual(['ASSAULT [Police of Kenya] -> [Civilians of Kenya] in Nairobi'])
    expect(statements[0]!.evidence[0]!.quote).toContain('Police hit a trader')
    expect(reading.documents[0]!.document.publisher).toBe('Wire; Daily')
  })

  test('rows keep the line they begin in, behind cells of several lines', async () => {
    const bad = quote([
      'KEN2',
      'soon',
      'Battles',
      'Armed clash',
      'A',
      '1',
      'B',
      '2',
      'Kenya',
      'X',
      '',
      '',
      '0',
    ])
    const { reading } = await tell('lines.csv', [header, row('1', '7'), bad].join('\n'))
    expect(reading.issues[0]).toMatchObject({ code: 'no-date', location: 'lines.csv:4' })
  })

  test('two events of one day and place stay two; what is no act is left out', async () => {
    const rows = [
      row('1', '7'),
      row('1', '7').replace('KEN1', 'KEN9'),
      row('1', '7').replace('"Attack"', '"Other"'),
    ]
    const { reading } = await tell('two.csv', [header, ...rows].join('\n'))
    expect(reading.tally).toMatchObject({ rows: 3, stated: 2, skipped: { 'no-act': 1 } })
  })
})

describe('UCDP GED', () => {
  const header =
    'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'
  const cells: Readonly<Record<string, string>> = {
    id: '55',
    relid: 'MLI-1',
    year: '2012',
    active_year: '1',
    code_status: 'Clear',
    type_of_violence: '1',
    side_a: 'Government of Mali',
    side_b: 'Desert Front',
    source_article: '"Wire, 3 April: ""clashes | shots"""',
    where_coordinates: 'Gao town',
    country: 'Mali',
    date_start: '2012-04-02',
    date_end: '2012-04-05',
    best: '3',
  }

  test.each(['header', 'none'])('with and without header (%s)', async (which) => {
    const text = table(header, [cells], ',')
    const { lines, statements } = await tell('ged.csv', which === 'header' ? text : text.split('\n')[1]!)
    expect(lines).toEqual(['ASSAULT [Government of Mali] -> [Desert Front] in Gao town'])
    expect(statements[0]!.time).toMatchObject({ start: '2012-04-02', end: '2012-04-06' })
    expect(statements[0]!.evidence[0]!.quote).toContain('"clashes | shots"')
  })
})

test('a table of an unknown kind is refused with what to do', async () => {
  const path = fileOf('other.txt', 'KEY\tWORD\nA\tAlpha\n')
  await expect(readingsOf(path)).rejects.toMatchObject({ code: 'unknown-format' })
})
