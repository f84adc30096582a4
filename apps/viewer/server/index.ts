/** The local server behind the viewer. */
export { type PublishSummary, type PublishViewerOptions, publishViewer } from './publish-viewer.ts'
export {
  type AskedAnswer,
  type DeskPage,
  type DeskPair,
  type KeptAnswer,
  type ReviewDesk,
  ReviewError,
  type ReviewState,
} from './review-desk.ts'
export type { ReviewPage, ReviewPairView, ReviewSideView } from './review-views.ts'
export { type RunningViewer, type ServeViewerOptions, serveViewer } from './serve-viewer.ts'
export { viewerApp } from './viewer-app.ts'
export { ViewerServerError, type ViewerServerErrorCode } from './viewer-server-error.ts'
export {
  createViewerSource,
  type PageRequest,
  type SerializedActorGraph,
  type StatementSelection,
  type ViewerSource,
  type ViewerSourceInput,
} from './viewer-source.ts'
export type {
  ActorView,
  ContradictionView,
  DocumentView,
  EvidenceView,
  MetaView,
  Page,
  QueryAnswer,
  SearchTexts,
  StatementPage,
  StatementSummary,
  StatementTable,
  StatementView,
} from './views.ts'
