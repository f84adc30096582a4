/** What the review answers: pairs of actors that may be one, with the evidence of both sides. */
import type { DeskPair, DeskSide, ReviewState } from './review-desk.ts'
import type { EvidenceView, Page } from './views.ts'

/** One side of a pair, its sentences as elsewhere. */
export interface ReviewSideView extends Omit<DeskSide, 'evidence'> {
  evidence: { statement: string; evidence: EvidenceView }[]
}

/** A pair. */
export interface ReviewPairView extends Omit<DeskPair, 'sides'> {
  sides: [ReviewSideView, ReviewSideView]
}

/** Some of the pairs, how far the review is, and what the page needs to answer. */
export interface ReviewPage extends Page<ReviewPairView>, ReviewState {
  /** Under whose name answers are kept. */
  by: string
  /** Every answer must carry it, in the header `x-demarche-token`. */
  token: string
}
