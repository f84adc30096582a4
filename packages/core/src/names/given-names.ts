/** Given names: which spellings are one name in several languages, and which short forms stand for which names. */
import { transliterationKey } from './transliteration-key.ts'

/** One name a row, in the forms that languages and ways of transliterating give it, folded. */
const variantRows: readonly string[] = [
  'mohammed muhammad mohamed mohammad mohamad mohamud muhammed muhammet mehmet mehmed mahomet mahamat maxamed mamadou mukhammad magomed',
  'ahmed ahmad ahmet akhmed axmed',
  'mahmoud mahmud mahmood makhmud',
  'hussein husain hussain husein hossein hussien huseyn huseyin xuseen khusein',
  'hasan hassan khasan xasan',
  'osama usama ussama oussama',
  'omar umar omer oumar omor',
  'othman uthman osman usman ousmane',
  'yusuf yousef youssef yousuf yusif yosef yusup',
  'ibrahim ebrahim ibrohim ibragim',
  'ismail ismael esmail ismoil',
  'khalid khaled halid xaalid',
  'said saeed saeid sayeed saed',
  'abdullah abdallah abdulla abdullahi abdollah abdoullah abdullo abdilaahi cabdullaahi cabdullaah',
  'abdel abdul abd abdal abdol cabdi',
  'qasim qassem qasem qassim kasim kassem ghasem',
  'suleiman sulayman soleiman suleyman sulaiman soleyman',
  'mustafa mostafa moustafa moustapha mustapha',
  'faisal faysal feisal',
  'jamal gamal djamel cemal',
  'nasser nasir naser nasr',
  'aleksandr alexander aleksander alexandr alexandre aleksandar oleksandr aliaksandr alyaksandr alejandro alessandro alexandros',
  'aleksei alexei aleksey alexey aleksej alexej oleksii oleksiy aliaksei',
  'andrei andrey andrej andrii andriy andrzej andrew andreas andre andres andras',
  'dmitry dmitri dmitriy dmitrij dmytro dimitri dimitry',
  'sergei sergey sergej sergiy serhii serhiy siarhei sergejs sergio serge',
  'mikhail michail mykhailo michael michel miguel mihail mihajlo michal michele',
  'nikolai nikolay nikolaj mykola nicholas nicolas nicola mikalai nikolaos nicolae',
  'vladimir volodymyr wladimir uladzimir wolodymyr vladimirs',
  'evgeny evgeni evgeniy yevgeny yevgeni yevhen eugene eugen eugenio',
  'georgy georgi georgiy george georg giorgi jorge jiri',
  'yuri yuriy yury yurii jurij iouri',
  'grigory grigori grigoriy hryhorii gregory grigor krikor',
  'ivan ioan john johann johannes juan jean jan joao giovanni yohannes',
  'iosif joseph josef jose giuseppe yosip osip',
  'pavel paul pavlo pablo paolo pal paulo',
  'petr pyotr peter petro pierre pedro pietro piotr petar',
  'stepan stephen steven stefan esteban etienne stjepan',
  'vasily vasili vasyl vasil basil',
  'viktor victor wiktor',
  'yakov jacob jakob jacques giacomo',
  'igor ihor',
  'oleg oleh',
  'kirill kyrylo cyril kiril',
  'konstantin kostiantyn constantine constantin',
  'leonid leonidas',
  'valery valeri valeriy valerii',
  'vitaly vitali vitaliy vitalii',
  'anatoly anatoli anatoliy anatolii anatole',
  'arkady arkadi arkadiy',
  'gennady gennadi gennadiy hennadii',
  'artem artyom',
  'roman',
  'boris borys',
  'anton antonio anthony antoine antoni antun',
  'nikita mykyta',
  'ekaterina yekaterina kateryna katherine catherine catarina',
  'elena yelena olena helena helen',
  'natalia natalya nataliya natalie',
  'olga olha',
  'maria mariya marija mary marie',
  'yulia yuliya julia',
  'tatiana tatyana tetiana',
  'karl carl carlos charles carlo karol',
  'friedrich frederic frederick fredrik frederik federico',
  'wilhelm william guillermo guillaume willem',
  'heinrich henry henri henrik hendrik enrique',
  'franz francis francisco francois francesco ferenc',
  'ludwig louis luis luigi lajos',
  'philip philippe felipe filip filippo',
  'thomas tomas tommaso tamas',
  'daniel danil',
  'donald',
  'david',
  'robert roberto',
  'richard ricardo riccardo',
  'martin',
  'mark marc marco marek marko',
  'matthew matthias mateo matteo mateusz matej',
  'luke lucas luca lukas lukasz',
  'emmanuel emanuel manuel imanuel',
  'rafael raphael',
  'gabriel',
  'edward eduard edouard eduardo edvard',
  'albert alberto',
  'alfred alfredo',
  'arthur artur arturo',
  'ernest ernst ernesto',
  'erik eric erich',
  'hans',
  'otto',
  'olaf olav oluf',
  'angela',
  'angelo',
  'mario',
  'barbara',
  'christian kristian cristian',
  'christopher kristoffer cristobal',
  'simon semyon shimon',
  'samuel shmuel',
  'benjamin binyamin veniamin',
  'isaac yitzhak itzhak isaak',
  'abraham avraham',
  'moses moshe moise',
  'aaron aharon haroun harun',
  'joshua yehoshua',
  'zachary zakaria zakariya',
  'hamid hameed',
  'rashid rasheed rachid',
  'walid waleed oualid',
  'amin ameen',
  'karim kareem',
  'salim saleem selim',
  'tariq tarek tarik',
  'bashar bachar',
  'bashir basheer bachir beshir',
  'ali aly',
  'reza riza',
  'ilham ilkham',
  'recep rajab',
]

/** A full name, then the short forms that are used for it. */
const shortRows: readonly string[] = [
  'alexander alex sasha sandy alec aleks xander',
  'andrew andy drew',
  'anthony tony',
  'benjamin ben benny bibi',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave davy',
  'dmitry dima',
  'donald don donny',
  'edward ed eddie ted ned',
  'elizabeth liz beth betty lisa liza',
  'evgeny zhenya',
  'francis frank',
  'frederick fred freddy fritz',
  'gerald gerry jerry',
  'gregory greg',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'joseph joe joey pepe',
  'john jack johnny',
  'kenneth ken kenny',
  'lawrence larry',
  'margaret maggie peggy meg',
  'matthew matt',
  'michael mike mick mickey misha',
  'nicholas nick nicky kolya',
  'patrick pat paddy',
  'peter pete petya',
  'philip phil',
  'raymond ray',
  'richard rick dick rich',
  'robert bob bobby rob robbie bert',
  'ronald ron ronnie',
  'samuel sam sammy',
  'sergei seryozha',
  'stephen steve stevie',
  'susan sue suzy',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim',
  'vladimir vova volodya vlad',
  'walter walt',
  'william bill billy will willy liam',
  'zachary zach',
]

function rowsByWord(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [number, row] of rows.entries())
    for (const word of row.split(' ')) index.set(word, [...(index.get(word) ?? []), number])
  return index
}

const variants = rowsByWord(variantRows)
const shorts = rowsByWord(shortRows)
const share = (a: readonly number[] = [], b: readonly number[] = []) => a.some((row) => b.includes(row))

/** Whether a folded word is a given name of the table, in full. */
export function isGivenName(word: string): boolean {
  return variants.has(word)
}

/** Whether two folded words are one given name in two languages or spellings: `volodymyr` and `vladimir`. */
export function sameGivenName(a: string, b: string): boolean {
  return share(variants.get(a), variants.get(b))
}

/** Whether two folded words are both known to be given names, and not the same one. */
export function differentGivenNames(a: string, b: string): boolean {
  return variants.has(a) && variants.has(b) && !sameGivenName(a, b) && !isShortFor(a, b)
}

/** Whether one folded word is a short form of the other, in any language's spelling of it: `bill` and `william`. */
export function isShortFor(a: string, b: string): boolean {
  if (share(shorts.get(a), shorts.get(b))) return true
  const [first, second] = [fullForms(a), fullForms(b)]
  return (
    first.some((full) => full === b || sameGivenName(full, b)) ||
    second.some((full) => full === a || sameGivenName(full, a))
  )
}

function fullForms(word: string): string[] {
  return (shorts.get(word) ?? []).map((row) => shortRows[row]!.split(' ')[0]!)
}

/** One key for a given name in all its spellings of the table; a folded word that is not in it is its own key. */
export function givenNameKey(word: string): string {
  const row = variants.get(word)?.[0]
  return row === undefined ? transliterationKey(word) : variantRows[row]!.split(' ')[0]!
}
