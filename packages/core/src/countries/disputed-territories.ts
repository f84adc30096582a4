/**
 * Territories whose status is disputed, after PLOVER's list: name;aliases | the country that PLOVER associates.
 * The association is for counting by country. It is no statement of ours, and no actor gets its country from it.
 */
export const disputedTerritoryRows: readonly string[] = [
  'Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Mountainous Karabakh;Artsakh;Republic of Artsakh;Nagorno-Karabakh Republic|AZE',
  'Abkhazia;Republic of Abkhazia|GEO',
  'South Ossetia;Republic of South Ossetia;Tskhinvali region|GEO',
  'Transnistria;Transdniestria;Trans-Dniester;Transdniester;Pridnestrovie;Pridnestrovian Moldavian Republic|MDA',
  'Northern Cyprus;Turkish Republic of Northern Cyprus;TRNC|CYP',
  'Somaliland;Republic of Somaliland|SOM',
  'Donetsk People’s Republic;Donetsk People’s republic;DPR;DNR|UKR',
  'Luhansk People’s Republic;Lugansk People’s Republic;LPR;LNR|UKR',
  'Crimea;Republic of Crimea|UKR',
  'Republika Srpska|BIH',
  'Rojava|SYR',
]
