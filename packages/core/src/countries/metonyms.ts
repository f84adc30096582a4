/**
 * Seats of power and other names that stand for an actor: name;spellings | the actor | kind | alpha-3 or - | sectors.
 * `GOV` as the actor means the government of that country. Capitals are in `capitals.ts`, ministries
 * in `ministries.ts`, parliaments in `parliament-rows.ts`.
 */
export const metonymRows: readonly string[] = [
  // heads of state and of government
  'Kremlin|GOV|government|RUS|GOV',
  'White House;Oval Office;West Wing;1600 Pennsylvania Avenue;Biden White House;Trump White House|GOV|government|USA|GOV',
  'Élysée;Élysée Palace;Élysée palace;Palais de l’Élysée;Matignon;Hôtel Matignon|GOV|government|FRA|GOV',
  'Downing Street;10 Downing Street;Number 10;Number Ten;No 10;Whitehall|GOV|government|GBR|GOV',
  'Blue House;Cheong Wa Dae|GOV|government|KOR|GOV',
  'Zhongnanhai|GOV|government|CHN|GOV',
  'Kantei|GOV|government|JPN|GOV',
  'Moncloa;La Moncloa;Moncloa Palace|GOV|government|ESP|GOV',
  'Palazzo Chigi;Chigi Palace|GOV|government|ITA|GOV',
  'Quirinale;Quirinal;Quirinal Palace|GOV|government|ITA|GOV',
  'Bankova;Bankova Street;Bankova street|GOV|government|UKR|GOV',
  'Casa Rosada|GOV|government|ARG|GOV',
  'Planalto;Planalto Palace;Palácio do Planalto|GOV|government|BRA|GOV',
  'Los Pinos|GOV|government|MEX|GOV',
  'Miraflores;Miraflores Palace|GOV|government|VEN|GOV',
  'La Moneda;La Moneda Palace|GOV|government|CHL|GOV',
  'Casa de Nariño|GOV|government|COL|GOV',
  'Malacañang;Malacañang Palace|GOV|government|PHL|GOV',
  'Aso Rock|GOV|government|NGA|GOV',
  'Union Buildings|GOV|government|ZAF|GOV',
  'Raisina Hill|GOV|government|IND|GOV',
  'Beştepe;Bestepe;Aksaray Palace|GOV|government|TUR|GOV',
  'Baabda;Baabda Palace|GOV|government|LBN|GOV',
  'Ballhausplatz|GOV|government|AUT|GOV',
  'Tel Aviv|GOV|government|ISR|GOV',
  'Buckingham Palace|British monarchy|government|GBR|GOV',
  // agencies
  'Threadneedle Street|Bank of England|government|GBR|GOV',
  'Lubyanka|Federal Security Service|ministry|RUS|SPY',
  // legislatures of parts of countries, and councils; parliaments are in `parliament-rows.ts`
  'Holyrood|Scottish Parliament|legislature|GBR|LEG',
  'Stormont|Northern Ireland Assembly|legislature|GBR|LEG',
  'Senedd|Welsh Parliament|legislature|GBR|LEG',
  'Loya Jirga|Loya Jirga of Afghanistan|legislature|AFG|LEG',
  // international bodies
  'Brussels|European Union|igo|-|',
  'Berlaymont|European Commission|igo|-|',
  'Turtle Bay|United Nations|igo|-|',
  // authorities whose territory is disputed: no country is assigned
  'Stepanakert;Khankendi;Xankəndi|Nagorno-Karabakh authorities|government|-|GOV PRE',
  'Sukhumi;Sokhumi|Abkhazia authorities|government|-|GOV PRE',
  'Tskhinvali;Tskhinval|South Ossetia authorities|government|-|GOV PRE',
  'Tiraspol|Transnistria authorities|government|-|GOV PRE',
  'Hargeisa|Somaliland authorities|government|-|GOV PRE',
]

/** Names that look like seats of power but, alone, are read as places: international cities and military sites. */
export const placeOnlyNames: readonly string[] = [
  'The Hague',
  'Geneva',
  'Strasbourg',
  'New York',
  'Davos',
  'Camp David',
  'Guantanamo Bay',
  'Lausanne',
  'Dayton',
  'Potsdam',
  'Yalta',
  'Sharm el-Sheikh',
  'Gaza',
  'Gaza City',
  'Donetsk',
  'Luhansk',
  'Benghazi',
  'Erbil',
]
