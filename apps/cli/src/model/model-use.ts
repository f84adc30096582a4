/** What a run has asked of a model: answers, tokens, and what they cost. */
import { plural } from '../output/plural.ts'

/** Tokens of one answer, as the server counts them: those sent, and those of the answer. */
export interface ModelTokens {
  readonly sent: number
  readonly answered: number
}

/** What a million tokens cost, in any currency. */
export interface ModelPrice {
  readonly sent: number
  readonly answered: number
}

const MILLION = 1_000_000

/** Four digits that say something, and no power of ten. */
const amount = (value: number) =>
  value.toLocaleString('en-US', { maximumSignificantDigits: 3, useGrouping: false })

/** Counts what is used; answers that were kept from before cost nothing and are not counted. */
export class ModelUse {
  readonly #price: ModelPrice | undefined
  #answers = 0
  #sent = 0
  #answered = 0

  constructor(price?: ModelPrice) {
    this.#price = price
  }

  add({ sent, answered }: ModelTokens): void {
    this.#answers += 1
    this.#sent += sent
    this.#answered += answered
  }

  get answers(): number {
    return this.#answers
  }

  get tokens(): number {
    return this.#sent + this.#answered
  }

  /** In the currency of the price; undefined where no price is known. */
  get cost(): number | undefined {
    const price = this.#price
    return price && (this.#sent * price.sent + this.#answered * price.answered) / MILLION
  }

  /** `8 answers, 800 tokens, cost 0.0012` */
  text(): string {
    const cost = this.cost === undefined ? '' : `, cost ${amount(this.cost)}`
    return `${plural(this.answers, 'answer')}, ${plural(this.tokens, 'token')}${cost}`
  }
}
