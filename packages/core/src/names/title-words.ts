/** Words that titles of persons are made of, in lower case and without full stops. */

/** Words that can close a title: `President`, `Dr`, `Secretary`. */
export const titleHeads: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor doctor sir dame lord lady baron baroness count countess hon honourable honorable
  president pres premier minister chancellor secretary undersecretary senator sen congressman congresswoman rep
  representative governor gov mayor ambassador amb envoy spokesman spokeswoman spokesperson speaker chairman
  chairwoman chairperson chair chief commander commissioner director deputy leader head lawmaker mp mep mla msp
  legislator prosecutor attorney judge justice coordinator negotiator adviser advisor counsellor councillor aide
  candidate general gen colonel col major maj captain capt cpt lieutenant lt ltgen ltcol majgen brig brigadier admiral
  adm marshal commodore cmdr cdr sergeant sgt corporal cpl private pvt king queen prince princess emperor empress emir
  sultan sheikh sheik shaikh shah tsar ayatollah mullah maulana mawlana imam mufti hojatoleslam pope cardinal
  archbishop bishop patriarch catholicos metropolitan rabbi rev reverend father taoiseach tanaiste comrade
  monsieur madame mme herr frau senor senora duke duchess czar warlord dictator strongman inspector superintendent
  constable officer ombudsman treasurer administrator rapporteur`.split(/\s+/),
)

/** Words that stand before a head: `Prime Minister`, `Acting President`, `Crown Prince`. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `vice deputy prime first second foreign defense defence interior finance internal external home energy health
  justice education trade economy economic economics agriculture labour labor culture environment transport tourism
  digital science development security national special permanent acting interim former then late ex outgoing
  incoming elect designate caretaker senior junior chief top supreme high grand crown rear lord lady lieutenant lt
  major maj brigadier brig general staff party opposition parliamentary presidential state federal press public
  assistant associate principal affairs under house senate majority minority cabinet executive managing commerce
  treasury housing water justice information communications prime defense field air fleet wing group sub
  right most his her their excellency majesty highness royal holiness eminence field-marshal police army navy
  military rebel separatist nuclear climate human rights`.split(/\s+/),
)

/** Words that follow `of` or `for` in a title: `Secretary of State`, `Chief of the General Staff`. */
export const titleComplements: ReadonlySet<string> = new Set(
  `state staff defense defence foreign affairs the general joint chiefs treasury exchequer justice interior finance
  internal external home energy health education trade economy agriculture labour labor culture environment
  transport security national parliament government opposition armed forces police army navy air force human rights
  delegation commons house security council intelligence and war`.split(/\s+/),
)

/** Words that tie a complement to its head. */
export const titleLinks: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to'])
