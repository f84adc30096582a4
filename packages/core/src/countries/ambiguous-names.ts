/**
 * Names that more than one country bears, or that are something else as often as a country:
 * name | candidates | the one to take when nothing else decides, or - for none | what else it can be.
 * The choice is made here, once and by hand; no likeness of spelling ever makes one.
 */
export const ambiguousCountryNameRows: readonly string[] = [
  'Korea|KOR PRK|-|',
  'Congo|COD COG|COD|a river',
  'Guinea|GIN GNB GNQ|GIN|a gulf and a region',
  'Samoa|WSM ASM|WSM|',
  'Virgin Islands|VIR VGB|-|',
  'Saint Martin|MAF SXM|-|',
  'Sudan|SDN|SDN|a region of Africa',
  'Micronesia|FSM|FSM|a region of the Pacific',
  'Georgia|GEO|GEO|a state of the United States, a given name',
  'Jordan|JOR|JOR|a given name and surname, a river',
  'Chad|TCD|TCD|a given name, a lake',
  'Niger|NER|NER|a river, a state of Nigeria',
  'Turkey|TUR|TUR|a bird',
  'Jersey|JEY|-|a state of the United States, a shirt',
  'Panama|PAN|PAN|a canal, a hat',
  'Ireland|IRL|IRL|the island, a surname',
  'America|USA|USA|the continent',
  'Macedonia|MKD|MKD|a region of Greece',
  'CAR|CAF|-|a car in capitals',
  'Luxembourg|LUX|LUX|a province of Belgium',
]

/** The same for demonyms, written as in `demonyms.ts`. */
export const ambiguousDemonymRows: readonly string[] = [
  'Korean+|KOR PRK|-|',
  'Congolese|COD COG|COD|',
  'Guinean+|GIN GNB GNQ|GIN|',
  'Dominican+|DOM DMA|DOM|a religious order',
  'Georgian+|GEO|GEO|someone of the state of Georgia, a style',
  'Irish|IRL|IRL|of the island, a language',
  'American+|USA|USA|of the continent',
  'Indian+|IND|IND|of the first peoples of America, an ocean',
  'Chinese|CHN|CHN|a language',
  'Macedonian+|MKD|MKD|of the region of Greece',
  'Central African+|CAF|CAF|of the region',
  'Polish|POL|POL|a verb at the start of a sentence',
  'Thai+|THA|THA|a language',
  'Papuan+|PNG IDN|-|',
  'Timorese|TLS IDN|TLS|',
  'Kiwi+|NZL|NZL|a bird, a fruit',
  'Pole*|POL|POL|a stick at the start of a sentence',
  'Finn*|FIN|-|a given name',
  'Dane*|DNK|-|a given name',
]

/** The same for capitals. */
export const ambiguousCapitalRows: readonly string[] = [
  'Washington|USA|USA|a state of the United States, a surname',
  'Jerusalem|ISR PSE|ISR|claimed by both',
  'Tripoli|LBY LBN|LBY|a city of Lebanon',
  'Victoria|SYC|-|a given name, a state of Australia',
  'Hamilton|BMU|-|a surname',
  'Stanley|FLK|-|a given name',
  'Douglas|IMN|-|a given name',
  'Plymouth|MSR|-|a city of England',
  'Kingston|JAM|JAM|a surname',
  'Georgetown|GUY|GUY|a university',
  'George Town|CYM|-|a city of Malaysia',
  'Jamestown|SHN|-|a town in Virginia',
  'San Juan|PRI|-|a town in many countries',
  'Saint Denis|REU|-|a town of France',
  'Santiago|CHL|CHL|a given name, other cities',
  'Saint John’s|ATG|-|a city of Canada',
  'Saint George’s|GRD|-|a town in many countries',
  'La Paz|BOL|BOL|a town in many countries',
  'Nassau|BHS|BHS|a county of New York',
  'Sofia|BGR|BGR|a given name',
  'Vienna|AUT|AUT|a town in Virginia',
  'Athens|GRC|GRC|a city of the state of Georgia',
  'Wellington|NZL|NZL|a surname',
  'Lima|PER|PER|a surname',
  'Brussels|BEL|BEL|the European Union, as a seat of power',
  'Panama City|PAN|PAN|a town in Florida',
]

/** Names that only count with their accents: without them they are another word or another place. */
export const accentsNeeded: readonly string[] = ['Malé', 'Réunion', 'San José']
