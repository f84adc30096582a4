/** Words that change the light in which an event is told, by lemma unless said otherwise. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Forms of negation beside a verb or noun. */
export const NEGATORS = setOf("not n't n’t never neither nor cannot hardly scarcely no")
/** Forms of auxiliaries. */
export const FUTURE_AUXILIARIES = setOf("will 'll ’ll shall wo")
export const POSSIBLE_AUXILIARIES = setOf('may might could can')
export const WOULD = setOf("would 'd ’d")
export const OBLIGATION_AUXILIARIES = setOf('must should ought')

/** Words above an infinitive or a noun that commit to it or look ahead to it: the event is to come. */
export const PLANNING = setOf(
  `plan intend prepare get agree promise pledge vow expect go aim schedule set due committed determined intention
  commitment pledge promise vow agreement likely unlikely poised undertake swear prepared arrange resolve decide bind
  postpone defer slate about anticipate commit`,
)
/** Words above an infinitive or a noun that only ask for it, offer, wish, weigh, allow or threaten it: it stays open. */
export const OPEN = setOf(
  `want hope wish seek offer propose ready willing willingness readiness keen eager consider mull weigh contemplate threaten
  threat ask urge call demand order request press beg appeal tell instruct invite encourage recommend advise allow permit
  authorise authorize proposal plea request possible possibility risk option desire chance likelihood prospect
  suggest persuade exhort implore entitle warn summon require oblige wait long`,
)
/** Words that say that what they govern did not take place. */
export const NEGATIVE = setOf(
  `fail refuse decline unable refrain avoid neglect refusal failure inability unwilling reluctant reluctance forbid prevent
  prohibit impossible preclude forgo omit abstain forget deny`,
)
/** Verbs that say of a noun as their object that it did not take place, or will not. */
export const NEGATIVE_OF_NOUN = setOf(
  'prevent foil cancel thwart avert avoid scrap shelve abandon frustrate abort forestall rule call',
)
/** Verbs that put a noun as their object off to a later day. */
export const POSTPONING = setOf('postpone delay defer reschedule')
/** What is ended did take place; but what somebody is to end will not. */
export const ENDING = setOf('stop cease halt quit')
export const OBLIGING = setOf('have need oblige require ought')
/** Verbs that refuse what a noun as their object asks for: "rejected a call to". */
export const REFUSING = setOf('reject dismiss rebuff spurn')
/** Verbs whose clause is in someone’s mind only. */
export const WISHING = setOf('hope wish fear imagine worry')
/** Verbs and nouns whose clause is what is asked for. */
export const DEMANDING = setOf(
  'demand ask propose recommend request urge insist suggest proposal demand call',
)
/** Verbs whose own negation is that of their clause: "do not believe that". */
export const NEG_RAISING = setOf('believe think expect suppose imagine reckon')
/** Verbs whose negation leaves their clause open: "could not confirm that". */
export const VERIFYING = setOf('confirm verify establish prove show know determine corroborate substantiate')
export const EVIDENCE = setOf('evidence proof indication sign confirmation suggestion')
/** Forms that open a condition. */
export const CONDITIONALS = setOf('if unless provided lest')

/** Forms beside a noun that say when, or whether, what it names is. */
export const FUTURE_ADJECTIVES = setOf(
  'planned upcoming forthcoming scheduled impending coming future next expected looming',
)
export const OPEN_ADJECTIVES = setOf('possible potential proposed threatened any conditional eventual')
export const PAST_ADJECTIVES = setOf('former previous erstwhile past ex ex-')
