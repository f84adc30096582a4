/** Words that tell what a name is of. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that close (or, before "of", open) the name of an organisation, in lower case. */
export const organisationWords = words(
  `ministry department office agency administration bureau commission committee council assembly parliament congress
  senate duma knesset majlis house cabinet government court tribunal party front movement union alliance league coalition
  federation confederation association society foundation institute institution institutes university college school
  academy laboratory bank fund group company corporation corp corp. inc inc. ltd ltd. llc plc gmbh ag co co. holdings
  partners industries airlines airways motors electric pharmaceuticals systems technologies software entertainment
  studios records press times post herald tribune journal gazette news network television tv radio magazine media
  army navy force forces corps guard guards command brigade police service services intelligence security club team
  united fc museum library hospital church clinic orchestra theatre theater band organization organisation secretariat
  authority board chamber centre center programme program project initiative campaign watch international exchange
  trust syndicate brotherhood brigades militia democrats republicans conservatives socialists greens labour`,
)

/** Words that close the name of a place, in lower case. */
export const placeWords = words(
  `city town village county province region district oblast state states republic kingdom emirate emirates island
  islands isles peninsula coast bay gulf sea ocean river lake lakes canal strait straits mountain mountains mount hill
  hills valley desert plateau plain plains forest park square street road avenue boulevard lane highway bridge airport
  station port harbour harbor beach heights cape falls springs creek territory territories territories' corridor pass
  ridge gorge cave reef basin delta steppe quarter suburb borough parish hall castle palace tower stadium arena garden
  gardens cathedral temple mosque abbey monastery cemetery north south east west`,
)

/** Words that open the name of a place. */
export const placeOpenings = words(
  'mount lake cape port fort gulf strait isle river saint st. san santa los las el new',
)

/** Prepositions that a place often follows. */
export const placePrepositions = words(
  'in near from around across throughout outside inside toward towards at',
)

/** Heads of apposition and verbs whose subject is a person or speaks as one. */
export const speechVerbs = words(
  `say tell add ask think believe know explain write reply answer note claim argue recall feel want hope see hear love
  marry bear die smile laugh live speak talk warn insist admit deny suggest`,
)

/** Small words inside names of persons. */
export const nameParticles = words(
  'de la van von der den bin ibn al el da dos du di le bint abu ul ur del ben',
)

/** Months, and what else makes a date; in lower case. */
export const months = words(
  `january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec`,
)
export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
)
export const dayWords = words('today yesterday tomorrow tonight')
export const periods = words(
  'day week month year decade century weekend morning afternoon evening night summer winter spring autumn fall quarter',
)
export const pointers = words('last next this past previous following coming')

/** Words in names of what is none of the kinds: events, times, laws, works; in lower case. */
export const otherWords = words(
  `games game olympics age ages war wars wwi wwii cyclone hurricane typhoon storm operation festival cup championship
  championships act bill treaty agreement accord accords protocol prize award awards day week year revolution crisis
  conference summit code law amendment constitution method theory effect model bible koran quran internet english
  winter summer spring autumn christmas easter ramadan bc bce ad ce gmt utc am pm tv dna ok i ii iii iv figure fig.
  table chapter section part volume god lord renaissance enlightenment era period dynasty empire covid covid-19 pandemic
  senators representatives republicans articles decree order protector impeachment government labor virus language linux windows twitter facebook youtube wikipedia album song film movie novel tour race grand prix`,
)

/** Bodies that are named by one word, in lower case. */
export const bodies = words(
  `congress senate parliament house assembly duma bundestag knesset majlis kremlin pentagon crown army navy court
  politburo sejm rada bundesrat cabinet treasury`,
)

/** Parts of the world, in lower case. */
export const worldRegions = words(
  'north south east west southwest southeast northwest northeast europe asia africa america americas antarctica arctic',
)

/** Verbs after which "to" leads to a place; lemmas. */
export const motionVerbs = words(
  'go come fly travel move return drive walk sail flee head march arrive run send deport extradite bring',
)
