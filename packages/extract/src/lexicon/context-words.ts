/**
 * Words that tell what an event is about: context | lemmas. `a b` is two words side by side. The contexts are PLOVER's
 * (`packages/core/src/plover/contexts.ts`), the words ours. An event can have several contexts, or none.
 */
import type { ContextName } from '@demarche/core'
import { lemmaBit } from '@demarche/language'

const rows: readonly string[] = [
  'military|military,army,troop,soldier,serviceman,navy,naval,air force,airstrike,air strike,warplane,warship,fighter jet,missile,artillery,tank,weapon,arm supply,arm sale,ammunition,drone,bombardment,shell,offensive,ceasefire,cease-fire,truce,front line,battalion,brigade,general staff,defence minister,defense minister,defence ministry,defense ministry,military exercise,war game,rocket,mortar,militia,rebel,insurgent,guerrilla,combat,invasion,invade,bombing,armed force,disarm,war',
  'intelligence|intelligence,spy,espionage,secret service,surveillance,wiretap,counterintelligence,reconnaissance',
  'executive|cabinet,prime ministership,presidency,cabinet reshuffle,interim government,caretaker government,transitional government,resignation,resign,oust,inaugurate,inauguration',
  'legislative|parliament,parliamentary,lawmaker,legislator,legislation,legislature,senate,senator,congress,coalition talk,bill,national assembly,deputy speaker',
  'election|election,elect,electoral,ballot,vote,voter,polling,poll station,referendum,candidate,campaign trail,runoff,run-off,turnout,re-election',
  'political_institutions|constitution,constitutional,political party,opposition party,opposition leader,political reform,coup,political crisis,reform,dissolve parliament',
  'pro_democracy|democratisation,democratization,pro-democracy,free election,democratic reform,lift martial law,political prisoner release',
  'pro_autocracy|martial law,state of emergency,emergency rule,coup,term limit,power grab,junta',
  'economic|economy,economic,trade,tariff,export,import,investment,loan,debt,inflation,currency,central bank,budget,tax,finance,financial,imf,world bank,bailout,free trade,market,business,sanction,embargo,customs,commerce,commercial,development aid',
  'legal|court,judge,trial,lawsuit,sue,prosecutor,indict,indictment,convict,conviction,sentence,verdict,tribunal,arrest warrant,extradite,extradition,law,legal,illegal,charge,appeal court,jail,prison,detain,arrest,acquit,treaty,ratify,prosecute,criminal charge',
  'reparations|reparation,restitution,war compensation,compensation fund,compensate victim',
  'human_rights|human right,abuse,torture,genocide,war crime,atrocity,crime against humanity,massacre,ethnic cleansing,mass grave,execution',
  'rights_freedoms|press freedom,freedom,censorship,censor,journalist,free speech,assembly right,civil right,protester,dissident,activist,political prisoner,blogger,newspaper',
  'repression|crackdown,disperse,tear gas,water cannon,riot police,political prisoner,repression,repress,security force,beat protester',
  'human_security|food shortage,hunger,famine,water supply,electricity,power supply,housing,shelter,heating,humanitarian,blockade,gas supply,starvation,evict',
  'gender|woman,women,gender,abortion,rape,domestic violence,girl school',
  'lgbt|gay,lesbian,lgbt,transgender,same-sex,homosexual,pride parade',
  'religion_ethnicity|religious,religion,ethnic,muslim,christian,jewish,hindu,buddhist,shiite,sunni,kurd,kurdish,minority,mosque,church,synagogue,pope,caste,sectarian,rohingya,uighur,uyghur',
  'inequality|inequality,poverty,living cost,low wage,minimum wage,price rise,land reform',
  'diplomatic|diplomat,diplomatic,embassy,ambassador,envoy,consulate,foreign minister,foreign ministry,foreign secretary,secretary of state,summit,negotiation,peace talk,mediate,mediation,mediator,bilateral,normalise,normalize,talk,diplomacy,treaty,accord,special representative,united nation,security council,peace process,peace plan',
  'territory|border,territory,territorial,disputed,annex,annexation,sovereignty,demarcation,occupied,occupation,enclave,island dispute,settlement,independence,secession,breakaway',
  'peacekeeping|peacekeeper,peacekeeping,peace mission,observer mission,buffer zone,blue helmet,monitoring mission',
  'health|health,hospital,disease,epidemic,pandemic,vaccine,virus,doctor,ebola,cholera,covid,outbreak,quarantine,medical,medicine',
  'asylum|asylum,political asylum,asylum seeker,refuge,sanctuary',
  'migration|refugee,migrant,migration,displaced,deport,deportation,immigration,immigrant,exodus,resettlement,repatriation,repatriate',
  'disasters|earthquake,flood,hurricane,cyclone,tsunami,typhoon,drought,wildfire,landslide,volcano,plane crash,shipwreck,explosion accident,disaster,rescue team',
  'natural_resource|oil,gas,pipeline,mining,mineral,timber,fishing,fishery,water right,dam,gold mine,diamond,opec,crude,lithium',
  'environment|environment,environmental,climate,pollution,emission,conservation,deforestation,greenhouse,biodiversity',
  'technology|technology,semiconductor,chip,artificial intelligence,satellite,telecom,5g,space programme,space program',
  'terrorism|terrorist,terrorism,terror,suicide bomber,suicide bombing,al-qaeda,al-qaida,islamic state,jihadist,boko haram,car bomb,extremist,isis,isil,daesh',
  'cbrn|nuclear,chemical weapon,biological weapon,uranium,plutonium,enrichment,nerve agent,sarin,novichok,ballistic missile test,atomic,radioactive,iaea,inspector',
  'cyber|cyber,cyberattack,cyber-attack,hack,hacker,hacking,malware,ransomware,denial of service',
  'misinformation|disinformation,misinformation,fake news,propaganda,false claim,troll farm,smear campaign',
  'crime|murder,robbery,gang,kidnap,kidnapping,organised crime,organized crime,homicide,fraud,theft,criminal',
  'corruption|corruption,corrupt,bribe,bribery,embezzle,embezzlement,graft,money laundering,kickback',
  'illegal_drugs|drug,cocaine,heroin,narcotic,cartel,opium,fentanyl,drug trafficker,drug trafficking',
  'trafficking|smuggle,smuggling,smuggler,trafficking,trafficker,human trafficking,arm smuggling,poaching',
]

const byWords = new Map<string, ContextName[]>()
for (const row of rows) {
  const [context, words] = row.split('|') as [ContextName, string]
  for (const word of words.split(',')) byWords.set(word, [...(byWords.get(word) ?? []), context])
}

const firstWords = new Set([...byWords.keys()].map((words) => words.split(' ')[0]!))

/** Lemmas with which words of the table begin: most begin none. */
export const BEGINS_CONTEXT = lemmaBit((lemma) => firstWords.has(lemma))

/** The contexts that a lemma, or two or three lemmas side by side, point to. */
export function contextsOfWords(words: string): readonly ContextName[] {
  return byWords.get(words) ?? []
}

/** All words of the table, for the check that each context has some. */
export const contextWords: ReadonlyMap<string, readonly ContextName[]> = byWords
