/** Demarche's model: statements, actors, time, PLOVER, and the graph computed from them. No I/O. */
export {
  type ActorEdge,
  actorEdges,
  type EdgeFamily,
  type EdgeTelling,
  edgeId,
  edgeTelling,
  linkedPairs,
  makesEdge,
} from './assembly/actor-edges.ts'
export { ActorIndex } from './assembly/actor-index.ts'
export { type Assembly, type AssemblyInput, assemble, countContradictions } from './assembly/assemble.ts'
export { mergeActors } from './assembly/canonical-actors.ts'
export { type Cast, castOf } from './assembly/cast.ts'
export type { KeptActors, LinkedRecord, RecordChange } from './assembly/changed-cast.ts'
export {
  type AssembledStatement,
  type ContradictionBasis,
  type MergeableReading,
  mergeStated,
  type StatedReading,
  type StatedStatement,
  statedReadings,
} from './assembly/merge-statements.ts'
export {
  type OfficeSpell,
  type OfficeTelling,
  officeSpells,
  officeTelling,
} from './assembly/office-spells.ts'
export {
  type FoundContradictions,
  PartedContradictions,
  type PlacedContradiction,
  type PlacedStatements,
} from './assembly/parted-contradictions.ts'
export { pushTo } from './assembly/push-to.ts'
export { keysOf, participants } from './assembly/statement-keys.ts'
export {
  type AssemblyChange,
  type AssemblyPart,
  type AssemblyUpdate,
  canUpdate,
  type KeptAssembly,
  updateAssembly,
} from './assembly/update-assembly.ts'
export { CountedEdges } from './counted-rows/counted-edges.ts'
export { CountedRelationships } from './counted-rows/counted-relationships.ts'
export { COUNTED_TYPES, type CountedRow, CountedTable } from './counted-rows/counted-table.ts'
export { NumberColumns } from './counted-rows/number-columns.ts'
export type { Sequence } from './counted-rows/sequence.ts'
export { sortIndexes } from './counted-rows/sort-indexes.ts'
export { countries } from './countries/countries.ts'
export { describedOrganisation, mayEndDescription } from './countries/described-organisations.ts'
export {
  authoritiesOf,
  type DisputedTerritory,
  disputedTerritory,
  governmentName,
  isPlaceOnly,
  type KnownOrganisation,
  knownOrganisation,
  knownOrganisations,
  type Metonym,
  mayBeginListedName,
  metonym,
  metonyms,
  mostWordsOfListedName,
  placeInListedName,
} from './countries/known-actors.ts'
export {
  alpha3FromAlpha2,
  ambiguityOf,
  capitalOf,
  countryBehindOf,
  countryByCapital,
  countryByDemonym,
  countryByName,
  countryByRegion,
  countryName,
  countryOf,
  type Demonym,
  demonym,
  isCountryCode,
  type Region,
  region,
} from './countries/lookup.ts'
export { ministryOf } from './countries/ministries.ts'
export { type Mission, missionOf } from './countries/missions.ts'
export { type Parliament, parliamentOf } from './countries/parliaments.ts'
export { countryFromTableCode } from './countries/table-codes.ts'
export {
  type ActorCounts,
  type ActorGraph,
  type ActorLink,
  type ActorNode,
  actorGraph,
  actorLink,
  countActors,
  countRows,
  type PictureChange,
  pairKey,
  pictureChange,
  withRows,
} from './graph/actor-graph.ts'
export { assembledGraph, type GraphParts, graphOfParts } from './graph/assembled-graph.ts'
export {
  type EdgeAttributes,
  type KnowledgeGraph,
  knowledgeGraph,
  type NodeAttributes,
} from './graph/knowledge-graph.ts'
export { compareStrings, contentHash } from './ids/content-hash.ts'
export {
  ActorId,
  actorId,
  DocumentId,
  documentId,
  JudgementId,
  OfficeId,
  officeId,
  PropositionId,
  StatementId,
  statementId,
} from './ids/ids.ts'
export { keyHash } from './ids/key-hash.ts'
export { LAYOUT_FORCES, nodeRadius, seededRandom } from './layout/forces.ts'
export { LAYOUT_VERSION, layOut, layoutSteps } from './layout/layout.ts'
export type { RecordLink } from './linking/identifier-links.ts'
export { type LinkedActors, linkActors, verdictsOf } from './linking/link-actors.ts'
export { linkKeys } from './linking/link-keys.ts'
export { type ReviewPair, reviewPairs } from './linking/review-pairs.ts'
export { standingJudgements } from './linking/standing-judgements.ts'
export {
  ACTOR_KINDS,
  Actor,
  ActorKind,
  ActorReference,
  CountryCode,
  Mention,
  MentionKind,
} from './model/actor.ts'
export { Attribution, AttributionKind, ChainLink } from './model/attribution.ts'
export { Document } from './model/document.ts'
export { Issue } from './model/issue.ts'
export {
  ActorJudgement,
  Judgement,
  type JudgementDraft,
  makeJudgement,
  NameJudgement,
  SplitJudgement,
  StatementJudgement,
  UndoJudgement,
} from './model/judgement.ts'
export { identify, identifyInPlace, propositionId } from './model/proposition.ts'
export { Quantity, quantitiesClash } from './model/quantity.ts'
export { RowAggregate } from './model/row-aggregate.ts'
export { Span, spanContains, spansOverlap, textOf } from './model/span.ts'
export {
  AuxiliaryMode,
  Evidence,
  Office,
  Polarity,
  Provenance,
  SAY,
  Statement,
  StatementKind,
  StatementTime,
  StatementType,
} from './model/statement.ts'
export { foldName, nameKey } from './names/fold.ts'
export { matchNames, type NameContext } from './names/match-names.ts'
export { ALIKE, type NameAnswer, type NameMatch } from './names/name-match.ts'
export { ownCopy } from './names/own-copy.ts'
export { nameParts, splitTitle, surnameKey } from './names/parts.ts'
export { remembered } from './names/remembered.ts'
export {
  type LabelledPair,
  type NameError,
  type NameScore,
  scoreNamePairs,
} from './names/score-name-pairs.ts'
export { transliterationKey } from './names/transliteration-key.ts'
export {
  hasLeftOffice,
  type KnownHolder,
  knownHolder,
  knownHolders,
} from './office-holders/known-holders.ts'
export { type CameoReading, ploverFromCameo } from './plover/cameo.ts'
export { CONTEXTS, type ContextName, contexts, isContextName } from './plover/contexts.ts'
export {
  EVENT_TYPES,
  type EventType,
  type EventTypeName,
  eventType,
  eventTypes,
  isEventTypeName,
  type Mode,
  modeOf,
  modesOf,
  type QuadCategory,
  quadCategoryOf,
  scoreOf,
} from './plover/event-types.ts'
export { isSectorCode, SECTORS, type SectorCode, sectors } from './plover/sectors.ts'
export { type GraphChange, graphChange } from './property-graph/graph-change.ts'
export { propertyGraph } from './property-graph/property-graph.ts'
export {
  KEY_LABELS,
  type KeyLabel,
  type ListedGraph,
  labelOfKind,
  NODE_LABELS,
  nodeProperties,
  type Properties,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
  type PropertySchema,
  type PropertyType,
  type PropertyValue,
  RELATIONSHIP_TYPES,
  type RelationshipSchema,
  relationshipTypes,
  SECOND_LABELS,
} from './property-graph/schema.ts'
export {
  RELATION_TYPE_IDS,
  type RelationType,
  type RelationTypeId,
  relationType,
  relationTypes,
} from './relation-types/index.ts'
export { dayNumber, dayOfNumber } from './time/day-number.ts'
export {
  addDays,
  DateInterval,
  DatePrecision,
  intervalOf,
  intervalsOverlap,
  isPlainDate,
  PlainDate,
  weekday,
} from './time/partial-date.ts'
