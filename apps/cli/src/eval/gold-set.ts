/** What a gold set is: a reading by people, and how a reader is compared with it. */
import type { Document, Span } from '@demarche/core'
import type { ActorDescription, Extraction, PairClassifier } from '@demarche/extract'
import type { Figure, TriggerReading } from '@demarche/extract/eval'

/** What is measured: rules, a model, or both. A part that is missing is not measured. */
export interface Reader {
  readonly name: string
  extract(document: Document): Extraction
  /** Whether its extractions hold attributions: a model gives statements alone. */
  readonly findsAttributions?: boolean
  readonly classifyPair?: PairClassifier['classifyPair']
  /** Polarity, auxiliary modes and chain of the event at a trigger. */
  readonly readTrigger?: (document: Document, trigger: Span) => TriggerReading
  /** Country and sectors of a name or description that stands alone. */
  readonly describeActor?: (text: string) => ActorDescription
}

/** A share or an F1 with its 95 % interval. */
export interface FigureRow extends Figure {
  readonly measure: string
}

/** How many of one kind were wanted, given and right. */
export interface CountRow {
  readonly part: string
  /** Given ones that are right. */
  readonly right: number
  /** Wanted ones that were found, where one given may answer several wanted; else the same as `right`. */
  readonly found?: number
  /** How many the gold has. */
  readonly wanted: number
  /** How many the reader gave. */
  readonly given: number
}

/** The outcome of a comparison. */
export interface Score {
  readonly figures: readonly FigureRow[]
  readonly counts: readonly CountRow[]
  /** What was missed or wrong, one line each. */
  readonly misses: readonly string[]
}

/** A gold set that was read from disk. */
export interface OpenGold {
  /** `1,050 pairs`. */
  readonly size: string
  /** The comparison; undefined where the reader cannot do what the set asks for. */
  score(reader: Reader): Score | undefined
}

/** What of a set is scored. */
export interface OpenOptions {
  /** Whether the item of a text is scored: for halves. */
  readonly keep: (text: string) => boolean
  /** Where the documents lie, for sets that keep them apart. */
  readonly documents?: string | undefined
}

/** One form of gold. To add one: its file in `sets/`, and its line in `gold-sets.ts`. */
export interface GoldSet {
  readonly name: string
  /** What is measured, in a few words. */
  readonly about: string
  /** Where it lies in a folder of gold sets; the first that is there counts. */
  readonly places: readonly string[]
  /** The gold at a path; undefined where the path holds another form, or nothing. */
  open(path: string, options: OpenOptions): Promise<OpenGold | undefined>
}
