/**
 * What part of society a word for people or bodies points to: rank | kind | sectors | words (singular; plurals follow).
 *
 * Ranks: 1 decides whatever stands beside it ("health minister" governs), 2 decides among other words ("army accountant"
 * is of the army), 3 counts only where nothing better is said ("leader"). Sectors are PLOVER's, after its codebook.
 */
import type { ActorKind, SectorCode } from '@demarche/core'

const rows: readonly string[] = [
  '1|ministry|GOV|ministry,department of state,state department,defense department,defence department,justice department,treasury department,foreign office,home office',
  '1|government|GOV|prime minister,deputy minister,minister,premier,vice president,vice-president,president,presidency,chancellor,head of state,head of government,foreign secretary,home secretary,defence secretary,defense secretary,secretary of state,secretary of defense,chief minister,king,queen,emir,sultan,crown prince,supreme leader,ambassador,envoy,consul,embassy,consulate,governor,mayor,cabinet,government,administration,authority,authorities,central bank,national security adviser,national security advisor,junta,ruling council,city council,municipality,mission to the un,foreign affairs,attorney general,prosecutor general,royal court,state council,press service,press office,border agency,tax office,customs,regulator',
  '1|ngo|OPP|opposition leader,opposition politician,opposition figure,opposition activist,opposition candidate',
  '1|party|OPP PTY|opposition party,opposition bloc,opposition coalition,opposition alliance',
  '2|population|OPP|opposition,dissident,exile',
  '2|legislature|LEG|parliament,parliamentarian,legislature,legislator,legislative body,legislative council,legislative assembly,lawmaker,senate,senator,congress,congressman,congresswoman,member of parliament,mp,mps,house of representatives,lower house,upper house,national assembly,duma,knesset,parliamentary speaker,parliament speaker,people’s deputy,lok sabha,speaker of the house',
  '2|court|JUD|court,supreme court,constitutional court,tribunal,judge,judiciary,magistrate,chief justice,justices,prosecutor,public prosecutor,prosecution,prosecutor’s office,prosecutors’ office',
  '2|military|MIL|army,armed forces,military,navy,air force,troop,soldier,serviceman,servicewoman,marine,warship,warplane,general staff,chief of staff,commander,field marshal,admiral,lieutenant,colonel,brigadier,major general,lieutenant general,general,corporal,sergeant,infantry,artillery,fleet,regiment,battalion,brigade,national guard,republican guard,presidential guard,coast guard,border guard,military police,defence force,defense force,peacekeeper,peacekeeping force,naval force,paratrooper,special forces,security adviser,fighter jet,submarine,reservist,conscript,veteran,military base,air base,tank unit,armoured unit,air defence',
  '2|police|COP|police,police officer,policeman,policewoman,law enforcement,riot police,security force,gendarme,gendarmerie,carabinieri,detective,sheriff,constable,police station,prison guard,prison service,traffic warden,anti-drug agency,interior troop,coastguard,border police,customs officer',
  '2|government|SPY|secret service,intelligence service,intelligence agency,intelligence officer,intelligence official,intelligence chief,spy,spy agency,spy chief,security service,state security,secret police,counterintelligence',
  '2|armed-group|REB|rebel,rebel group,insurgent,insurgency,guerrilla,guerilla,separatist,separatist group,militant,militant group,jihadist,jihadi,liberation front,liberation army,resistance fighter,mujahideen,islamist fighter,armed opposition,terrorist,terrorist group,terror group,secessionist,fighter',
  '2|armed-group|PRM|paramilitary,paramilitaries,paramilitary organisation,paramilitary organization,paramilitary group,militia,militiaman,militiamen,vigilante,self-defence group,self-defense group,mercenary,private military company,death squad,tribal fighter',
  '2|armed-group|UAF|gunman,gunmen,armed man,armed men,armed group,unidentified armed,unknown assailant,assailant,attacker,kidnapper,suicide bomber,bomber,sniper',
  '2|armed-group|CRM|gang,gangster,gang member,cartel,drug cartel,mafia,criminal,mobster,drug lord,drug trafficker,trafficker,smuggler,people smuggler,pirate,bandit,thief,robber,murderer,killer,hacker,poacher,fraudster,organised crime,organized crime,suspect,convict',
  '2|party|PTY|political party,party,ruling party,party leader,party member,bloc,coalition,faction',
  '2|population|AGR|farmer,farm worker,peasant,rancher,herder,fisherman,fishermen,grower,agricultural,farming community,cattle breeder,pastoralist',
  '2|company|BUS|company,firm,corporation,business,businessman,businesswoman,business leader,businesspeople,entrepreneur,bank,banker,chief executive,executive,ceo,oil company,airline,manufacturer,industry,investor,trader,merchant,shopkeeper,chamber of commerce,conglomerate,retailer,supermarket,multinational,start-up,insurer,stock exchange,industrialist,tycoon,oligarch,billionaire,developer,contractor',
  '2|ngo|EDU|university,college,school,student,pupil,teacher,professor,academic,scholar,researcher,scientist,expert,analyst,think tank,institute,lecturer,economist,historian,political scientist,education,rector,academy',
  '2|media|JRN|journalist,reporter,correspondent,newspaper,news agency,news outlet,newsreader,broadcaster,television,tv channel,tv station,radio station,radio,media,press,magazine,website,blogger,editor,columnist,photographer,cameraman,state media,press agency',
  '2|population|LAB|trade union,labour union,labor union,union leader,unionist,union,worker,miner,striker,docker,employee,factory worker,truck driver,taxi driver,lorry driver,railway worker,labourer,laborer,staff',
  '2|population|MED|doctor,nurse,physician,surgeon,hospital,clinic,ambulance,paramedic,medic,medical,health worker,health service,health official,health authority,midwife,patient,pharmacist,medical staff,red cross,red crescent,virologist,epidemiologist,first responder',
  '2|population|REF|refugee,asylum seeker,asylum-seeker,displaced person,displaced people,displaced,migrant,illegal migrant,refugee camp,internally displaced,stateless',
  '2|ngo|REL|church,mosque,synagogue,temple,priest,imam,cleric,rabbi,monk,nun,bishop,archbishop,cardinal,pope,patriarch,ayatollah,mullah,muslim,christian,jew,jewish,catholic,orthodox,protestant,evangelical,buddhist,hindu,sikh,shiite,shia,sunni,yazidi,yezidi,coptic,copt,religious leader,religious,clergy,preacher,missionary,pilgrim,worshipper,bahai,ahmadi,mormon,lutheran,anglican,baptist,diocese,parish,vatican,grand mufti,mufti,spiritual leader,islamic scholar',
  '2|government|PRE|breakaway state,breakaway republic,breakaway region,self-proclaimed republic,self-declared republic,unrecognised state,unrecognized state,separatist government,government in exile,rebel government,de facto authority,de facto authorities',
  '2|population|ELI|former president,former prime minister,former minister,former foreign minister,former defence minister,former defense minister,former official,former leader,former king,ex-president,ex-minister,ex-prime minister,former governor,former mayor,former ambassador,former chancellor,former premier,first lady,president’s son,president’s wife,president’s brother,royal family,elder statesman,celebrity,actor,actress,singer,musician,footballer,athlete,film director,aristocrat',
  '2|ngo|SOC|human rights group,rights group,rights organisation,rights organization,human rights organisation,human rights organization,human rights defender,non-governmental organisation,non-governmental organization,ngo,charity,aid group,aid agency,aid worker,civil society,watchdog,campaign group,environmentalist,environmental group,human rights activist,rights activist,advocacy group,foundation,humanitarian organisation,humanitarian organization,humanitarian worker,relief organisation,relief organization,relief agency,women’s group,volunteer group,pressure group',
  '2|population|CVL|civilian,resident,citizen,people,protester,protestor,demonstrator,marcher,rioter,villager,inhabitant,local,youth,teenager,woman,women,man,men,child,children,boy,girl,family,families,crowd,mob,voter,bystander,passer-by,passers-by,tourist,traveller,passenger,activist,netizen,internet user,community,population,public,neighbour,neighbor,relative,supporter,hostage,prisoner,detainee,inmate,victim,survivor,tribe,tribesman,tribesmen,tribal elder,elder,indigenous,settler,pensioner,parent,mother,father,motorist,customer,consumer,householder,homeowner,taxpayer,volunteer,eyewitness,witness,nomad,pedestrian,commuter,spectator,football fan',
  '3|government|GOV|official,diplomat,politician,leader,secretary,spokesman,spokeswoman,spokesperson,negotiator,delegation,delegate,civil servant,bureaucrat,statesman,prince,princess,royal,representative,councillor,commissioner,adviser,advisor,aide,inspector,agency,council,department,committee,commission,state,republic,regime,capital,kremlin',
]

/** A word of the table. */
export interface SectorWord {
  readonly rank: number
  readonly kind: ActorKind
  readonly sectors: readonly SectorCode[]
}

const byWords = new Map<string, SectorWord>()
/** First words of entries of several words, with the most words of an entry that begins so. */
const beginnings = new Map<string, number>()
for (const row of rows) {
  const [rank, kind, sectors, entries] = row.split('|') as [string, ActorKind, string, string]
  const entry: SectorWord = { rank: Number(rank), kind, sectors: sectors.split(' ') as SectorCode[] }
  for (const words of entries.split(',')) {
    byWords.set(words, entry)
    const [first = '', ...others] = words.split(' ')
    if (others.length > 0) beginnings.set(first, Math.max(beginnings.get(first) ?? 1, others.length + 1))
  }
}

/** No entry that begins with this word in lower case has more words. */
export const mostSectorWords = (first: string): number => beginnings.get(first) ?? 1

const SIBILANTS = /(?:s|x|ch|sh)es$/

/** The entry of these lower-case words, in the singular or a regular plural. */
export function sectorWord(words: string): SectorWord | undefined {
  const known = byWords.get(words)
  if (known) return known
  if (words.endsWith('men')) return byWords.get(`${words.slice(0, -2)}an`)
  if (!words.endsWith('s')) return undefined
  return (
    (words.endsWith('ies') ? byWords.get(`${words.slice(0, -3)}y`) : undefined) ??
    byWords.get(words.slice(0, SIBILANTS.test(words) ? -2 : -1))
  )
}
