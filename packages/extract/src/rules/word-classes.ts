/** Word classes that patterns name with `@`. Lemmas, lower case; `a-b` is a compound such as "press-conference". */
const classes = {
  /** What armed force does, as a noun. */
  operation:
    'operation,offensive,attack,campaign,assault,strike,airstrike,raid,invasion,incursion,shelling,bombing,bombardment,hostility,aggression,war,measure,activity,action,counteroffensive,ambush,onslaught,barrage,siege',
  /** Names for armed force that need no verb beside them. */
  violence:
    'attack,assault,strike,airstrike,raid,invasion,incursion,shelling,bombing,bombardment,massacre,killing,murder,assassination,ambush,shooting,offensive,onslaught,aggression',
  fire: 'fire,shelling,attack,bombardment,gunfire',
  weapon: 'weapon,arm,rifle,gun,weaponry',
  explosive: 'mine,landmine,bomb,explosive,ied',
  /** Wrongs that one is blamed for by naming them. */
  misdeed:
    'aggression,provocation,violation,crime,terrorism,terror,atrocity,genocide,massacre,invasion,sabotage,blackmail,hypocrisy,interference,breach,cleansing,blockade,oppression,betrayal,lie,fabrication,disinformation,piracy,barbarism',
  hostile:
    'provocative,inflammatory,aggressive,illegal,unlawful,criminal,hostile,barbaric,terrorist,reckless,irresponsible,destructive,unprovoked,cynical,inhumane,unacceptable,dangerous,deliberate-provocative',
  deed: 'action,act,step,move,policy,behaviour,behavior,conduct,attempt,rhetoric,attack,decision',
  talks:
    'talk,negotiation,meeting,consultation,discussion,dialogue,conversation,summit,call,session,conference,phone-call,encounter,dialog',
  agreement:
    'agreement,deal,accord,treaty,pact,memorandum,contract,truce,ceasefire,armistice,protocol,convention,charter',
  restriction: 'sanction,embargo,restriction,ban,penalty,tariff,blockade,boycott,curfew',
  aid: 'aid,assistance,help,relief,support,loan,grant,supply,food,medicine,weapon,money,fund,equipment,ammunition,shelter,asylum',
  protest: 'protest,demonstration,rally,march,strike,sit-in,vigil,riot,picket,walkout,blockade',
  crowd: 'street,square',
  condemned: 'concern,regret,hope,condolence,gratitude,satisfaction,worry,doubt,confidence,readiness,dismay',
  investigation: 'investigation,probe,inquiry,enquiry',
  troops:
    'troop,force,soldier,army,unit,warship,tank,fighter,peacekeeper,militia,battalion,missile,serviceman,contingent',
  harm: 'force,war,retaliation,attack,sanction,consequence,strike,invasion',
} as const

/** Every class, as lists. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(classes).map(([name, words]) => [name, words.split(',')]),
)
