/** Actors while a document is being read: what is known of them grows with every mention. */
import { type Actor, type ActorKind, actorId, compareStrings, foldName } from '@demarche/core'
import type { ActorDescription } from './describe-actor.ts'

/** An office of a person, as the text names it. */
export interface DraftOffice {
  readonly title: string
  readonly country: string | null
  /** The body whose office it is, where it is not the country's. */
  readonly body: ActorDraft | null
  readonly former: boolean
  readonly acting: boolean
  /** Token of the title, for the evidence. */
  readonly token: number
  /** A clause tells of it ("became finance minister"), with its beginning or end; else the person is only called so. */
  readonly inClause: boolean
}

/** An actor being put together. */
export interface ActorDraft {
  kind: ActorKind
  name: string
  country: string | null
  /** True where the name means nobody outside its document: "the fighters". */
  local: boolean
  readonly aliases: Set<string>
  readonly sectors: Set<string>
  readonly offices: DraftOffice[]
  /** Body that this one is part of, as a draft. */
  partOf: ActorDraft | null
  /** Words that later mentions can be matched with: a surname, a body noun. */
  readonly keys: Set<string>
  plural: boolean
  /** The id as it was when last asked, with what it was made of: one is asked for at every mention, and it is a hash. */
  known: KnownId | null
}

type KnownId = Pick<ActorDraft, 'kind' | 'name' | 'country'> & {
  readonly folded: string
  readonly scope: string | null
  readonly id: Actor['id']
}

const sectorOfKind: Partial<Record<ActorKind, string>> = {
  government: 'GOV',
  ministry: 'GOV',
  legislature: 'LEG',
  court: 'JUD',
  military: 'MIL',
  police: 'COP',
  'armed-group': 'REB',
  party: 'PTY',
  media: 'JRN',
  company: 'BUS',
  population: 'CVL',
}

/** A new draft. */
export function newDraft(kind: ActorKind, name: string, country: string | null, local = false): ActorDraft {
  return {
    kind,
    name,
    country,
    local,
    aliases: new Set(),
    sectors: new Set(),
    offices: [],
    partOf: null,
    keys: new Set(),
    plural: false,
    known: null,
  }
}

/** Somebody of the table of office holders: the country, where the text names none, and the sectors. */
export function recognise(draft: ActorDraft, known: Pick<ActorDescription, 'country' | 'sectors'>): void {
  const isInternational = draft.offices.some(({ body }) => body?.kind === 'igo')
  if (!isInternational) draft.country ??= known.country
  if (draft.sectors.size === 0) for (const sector of known.sectors) draft.sectors.add(sector)
}

/**
 * The id of a draft once the document is read: kind, name and country. What means nobody outside its document has an id of
 * its own in each document, and so has a surname without a country, unless a clause says in which office: then it is
 * whoever has that surname and that office. Core links the records that are one actor.
 */
export function idOf(draft: ActorDraft, document: string): Actor['id'] {
  const { kind, name, country, known } = draft
  const folded = known?.name === name ? known.folded : foldName(name)
  const scope = scopeOf(draft, folded, document)
  if (known?.kind === kind && known.name === name && known.country === country && known.scope === scope)
    return known.id
  const id = actorId(kind, folded, country, scope)
  draft.known = { kind, name, country, folded, scope, id }
  return id
}

function scopeOf(
  { kind, country, local, offices }: ActorDraft,
  folded: string,
  document: string,
): string | null {
  const isSurname = kind === 'person' && country === null && !folded.includes(' ')
  if (!isSurname) return local ? document : null
  const told = offices.find((office) => office.inClause && office.country === null && office.body === null)
  return told ? `office ${told.title.toLowerCase()}` : document
}

/** The finished actor of a draft; where no word told its sector, that follows from its kind. "The report" is of none. */
export function actorOf(draft: ActorDraft, document: string): Actor {
  const usual = draft.local && draft.kind === 'media' ? undefined : sectorOfKind[draft.kind]
  const sectors = draft.sectors.size > 0 ? [...draft.sectors] : usual ? [usual] : []
  return {
    id: idOf(draft, document),
    kind: draft.kind,
    name: draft.name,
    aliases: draft.aliases.size < 2 ? [...draft.aliases] : [...draft.aliases].sort(compareStrings),
    country: draft.country,
    sectors: sectors.length < 2 ? sectors : sectors.sort(compareStrings),
    identifiers: {},
  }
}
