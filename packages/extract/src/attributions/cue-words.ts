/**
 * Cues whose content is not a clause of its own: verbs, nouns and adjectives by what they take. Row: what it takes | what
 * the content is then | words, by lemma. A word may stand in several rows.
 */
import { lemmaBit, perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import type { Reports } from './found-attribution.ts'

/** What stands as content behind a cue. */
export type Takes = 'object' | 'infinitive' | 'object-infinitive' | `${string}+`

interface CueRow {
  readonly takes: Takes
  readonly reports: Reports
  readonly words: string
}

/** Verbs. `for+` is a phrase or "-ing" clause with that preposition. */
const VERBS: readonly CueRow[] = [
  {
    takes: 'object',
    reports: 'act',
    words:
      'criticize,criticise,praise,blast,condemn,denounce,attack,mock,dismiss,decry,applaud,hail,laud,slam,savage,assail,lambast,lambaste,deride,ridicule,rebuke,chide,lament,bash,knock,tout,trumpet,herald,insult,disavow,repudiate,protest,thank,congratulate,commend,salute,welcome,deplore,scorn,belittle,berate,scold,castigate,excoriate,skewer,vilify,disparage,admonish,reprimand,censure,boo,question,dispute,rebut,refute,contradict,reject,oppose,support,endorse,back,favor,favour,embrace,defend,promote,accuse,blame,fault,credit,charge,second,shun,disown,reaffirm,justify,hammer,approve,nominate,appoint,urge,request,demand,mandate,press,pressure,implore,beg,exhort,solicit,offer,persuade,order,mull,ponder,advocate,trash,satirize,bemoan,debunk,discredit,recommend,propose,seek,post,authorize,prohibit,veto,expose,crown,challenge,accept,sign,block,mount,distance,lay,underestimate,cast,correct',
  },
  {
    takes: 'object',
    reports: 'speech',
    words:
      'announce,discuss,describe,cite,mention,recall,declare,claim,note,report,address,express,highlight,explain,confirm,acknowledge,echo,reiterate,repeat,deny,predict,emphasize,emphasise,recount,disclose,admit,outline,stress,underscore,underline,quote,detail,voice,reveal,characterize,characterise,portray,compare,liken,contrast,list,name,call,say,argue,suggest,vow,promise,tweet,retweet,email,chant,proclaim,pronounce,dub,deem,label,brand,term,imply,allege,present,share,pitch,counter,clarify,preach,indicate,forecast,foresee,envision,identify,concede,contend,assert,affirm,insist,warn,reference,invoke,decide,joke,relate,paraphrase,profess,answer,display,peg,paint,release,issue,unveil,downplay,signal,publish,draft,circulate,publicize,ask,attribute,read,state,recite,illustrate,replay,divulge,chronicle,narrate,recap,enumerate',
  },
  {
    takes: 'object',
    reports: 'thought',
    words:
      'witness,want,see,consider,expect,know,prefer,like,love,hate,dislike,believe,hope,understand,recognize,recognise,remember,regard,guess,learn,doubt,imagine,appreciate,contemplate,relish,renounce,admire,respect,mourn,anticipate,distrust,judge,estimate,trust,wish',
  },
  { takes: 'object', reports: 'speech', words: 'show' },
  {
    takes: 'infinitive',
    reports: 'act',
    words:
      'vow,decline,refuse,seek,ask,pledge,promise,agree,threaten,claim,offer,propose,swear,demand,resolve,volunteer,consent,profess,purport,urge,vote,push,plead,campaign,lobby',
  },
  {
    takes: 'infinitive',
    reports: 'thought',
    words:
      'want,expect,hope,plan,decide,aim,intend,prefer,like,wish,long,mean,love,hate,look,opt,yearn,aspire',
  },
  {
    takes: 'object-infinitive',
    reports: 'act',
    words:
      'urge,ask,expect,encourage,persuade,press,tell,advise,beg,implore,order,push,pressure,want,exhort,invite,challenge,warn,instruct,beseech,lobby,direct,counsel,prod,request,nominate,see,show',
  },
  {
    takes: 'for+',
    reports: 'act',
    words:
      'call,vote,apologize,apologise,push,press,vouch,advocate,plead,root,campaign,argue,ask,clamor,look,hope,appeal,lobby,cheer,yearn,pray',
  },
  {
    takes: 'on+',
    reports: 'act',
    words:
      'call,touch,reflect,elaborate,dwell,insist,harp,expand,focus,agree,weigh,double,pounce,opine,testify,muse',
  },
  { takes: 'on+', reports: 'speech', words: 'comment' },
  {
    takes: 'to+',
    reports: 'act',
    words: 'refer,point,respond,allude,object,admit,liken,subscribe,look,acquiesce',
  },
  {
    takes: 'about+',
    reports: 'speech',
    words: 'talk,speak,boast,complain,brag,joke,write,worry,wonder,rave,lie,warn,think,grumble,gush',
  },
  {
    takes: 'of+',
    reports: 'speech',
    words: 'speak,warn,talk,boast,complain,dream,remind,approve,disapprove,despair',
  },
  {
    takes: 'against+',
    reports: 'act',
    words: 'rail,argue,caution,warn,campaign,speak,lash,fulminate,push,vote,come,inveigh,rant,advise',
  },
  { takes: 'with+', reports: 'thought', words: 'agree,disagree,sympathize,concur' },
  { takes: 'at+', reports: 'act', words: 'hint,lash,balk,scoff,bristle,marvel,rage,sneer,fire' },
  { takes: 'in+', reports: 'thought', words: 'believe' },
  { takes: 'over+', reports: 'act', words: 'fret,agonize' },
  { takes: 'by+', reports: 'act', words: 'respond,conclude' },
]

/** Nouns: with a clause ("the claim that …", "his plan to …") or a phrase. */
const NOUNS: readonly CueRow[] = [
  {
    takes: 'infinitive',
    reports: 'act',
    words:
      'call,proposal,decision,promise,refusal,vow,desire,pledge,threat,intention,request,demand,willingness,offer,commitment,intent,reluctance,appeal,ambition,wish,agreement',
  },
  {
    takes: 'of+',
    reports: 'act',
    words:
      'criticism,favor,endorsement,rejection,denunciation,embrace,opinion,assessment,mention,condemnation,critique,disclosure,accusation,critic,defense,defence,praise,hope,warning,allegation,talk,idea,proponent,understanding',
  },
  {
    takes: 'about+',
    reports: 'thought',
    words: 'comment,remark,doubt,word,message,worry,claim,complaint,anxiety,warning,detail,note,story',
  },
  {
    takes: 'for+',
    reports: 'act',
    words:
      'call,enthusiasm,preference,contempt,respect,sympathy,disdain,passion,demand,praise,criticism,advocate',
  },
  { takes: 'to+', reports: 'act', words: 'objection,reference,resistance' },
  { takes: 'on+', reports: 'act', words: 'attack,opinion,comment,position' },
  { takes: 'against+', reports: 'act', words: 'attack,campaign,lawsuit,charge,allegation,accusation' },
]

const ADJECTIVES: readonly CueRow[] = [
  {
    takes: 'of+',
    reports: 'thought',
    words:
      'critical,proud,skeptical,sceptical,supportive,aware,afraid,fearful,wary,dismissive,convinced,certain,sure,confident,unaware,tired',
  },
  {
    takes: 'about+',
    reports: 'thought',
    words:
      'upbeat,concerned,worried,skeptical,optimistic,pessimistic,nervous,enthusiastic,excited,passionate,anxious,angry,uneasy,clear,candid,confident,vocal',
  },
  { takes: 'to+', reports: 'thought', words: 'opposed,committed,sympathetic' },
  {
    takes: 'infinitive',
    reports: 'thought',
    words: 'eager,unwilling,determined,hesitant,anxious,prepared,keen,quick,happy,open',
  },
  {
    takes: 'with+',
    reports: 'thought',
    words: 'disappointed,unhappy,angry,impressed,frustrated,dissatisfied,concerned,satisfied',
  },
  { takes: 'in+', reports: 'thought', words: 'interested,confident' },
]

/** Verbs whose clause is no attribution: they bring about or come about. */
export const NO_CUES: ReadonlySet<string> = new Set(
  'ensure,let,have,set,get,help,happen,be,become,do,mean,keep,cause,prevent,stop,wait,try,need,begin,start,go,come'.split(
    ',',
  ),
)

/** Verbs that take their object with a particle: "point out", "shrug off". Row: particle | verbs, by lemma. */
const WITH_PARTICLE: Readonly<Record<string, string>> = {
  out: 'point,rule,lay,call,single,spell,set',
  off: 'brush,shrug,shrugge,laugh,wave,tick,rattle',
  up: 'talk,bring,sum,size',
  down: 'strike,talk,shout,vote',
  forth: 'set,put',
  forward: 'put',
}

const PARTICLES = new Map<string, Set<string>>()
for (const [particle, verbs] of Object.entries(WITH_PARTICLE))
  for (const verb of verbs.split(',')) PARTICLES.set(verb, (PARTICLES.get(verb) ?? new Set()).add(particle))

/** True for a verb whose object with this particle is said, judged or shown. */
export function takesWithParticle(lemma: string, particle: string): boolean {
  return PARTICLES.get(lemma)?.has(particle) ?? false
}

/** Verbs without a source of their own: "X seems to …", "X is expected to …". */
export const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'])

/** Adverbs that leave the source out. */
export const HEARSAY: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'seemingly',
  'apparently',
])

export type CuePos = 'VERB' | 'NOUN' | 'ADJ'

type Index = Map<string, Map<Takes, Reports>>
const indexes: Readonly<Record<CuePos, Index>> = { VERB: new Map(), NOUN: new Map(), ADJ: new Map() }
for (const [pos, rows] of [
  ['VERB', VERBS],
  ['NOUN', NOUNS],
  ['ADJ', ADJECTIVES],
] as const)
  for (const { takes, reports, words } of rows)
    for (const word of words.split(',')) {
      const entry = indexes[pos].get(word) ?? new Map<Takes, Reports>()
      if (!entry.has(takes)) entry.set(takes, reports)
      indexes[pos].set(word, entry)
    }

/** What a word takes as content, and what that is then. */
export type TakenParts = ReadonlyMap<Takes, Reports>

/** What rows call a word that content stands behind: `for+`. */
export const asTaken = perWord(({ lower }): Takes => `${lower}+`)

/** Lemmas that lost or kept a letter ("tout", "toute"; "slam", "slamm") stand beside the verbs that they are forms of. */
function addMisreadLemmas(verbs: Index): void {
  const listed = [...verbs]
  const add = (lemma: string, taken: Map<Takes, Reports>) => {
    if (!verbs.has(lemma)) verbs.set(lemma, taken)
  }
  for (const [verb, taken] of listed) if (verb.endsWith('e')) add(verb.slice(0, -1), taken)
  for (const [verb, taken] of listed) {
    add(`${verb}e`, taken)
    const last = verb.at(-1)!
    if (/[bdglmnprt]/.test(last)) add(verb + last, taken)
  }
}
addMisreadLemmas(indexes.VERB)

/** Lemmas that stand in the rows of a part of speech. */
const LISTED: Readonly<Record<CuePos, number>> = {
  VERB: lemmaBit((lemma) => indexes.VERB.has(lemma)),
  NOUN: lemmaBit((lemma) => indexes.NOUN.has(lemma)),
  ADJ: lemmaBit((lemma) => indexes.ADJ.has(lemma)),
}

/** True for a token whose lemma takes a content as this part of speech. */
export const isCueWord = (tree: Tree, pos: CuePos, token: number): boolean =>
  tree.lemmaHas(token, LISTED[pos])

/** What a token takes as content, by its lemma. */
export function cueWord(tree: Tree, pos: CuePos, token: number): TakenParts | undefined {
  return isCueWord(tree, pos, token) ? indexes[pos].get(tree.lemma(token)) : undefined
}
