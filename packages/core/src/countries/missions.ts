/** Missions that organisations keep in countries, under their own names. */
import type { KnownOrganisation } from './known-actors.ts'

/** A mission with the organisation whose it is, and where. */
export interface Mission extends KnownOrganisation {
  /** Name of its organisation in the list of organisations. */
  readonly organisation: string
  /** Alpha-3 of the country in which it is. */
  readonly place: string
  /** What it does, as descriptions say it: `peacekeeping`, `monitoring`. */
  readonly tasks: readonly string[]
}

/** name;aliases | organisation | alpha-3 of where it is | tasks | sectors. */
const rows: readonly string[] = [
  'UNIFIL;United Nations Interim Force in Lebanon|United Nations|LBN|peacekeeping;interim|MIL',
  'UNDOF;United Nations Disengagement Observer Force|United Nations|SYR|observer;peacekeeping|MIL',
  'UNFICYP;United Nations Peacekeeping Force in Cyprus|United Nations|CYP|peacekeeping|MIL',
  'UNMIK;United Nations Interim Administration Mission in Kosovo;UN Mission in Kosovo|United Nations|XKX|administration;peacekeeping|',
  'UNOMIG;United Nations Observer Mission in Georgia|United Nations|GEO|observer|MIL',
  'UNMISS;United Nations Mission in South Sudan|United Nations|SSD|peacekeeping|MIL',
  'UNISFA;United Nations Interim Security Force for Abyei|United Nations|SDN|security|MIL',
  'UNITAMS|United Nations|SDN|political;assistance|',
  'UNAMID|United Nations|SDN|peacekeeping|MIL',
  'MONUSCO|United Nations|COD|peacekeeping;stabilisation|MIL',
  'MINUSMA|United Nations|MLI|peacekeeping;stabilisation|MIL',
  'MINUSCA|United Nations|CAF|peacekeeping;stabilisation|MIL',
  'MINURSO|United Nations|ESH|peacekeeping|MIL',
  'UNAMA;United Nations Assistance Mission in Afghanistan|United Nations|AFG|assistance;political|',
  'UNAMI;United Nations Assistance Mission for Iraq|United Nations|IRQ|assistance;political|',
  'UNSMIL;United Nations Support Mission in Libya|United Nations|LBY|support;political|',
  'UNSOM|United Nations|SOM|assistance;political|',
  'UNMHA|United Nations|YEM|monitoring;observer|',
  'BINUH|United Nations|HTI|political|',
  'MINUSTAH|United Nations|HTI|peacekeeping;stabilisation|MIL',
  'AMISOM;ATMIS|African Union|SOM|peacekeeping;transition|MIL',
  'KFOR;Kosovo Force|NATO|XKX|peacekeeping|MIL',
  'ISAF;International Security Assistance Force|NATO|AFG|security;assistance|MIL',
  'EULEX;EULEX Kosovo|European Union|XKX|rule of law;police|COP',
  'EUMM;EUMM Georgia;EU Monitoring Mission;European Union Monitoring Mission|European Union|GEO|monitoring;observer|',
  'EUMA;EU Mission in Armenia;European Union Mission in Armenia|European Union|ARM|monitoring;observer|',
  'EUFOR;EUFOR Althea|European Union|BIH|peacekeeping|MIL',
  'EUAM Ukraine;EU Advisory Mission|European Union|UKR|advisory|',
  'EUBAM Rafah|European Union|PSE|border assistance|',
  'OSCE Special Monitoring Mission;Special Monitoring Mission to Ukraine|OSCE|UKR|monitoring;special monitoring;observer|',
]

let list: readonly Mission[] | undefined

/** All missions of the table. */
export function missions(): readonly Mission[] {
  list ??= rows.map((row) => {
    const [names = '', organisation = '', place = '', tasks = '', sectors = ''] = row.split('|')
    const [name = '', ...aliases] = names.split(';')
    return {
      name,
      aliases,
      kind: 'igo',
      country: null,
      sectors: sectors === '' ? [] : sectors.split(' '),
      organisation,
      place,
      tasks: tasks.split(';'),
    }
  })
  return list
}

/**
 * The one mission of an organisation in a country that does what a description says; undefined where the table has none
 * or several.
 *
 * @param organisation name in the list of organisations
 * @param place alpha-3
 * @param words in small letters: `peacekeeping mission`; a mission of no named task is none of the table's
 */
export function missionOf(organisation: string, place: string, words: string): Mission | undefined {
  const [one, ...others] = missions().filter(
    (mission) =>
      mission.organisation === organisation &&
      mission.place === place &&
      mission.tasks.some(
        (task) => words.startsWith(`${task} `) || (words === 'observers' && task === 'observer'),
      ),
  )
  return others.length === 0 ? one : undefined
}
