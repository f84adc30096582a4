/** Legal forms of companies, which say how a company is set up and not which it is. */
import { fewSlips } from './slips.ts'

/**
 * A class of forms a row, then its ways of writing, folded. Classes follow ISO 20275 loosely: a public and a private company
 * of one country are two classes, the same form in two languages is one.
 */
const rows: readonly string[] = [
  'joint-stock|ag;aktiengesellschaft;jsc;joint stock company;ojsc;open joint stock company;pjsc;public joint stock company;cjsc;closed joint stock company;oao;pao;zao;ao;otkrytoe aktsionernoe obshchestvo;aktsionernoe obshchestvo;as;a s;ab;asa;oyj;oy;nv;sa;s a;spa;s p a;societe anonyme;sociedad anonima;societa per azioni;tbk;pt tbk;kk;kabushiki kaisha;plc;public limited company;aktiebolag;aktieselskab;qsc;psc',
  'limited|ltd;limited;llc;limited liability company;gmbh;gesellschaft mit beschrankter haftung;ooo;obshchestvo s ogranichennoi otvetstvennostyu;tov;srl;s r l;societatea cu raspundere limitata;societa a responsabilita limitata;sociedad de responsabilidad limitada;sarl;societe a responsabilite limitee;sas;bv;b v;bvba;sl;s l;sp z o o;sp z oo;spolka z ograniczona odpowiedzialnoscia;pte;pty;pvt;private limited;pte ltd;pty ltd;pvt ltd;kft;doo;d o o;ood;eood;sro;s r o;lda;ltda;mchj;fze;fzco;dmcc',
  'incorporated|inc;incorporated;corp;corporation;co;company;companies;cie;compagnie;co ltd;kg;co kg;se;pt',
  'partnership|lp;l p;llp;limited partnership;kommanditgesellschaft',
  'vessel|mv;m v;mt;ms;ss;uss;hms;rv',
]

/** Words of companies' names that hardly tell one from another. */
const weakWords: ReadonlySet<string> = new Set(
  'group;holding;holdings;gruppe;groupe;grupo;gruppa;europe;worldwide;com;the;of;and;for;de;des;der;die;das;du;la;le;of the'.split(
    ';',
  ),
)

const classOf = new Map<string, string>()
for (const row of rows) {
  const [name = '', forms = ''] = row.split('|')
  for (const form of forms.split(';')) classOf.set(form, name)
}
const LONGEST = 4

/** A name without its legal forms, and the classes of those it had. */
export interface WithoutLegalForm {
  readonly words: readonly string[]
  readonly forms: ReadonlySet<string>
}

/** Takes legal forms off both ends of a name of folded words; a name that is nothing else keeps its words. */
export function withoutLegalForm(words: readonly string[]): WithoutLegalForm {
  const forms = new Set<string>()
  let rest = [...words]
  for (let found = true; found; ) {
    found = false
    for (let length = Math.min(LONGEST, rest.length - 1); length > 0 && !found; length -= 1) {
      const [front, back] = [rest.slice(0, length).join(' '), rest.slice(-length).join(' ')]
      const behind = formClass(back)
      if (behind !== undefined) {
        forms.add(behind)
        rest = rest.slice(0, -length)
        found = true
      } else if (classOf.has(front) && !/^(?:companies|company|corporation|se)$/.test(front)) {
        forms.add(classOf.get(front)!)
        rest = rest.slice(length)
        found = true
      }
    }
  }
  return { words: rest, forms }
}

/** Letters from which on a legal form may be written with a slip. */
const LONG_FORM = 14
const longForms = [...classOf.keys()].filter((form) => form.length >= LONG_FORM)

function formClass(words: string): string | undefined {
  const known = classOf.get(words)
  if (known !== undefined || words.length < LONG_FORM - 1) return known
  // One slip changes the length by one at most: most forms need no look at their letters.
  const near = longForms.find(
    (form) => Math.abs(form.length - words.length) <= 1 && fewSlips(form, words) === 1,
  )
  return near === undefined ? undefined : classOf.get(near)
}

/** Whether a folded word of an organisation's name says little: `group`, `the`, a legal form inside the name. */
export function isWeakWord(word: string): boolean {
  return weakWords.has(word) || classOf.has(word)
}
