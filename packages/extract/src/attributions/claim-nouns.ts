/** Nouns whose "that" clause somebody says or thinks. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  'statement,warning,suggestion,notion,doubt,hope,admission,sense,promise,claim,belief,idea,argument,allegation,assertion,accusation,charge,concern,fear,view,opinion,conclusion,report,rumor,rumour,speculation,insistence,assumption,impression,perception,theory,prediction,complaint,contention,confirmation,acknowledgment,acknowledgement,criticism,comment,remark,announcement,declaration,revelation,finding,feeling,worry,expectation,hint,indication,denial,pledge,vow,threat,assurance,reminder,recognition,realization,suspicion,conviction,confidence,prospect,message,demand,proposal,recommendation,ruling,testimony,news'.split(
    ',',
  ),
)
