/** Trains the parser's network with the dynamic oracle and Adam. */
import type { Lexicon } from '../model/lexicon.ts'
import { NetworkInputs } from '../net/network-inputs.ts'
import { LABEL_COLUMNS, MOVE_COLUMNS } from '../net/shape.ts'
import { STATE_KINDS, stateRows } from '../net/state-rows.ts'
import { LEFT, ParseState, RIGHT, ROOT, SHIFT } from '../syntax/arc-hybrid.ts'
import type { FineTags } from '../syntax/fine-tags.ts'
import { ParserWords } from '../syntax/parser-words.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { Arena } from './arena.ts'
import { NetworkEncoder } from './network-encoder.ts'
import { NetworkScorer, SCORED_MOVES } from './network-scorer.ts'
import { GoldTree } from './oracle.ts'
import { createRandom, type Random, shuffle } from './random.ts'
import type { TreebankSentence } from './read-conllu.ts'
import { encodeSentence } from './train-tagger.ts'

/** A sentence of a treebank with the tags that a tagger gave it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly tags: Int32Array
}

/** A stretch of training over some sentences, with a rate that falls to almost nothing. */
export interface TrainingPhase {
  readonly items: readonly TaggedSentence[]
  readonly epochs: number
  readonly rate: number
}

/** What a training run may be told. */
export interface NetworkOptions {
  readonly phases: readonly TrainingPhase[]
  readonly seed: number
  readonly log: (line: string) => void
  /** Called after each epoch. */
  readonly check?: (network: TrainingNetwork, epoch: number) => void
}

const LONGEST = 160
const BATCH = 8
/** A word seen n times is hidden from its embedding with probability this / (this + n). */
const WORD_DROPOUT = 0.25
const VECTOR_DROPOUT = 0.03

/** The network in training, and its working memory. */
export class TrainingNetwork {
  readonly encoder: NetworkEncoder
  readonly scorer: NetworkScorer
  readonly state = new ParseState()
  readonly rows = new Int32Array(STATE_KINDS)
  readonly inputs = new NetworkInputs()
  readonly words = new ParserWords()
  readonly lexicon: Lexicon
  readonly #codes = new WordCodes()
  readonly #tags: FineTags

  constructor(lexicon: Lexicon, vectors: Int8Array, words: number, tags: FineTags, seed: number) {
    const arena = new Arena(192)
    const random = createRandom(seed)
    this.lexicon = lexicon
    this.#tags = tags
    this.encoder = new NetworkEncoder(arena, vectors, words, LONGEST, random)
    this.scorer = new NetworkScorer(arena, this.encoder, random)
  }

  /** Loads a sentence; `random` switches dropout of words on. */
  load(item: TaggedSentence, counts?: Int32Array, random?: Random): void {
    const { inputs } = this
    encodeSentence(item.sentence, this.#codes, this.lexicon)
    this.#codes.tag.set(item.tags, PADDING)
    inputs.load(this.#codes)
    this.words.load(this.#codes, this.#tags.marks)
    this.state.reset(inputs.length)
    if (random === undefined || counts === undefined) return
    for (let i = 0; i < inputs.length; i++) {
      if (random(65536) < (65536 * WORD_DROPOUT) / (WORD_DROPOUT + counts[inputs.word[i]!]!))
        inputs.word[i] = 0
      if (random(65536) < 65536 * VECTOR_DROPOUT) inputs.vector[i] = 0
    }
  }

  /** Parses a sentence greedily, into `state`. */
  parse(item: TaggedSentence): void {
    this.load(item)
    this.encoder.forward(this.inputs)
    const { state, scorer } = this
    while (!state.done) {
      const allowed = state.allowed()
      stateRows(state, this.words, this.rows)
      scorer.forward(state, this.rows)
      const move = allowed === 1 << ROOT ? ROOT : bestAllowed(scorer.moveScores, allowed)
      state.apply(move, move === SHIFT || move === ROOT ? 0 : this.bestLabel(move))
    }
  }

  /** The best label of an arc in the current state; the root's label is never chosen. */
  bestLabel(move: number): number {
    const { labelScores } = this.scorer
    this.scorer.scoreLabels(move === LEFT ? 0 : 1)
    let best = 1
    for (let label = 2; label < LABEL_COLUMNS; label++)
      if (labelScores[label]! > labelScores[best]!) best = label
    return best
  }
}

function bestAllowed(scores: Float32Array, allowed: number): number {
  let best = -1
  for (let move = 0; move < SCORED_MOVES; move++) {
    if (allowed & (1 << move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  }
  return best
}

/** Probabilities of the members of a bit set, in `out`. */
function softmax(scores: Float32Array, count: number, allowed: number, out: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) if (count > 31 || allowed & (1 << k)) most = Math.max(most, scores[k]!)
  let sum = 0
  for (let k = 0; k < count; k++) {
    out[k] = count > 31 || allowed & (1 << k) ? Math.exp(scores[k]! - most) : 0
    sum += out[k]!
  }
  for (let k = 0; k < count; k++) out[k] = out[k]! / sum
}

/** One run over the treebank. */
class Run {
  readonly #network: TrainingNetwork
  readonly #random: Random
  readonly #moveGradient = new Float32Array(MOVE_COLUMNS)
  readonly #labelGradient = new Float32Array(LABEL_COLUMNS)
  readonly #costs = new Int32Array(4)
  #onStack = new Uint8Array(0)
  loss = 0

  constructor(network: TrainingNetwork, random: Random) {
    this.#network = network
    this.#random = random
  }

  sentence(item: TaggedSentence, counts: Int32Array, explore: boolean): void {
    const network = this.#network
    const { state, encoder } = network
    network.load(item, counts, this.#random)
    encoder.forward(network.inputs, this.#random)
    const gold = new GoldTree(item.sentence.heads, item.sentence.deprels)
    this.#onStack = new Uint8Array(state.length + 1)
    while (!state.done) this.#step(gold, explore)
    encoder.backward(network.inputs)
  }

  #step(gold: GoldTree, explore: boolean): void {
    const { state, scorer, rows, words } = this.#network
    const allowed = state.allowed()
    if (allowed === 1 << ROOT) {
      this.#apply(ROOT, 0)
      return
    }
    const best = this.#bestMoves(gold, allowed)
    stateRows(state, words, rows)
    scorer.forward(state, rows)
    scorer.startBackward()
    this.#moveLoss(allowed, best)
    const s0 = state.fromTop(0)
    const side = gold.heads[s0] === state.next ? LEFT : gold.heads[s0] === state.fromTop(1) ? RIGHT : SHIFT
    if (state.depth > 0 && side !== SHIFT && best & (1 << side)) this.#labelLoss(side, gold.labels[s0]!)
    const guess = bestAllowed(scorer.moveScores, allowed)
    const follow = explore || (best & (1 << guess)) !== 0
    const move = follow ? guess : bestAllowed(scorer.moveScores, best)
    const label = move === SHIFT ? 0 : this.#random(10) < 5 ? gold.labels[s0]! : this.#network.bestLabel(move)
    scorer.finishBackward(rows)
    this.#apply(move, label)
  }

  #moveLoss(allowed: number, best: number): void {
    const { scorer } = this.#network
    const gradient = this.#moveGradient
    softmax(scorer.moveScores, SCORED_MOVES, allowed, gradient)
    let right = 0
    for (let move = 0; move < SCORED_MOVES; move++) if (best & (1 << move)) right += gradient[move]!
    this.loss -= Math.log(Math.max(1e-9, right))
    for (let move = 0; move < SCORED_MOVES; move++) {
      if (best & (1 << move)) gradient[move] = gradient[move]! - gradient[move]! / Math.max(1e-9, right)
    }
    scorer.addMoves(gradient)
  }

  #labelLoss(side: number, label: number): void {
    const { scorer } = this.#network
    scorer.scoreLabels(side === LEFT ? 0 : 1)
    softmax(scorer.labelScores, LABEL_COLUMNS, 0, this.#labelGradient)
    this.loss -= Math.log(Math.max(1e-9, this.#labelGradient[label]!))
    this.#labelGradient[label] = this.#labelGradient[label]! - 1
    scorer.addLabels(side === LEFT ? 0 : 1, this.#labelGradient)
  }

  #bestMoves(gold: GoldTree, allowed: number): number {
    gold.costs(this.#network.state, allowed, this.#onStack, this.#costs)
    let least = Number.POSITIVE_INFINITY
    for (let move = 0; move < 4; move++)
      if (allowed & (1 << move)) least = Math.min(least, this.#costs[move]!)
    let best = 0
    for (let move = 0; move < 4; move++)
      if (allowed & (1 << move) && this.#costs[move] === least) best |= 1 << move
    return best
  }

  #apply(move: number, label: number): void {
    const { state } = this.#network
    if (move === SHIFT) this.#onStack[state.next] = 1
    else this.#onStack[state.fromTop(0)] = 0
    state.apply(move, label)
  }
}

/** How often each word with an embedding occurs. */
function countWords(items: readonly TaggedSentence[], network: TrainingNetwork, words: number): Int32Array {
  const counts = new Int32Array(words + 1)
  for (const item of items) {
    network.load(item)
    for (let i = 0; i < network.inputs.length; i++) counts[network.inputs.word[i]!]!++
  }
  return counts
}

/** Trains a network on tagged sentences, phase by phase; the first epoch of all follows the oracle. */
export function trainNetwork(
  lexicon: Lexicon,
  vectors: Int8Array,
  words: number,
  tags: FineTags,
  options: NetworkOptions,
): TrainingNetwork {
  const network = new TrainingNetwork(lexicon, vectors, words, tags, options.seed)
  const random = createRandom(options.seed + 1)
  const counts = countWords(options.phases[0]?.items ?? [], network, words)
  const progress = { step: 0, epoch: 0 }
  for (const phase of options.phases) trainPhase(network, phase, counts, random, progress, options)
  return network
}

function trainPhase(
  network: TrainingNetwork,
  phase: TrainingPhase,
  counts: Int32Array,
  random: Random,
  progress: { step: number; epoch: number },
  options: NetworkOptions,
): void {
  const order = phase.items.filter(
    ({ sentence }) => sentence.forms.length < LONGEST && sentence.forms.length > 1,
  )
  const parameters = [...network.encoder.parameters, ...network.scorer.parameters]
  const steps = Math.ceil(order.length / BATCH) * phase.epochs
  let step = 0
  for (let epoch = 0; epoch < phase.epochs; epoch++) {
    shuffle(order, random)
    const run = new Run(network, random)
    for (let i = 0; i < order.length; i++) {
      run.sentence(order[i]!, counts, progress.epoch > 0)
      if ((i + 1) % BATCH !== 0 && i + 1 < order.length) continue
      step++
      progress.step++
      const rate = phase.rate * Math.max(0.02, 1 - step / steps) * Math.min(1, step / 200)
      for (const parameter of parameters) parameter.update(rate, progress.step)
      network.encoder.prepare()
    }
    progress.epoch++
    options.log(`network: epoch ${progress.epoch}, loss ${(run.loss / order.length).toFixed(3)} a sentence`)
    options.check?.(network, progress.epoch)
  }
}
