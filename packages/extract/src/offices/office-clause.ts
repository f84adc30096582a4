/** What a clause tells of an office, on the tree alone, before anyone knows who is meant. */

/** Token indexes are document-wide; each person by the head token of their phrase. */
export interface OfficeClause {
  /** The verb, or the title where the clause has "is" or "was" only. */
  readonly trigger: number
  /** The phrase that names the office, by its number; null where the clause leaves it to the name of a person in it. */
  readonly title: number | null
  /** Who begins to hold it. */
  readonly starts: number | null
  /** Who holds it no longer. */
  readonly ends: number | null
  /** Who holds it, or held it. */
  readonly holds: number | null
  /** "was president": over, where the writer says so and gives no dates. */
  readonly past: boolean
  /** What the subject heads, where the verb and not a title says so: "chairs the audit board". */
  readonly headed: number | null
  /** Who appoints or elects, and so whose office it may be. */
  readonly by: number | null
}
