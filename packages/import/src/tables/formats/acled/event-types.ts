/** ACLED's sub-events as PLOVER: sub-event in lower case | type | mode. What says no act of one to another is left out. */
const rows: readonly string[] = [
  'armed clash|ASSAULT|firearms',
  'government regains territory|ASSAULT|',
  'non-state actor overtakes territory|ASSAULT|',
  'chemical weapon|ASSAULT|unconventional',
  'air/drone strike|ASSAULT|aerial',
  'suicide bomb|ASSAULT|suicide-attack',
  'shelling/artillery/missile attack|ASSAULT|heavy-weapons',
  'remote explosive/landmine/ied|ASSAULT|explosives',
  'grenade|ASSAULT|explosives',
  'attack|ASSAULT|',
  'sexual violence|ASSAULT|sexual',
  'abduction/forced disappearance|ASSAULT|abduct',
  'peaceful protest|PROTEST|demo',
  'protest with intervention|PROTEST|demo',
  'excessive force against protesters|PROTEST|demo',
  'violent demonstration|PROTEST|riot',
  'mob violence|PROTEST|riot',
  'agreement|AGREE|',
  'arrests|COERCE|arrest',
  'looting/property destruction|ASSAULT|destroy',
  'headquarters or base established|MOBILIZE|troops',
  'non-violent transfer of territory|RETREAT|withdraw',
]

/** Types by their event alone, where no sub-event is given. */
const byEvent: Readonly<Record<string, string>> = {
  battles: 'ASSAULT',
  'explosions/remote violence': 'ASSAULT',
  'remote violence': 'ASSAULT',
  'violence against civilians': 'ASSAULT',
  protests: 'PROTEST',
  riots: 'PROTEST',
  'riots/protests': 'PROTEST',
}

let cached: ReadonlyMap<string, readonly [string, string | null]> | undefined

/** Type and mode of an event; undefined where it is no act. */
export function acledType(event: string, subEvent: string): readonly [string, string | null] | undefined {
  cached ??= new Map(
    rows.map((row) => {
      const [name = '', type = '', mode = ''] = row.split('|')
      return [name, [type, mode || null]]
    }),
  )
  const found = cached.get(subEvent.trim().toLowerCase())
  if (found !== undefined || subEvent.trim() !== '') return found
  const type = byEvent[event.trim().toLowerCase()]
  return type === undefined ? undefined : [type, null]
}
