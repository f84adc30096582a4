/**
 * Verbs that introduce what somebody says. Row: how it reports | verbs. "say" rows are acts of speaking of their own;
 * "note" rows present their content and add no act to it; "think" rows report a mind rather than words.
 */
const rows = {
  say: 'say,tell,announce,declare,report,state,add,reply,answer,respond,comment,explain,write,tweet,retweet,post,quote,recount,testify,shout,whisper,sigh,read,reveal,disclose,inform,notify,brief,remark,joke,quip,ask,assure,chant,yell,scream,cry,exclaim,mutter,murmur,snap,deadpan,bellow,boom,growl,retort,interject,chime,proclaim,pronounce,email,muse,opine,blog,relate,interrupt,thunder,intone,crow,gush,fume',
  note: 'note,stress,emphasize,emphasise,underline,underscore,point,mention,recall,reiterate,repeat,remind,observe,insist,maintain,argue,claim,contend,assert,affirm,confirm,acknowledge,admit,concede,clarify,specify,continue,conclude,allege,suggest,indicate,signal,imply,hint,boast,brag,complain,lament,predict,estimate,caution,warn,deny,promise,pledge,vow,swear,propose,demand,urge,show,counter,charge,rule,determine,calculate,speculate,theorize,posit,reason,plead,protest,preach,recommend,advise,express,discuss,question,begin,finish,close,agree,profess,attest,summarize,summarise,elaborate,forecast,project,demonstrate,dispute,rebut,grumble,gripe,rant,confess,confide,hypothesize,stipulate,certify,counsel,moan,bemoan,decry',
  think:
    'think,believe,hope,expect,know,feel,fear,doubt,consider,understand,suspect,assume,find,see,hear,learn,decide,worry,wonder,guess,figure,recognize,recognise,realize,realise,anticipate,notice,imagine,presume,reckon,trust,wish,pray,remember,regret,surmise,discover,judge,dream,conclude',
} as const

/** How a verb reports. */
export type SpeechVerbClass = keyof typeof rows

const classOf = new Map<string, SpeechVerbClass>()
for (const [kind, verbs] of Object.entries(rows))
  for (const verb of verbs.split(',')) classOf.set(verb, kind as SpeechVerbClass)

const VOWELLESS = /[^aeiou]y$/

/** Regular forms of a verb: "shouts", "shouted", "shouting"; with its last letter doubled or not. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const last = verb.at(-1)!
  const past = VOWELLESS.test(verb) ? [`${verb.slice(0, -1)}ied`] : [`${stem}ed`, `${verb}${last}ed`]
  const third = VOWELLESS.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(s|sh|ch|x)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [...past, third, `${stem}ing`, `${verb}${last}ing`]
}

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  swore: 'swear',
}
const verbOf = new Map<string, string>(Object.entries(IRREGULAR))
for (const verb of classOf.keys())
  for (const form of formsOf(verb)) if (!verbOf.has(form)) verbOf.set(form, verb)

/** The class of a verb by one of its forms, which holds where a tagger or lemmatiser is wrong. */
export function speechVerbClassOfForm(form: string): SpeechVerbClass | undefined {
  const verb = verbOf.get(form)
  return verb === undefined ? undefined : classOf.get(verb)
}

/** The class of a verb by its lemma, if it introduces speech. */
export function speechVerbClass(lemma: string): SpeechVerbClass | undefined {
  return classOf.get(lemma)
}

/** Every verb of the list. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(classOf.keys())
