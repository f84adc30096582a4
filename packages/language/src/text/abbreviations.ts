/** Abbreviations that keep their full stop, by what may follow them. */

/** Titles and the like: the sentence always goes on. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof rev hon gen sen rep gov lt col sgt capt cpt maj cmdr adm brig pres amb fr st ste mt ft
  supt insp det pvt cpl ens atty asst assoc vs v viz cf no nos vol fig figs pp ed eds art arts sec dept est
  approx div op ca e.g i.e eg ie al-gen lt.-gen maj.-gen brig.-gen vice-adm gens sens reps govs drs profs hrh sr.dr`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Months, firms and so on: the sentence may end here. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd corp co bros
  plc llc jr sr esq etc al ph.d phd a.m p.m ave blvd rd hwy pty cos dist univ calif conn fla ga ill kan ky la mass mich minn
  miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark colo del ind md d.c u.s u.n u.k e.u b.c a.d n.y
  n.j l.a u.s.a u.s.s.r d.p.r.k p.r.c m.d j.d m.p b.a m.a no.s ext tel sq mi kg km hr hrs min yr yrs oz lb lbs`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
