/** Word classes that patterns name with `@`. Lemmas, lower case; `a-b` is a compound such as "press-conference". */
const classes = {
  /** What armed force does, as a noun. */
  operation:
    'operation,offensive,attack,campaign,assault,strike,airstrike,raid,invasion,incursion,shelling,bombing,bombardment,hostility,aggression,war,measure,activity,action,counteroffensive,ambush,onslaught,barrage,siege,air-strike',
  /** Names for armed force that need no verb beside them. */
  violence:
    'attack,assault,strike,airstrike,raid,invasion,incursion,shelling,bombing,bombardment,massacre,killing,murder,assassination,ambush,shooting,offensive,onslaught,aggression,beating,clash,blast,explosion',
  fire: 'fire,shelling,attack,bombardment,gunfire',
  weapon: 'weapon,arm,rifle,gun,weaponry',
  explosive: 'mine,landmine,bomb,explosive,ied,grenade',
  missile: 'rocket,missile,shell,mortar,round,shot,volley,battery',
  /** Wrongs that one is blamed for by naming them. */
  misdeed:
    'aggression,provocation,violation,crime,terrorism,terror,atrocity,genocide,massacre,invasion,sabotage,blackmail,hypocrisy,interference,breach,cleansing,blockade,oppression,betrayal,lie,fabrication,disinformation,piracy,barbarism,abuse,repression,harassment,crackdown',
  hostile:
    'provocative,inflammatory,aggressive,illegal,unlawful,criminal,hostile,barbaric,terrorist,reckless,irresponsible,destructive,unprovoked,cynical,inhumane,unacceptable,dangerous,deliberate-provocative',
  deed: 'action,act,step,move,policy,behaviour,behavior,conduct,attempt,rhetoric,attack,decision',
  talks:
    'talk,negotiation,meeting,consultation,discussion,dialogue,conversation,summit,call,session,conference,phone-call,encounter,dialog',
  agreement:
    'agreement,deal,accord,treaty,pact,memorandum,contract,truce,ceasefire,armistice,protocol,convention,charter,settlement,compromise,communique,mou',
  restriction: 'sanction,embargo,restriction,ban,penalty,tariff,blockade,boycott,curfew,moratorium',
  /** What is lifted or eased. */
  burden:
    'sanction,embargo,restriction,ban,blockade,boycott,curfew,siege,emergency,measure,strike,tariff,moratorium,quarantine,lockdown,censorship,limit,control,law,travel-ban',
  aid: 'aid,assistance,help,relief,support,loan,grant,supply,food,medicine,weapon,money,fund,equipment,ammunition,shelter,asylum,funding,shipment,vaccine,donation,expertise,training,package,credit,arm,refuge,protection,good,tent,blanket,dollar,euro,million,billion,vehicle,guarantee,technology,resource,humanitarian-aid',
  asylum: 'asylum,refuge,shelter,sanctuary,citizenship',
  protest:
    'protest,demonstration,rally,march,sit-in,vigil,riot,picket,walkout,hunger-strike,demo,strike,general-strike',
  crowd: 'street,square',
  condemned: 'concern,regret,hope,condolence,gratitude,satisfaction,worry,doubt,dismay,sorrow,sadness',
  investigation: 'investigation,probe,inquiry,enquiry,audit',
  suit: 'lawsuit,suit,charge,complaint,indictment,case,action,legal-action,proceedings,accusation,protest,petition',
  troops:
    'troop,force,soldier,army,unit,warship,tank,fighter,peacekeeper,militia,battalion,missile,serviceman,contingent,ship,jet,reservist,brigade,marine,carrier,military,reinforcement,artillery,warplane,bomber,fleet,guard,presence,reserve,regiment',
  peacekeepers: 'peacekeeper,observer,monitor,inspector,mission,peacekeeping-force,worker,convoy',
  police: 'police,policeman,officer,gendarme,patrol,riot-police',
  harm: 'force,war,retaliation,attack,sanction,consequence,strike,invasion,action,reprisal,blow,boycott',
  /** What is turned down. */
  proposal:
    'offer,proposal,request,invitation,demand,plan,call,idea,resolution,ultimatum,possibility,mediation,appeal,motion,bid,suggestion,initiative,cooperation,referendum,petition,bill,visa,permission,entry,access,compromise,change,condition,result,overture,pressure,complaint,lawsuit,objection,candidacy',
  /** What is denied. */
  charge: 'claim,accusation,allegation,report,charge,involvement,responsibility,suggestion',
  captive:
    'prisoner,hostage,captive,detainee,inmate,activist,journalist,leader,soldier,pilot,diplomat,man,woman,people,crew,member,dissident,blogger,citizen,national,suspect',
  peace:
    'peace,integrity,sovereignty,independence,effort,process,normalisation,normalization,stability,unity',
  good: 'support,backing,confidence,solidarity,appreciation,praise,approval,gratitude,thanks,sympathy,readiness',
  ties: 'relation,tie,link,cooperation,contact,exchange,dialogue',
  envoy: 'ambassador,envoy,diplomat,attache,charge,staff',
  objection:
    'objection,disapproval,condemnation,criticism,indignation,outrage,anger,rejection,opposition,displeasure,protest,alarm,unhappiness,frustration',
  property:
    'house,home,village,building,bridge,plant,church,mosque,car,infrastructure,facility,depot,post,line,tank,helicopter,drone,equipment,vehicle,system,target,position,school,hospital,line,base,reactor,store,shop',
  media: 'newspaper,broadcast,website,publication,station,channel,paper,internet,magazine,book',
  road: 'road,corridor,border,access,route,traffic,airport,port,crossing,highway,street,bridge',
  territory: 'territory,town,city,village,island,area,base,capital,airport,oilfield,field,region,province',
  permission: 'access,entry,convoy,worker,inspector,observer,peacekeeper,aid,visit,journalist,monitor',
  exercise: 'exercise,manoeuvre,maneuver,drill,game,war-game,patrol',
  wrong: 'torture,execution,arrest,detention,expulsion',
} as const

/** Every class, as lists. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(classes).map(([name, words]) => [name, words.split(',')]),
)
