/** Nouns for what is read, seen or found out, and speaks for nobody in particular: "the report says", "images show". */
const words =
  'account ad advert analysis annex appendix archive article assessment audit autopsy bill book booklet brief bulletin cable charter chart circular clip code communique communiqué complaint column contract copy count data database decree diary dictionary dossier draft drawing edition editorial email entry estimate evidence exhibit fact feature feed figure file filing film finding footage footnote forecast gazette graph guide handout headline history image index indictment inquiry inscription inventory invoice issue item journal judgment judgement law leaflet leak ledger letter list log logbook lyric manifesto manual map material memo memoir memorandum message metadata minute model motto news newsletter note notebook notice number obituary observation op-ed order outcome page pamphlet paper paperwork paragraph passage petition photo photograph photography picture piece placard plaque poem poll post poster précis print proclamation profile programme program projection proof proverb query questionnaire readout reading receipt recording record register release reply report reporting research resolution result review roster rule ruling rumour rumor sample scan schedule screenshot script scroll section segment sheet sign signal simulation slide slogan snippet song source-book statute statement statistic sticker story study subtitle sum summary survey table tale tally tape telegram test testimony text textbook thesis thread ticket title total tract trailer transcript translation treaty tweet verdict version video volume warrant website wire word writing wording'

const WRITINGS = new Set(words.split(' '))
const ABSTRACT = /(?:tion|sion|ment|ity|ness|ance|ence|sis|ism|ship|ology|graphy)s?$/

/** Whether a lower-case noun, singular or plural, names something written, seen or thought and nobody who could speak. */
export function isWriting(noun: string): boolean {
  const singular = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
  return WRITINGS.has(noun) || WRITINGS.has(singular) || noun === 'analyses' || ABSTRACT.test(noun)
}
