/** Trains the parser: an averaged perceptron over labelled moves, guided by the dynamic oracle. */
import type { Lexicon } from '../model/lexicon.ts'
import { LEFT, ParseState, RIGHT, ROOT, SHIFT } from '../syntax/arc-hybrid.ts'
import { type FineTags, Moves, moveName } from '../syntax/classes.ts'
import { bestMove } from '../syntax/parse-sentence.ts'
import { MAXIMAL_PARSER_FEATURES, ParserWords, parserFeatures } from '../syntax/parser-features.ts'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { AveragedWeights } from './averaged-weights.ts'
import { FeatureRows } from './feature-rows.ts'
import { GoldTree } from './oracle.ts'
import { createRandom, type Random, shuffle } from './random.ts'
import type { TreebankSentence } from './read-conllu.ts'
import { encodeSentence, type TrainedClassifier, type TrainingOptions } from './train-tagger.ts'

/** A sentence of a treebank with the tags that a tagger gave it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly tags: Int32Array
}

/** A trained parser and the labelled moves it chooses among. */
export interface TrainedParser extends TrainedClassifier {
  readonly moves: Moves
}

/** Working memory of one training run. */
class Run {
  readonly codes = new WordCodes()
  readonly words = new ParserWords()
  readonly state = new ParseState()
  readonly buffer = new Int32Array(MAXIMAL_PARSER_FEATURES)
  readonly costs = new Int32Array(4)
  onStack = new Uint8Array(0)
  readonly #lexicon: Lexicon
  readonly #tags: FineTags

  constructor(lexicon: Lexicon, tags: FineTags) {
    this.#lexicon = lexicon
    this.#tags = tags
  }

  start(item: TaggedSentence): GoldTree {
    const { sentence } = item
    encodeSentence(sentence, this.codes, this.#lexicon)
    this.codes.tag.set(item.tags, PADDING)
    this.words.load(this.codes, this.#tags.marks)
    this.state.reset(sentence.forms.length)
    this.onStack = new Uint8Array(sentence.forms.length + 1)
    return new GoldTree(sentence.heads, sentence.deprels)
  }

  /** Asks the oracle; the result is a bit set of the moves that lose least. */
  bestMoves(gold: GoldTree, allowed: number): number {
    gold.costs(this.state, allowed, this.onStack, this.costs)
    let least = Number.POSITIVE_INFINITY
    for (let move = 0; move < 4; move++) if (allowed & (1 << move)) least = Math.min(least, this.costs[move]!)
    let best = 0
    for (let move = 0; move < 4; move++)
      if (allowed & (1 << move) && this.costs[move] === least) best |= 1 << move
    return best
  }

  apply(move: number, label: number): void {
    const { state } = this
    if (move === SHIFT) this.onStack[state.next] = 1
    else this.onStack[state.fromTop(0)] = 0
    state.apply(move, label)
  }
}

function canonical(run: Run, gold: GoldTree, best: number): number {
  const head = gold.heads[run.state.fromTop(0)]
  if (best & (1 << LEFT) && head === run.state.next) return LEFT
  if (best & (1 << RIGHT) && head === run.state.fromTop(1)) return RIGHT
  if (best & (1 << SHIFT)) return SHIFT
  if (best & (1 << ROOT)) return ROOT
  return best & (1 << LEFT) ? LEFT : RIGHT
}

/** Walks the gold path of every sentence to find the moves and features that occur. */
function survey(run: Run, items: readonly TaggedSentence[], features: FeatureRows): Moves {
  const counts = new Map<string, number>()
  for (const item of items) {
    const gold = run.start(item)
    while (!run.state.done) {
      features.count(run.buffer, parserFeatures(run.state, run.words, run.buffer))
      const move = canonical(run, gold, run.bestMoves(gold, run.state.allowed()))
      const label = move === SHIFT ? 0 : gold.labels[run.state.fromTop(0)]!
      const name = moveName(move, label)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      run.apply(move, label)
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1])
  return new Moves(frequent.map(([name]) => name))
}

/** The labelled moves that the oracle allows: arcs with the word's own label. */
function markRight(run: Run, gold: GoldTree, best: number, moves: Moves, right: Uint8Array): void {
  right.fill(0)
  const label = run.state.depth > 0 ? gold.labels[run.state.fromTop(0)]! : 0
  for (let move = 0; move < 4; move++) {
    if ((best & (1 << move)) === 0) continue
    const index = moves.indexOf(move, label)
    if (index >= 0) right[index] = 1
    else for (let i = 0; i < right.length; i++) if (moves.move[i] === move) right[i] = 1
  }
}

function bestRight(scores: Float32Array, right: Uint8Array): number {
  let best = -1
  for (let i = 0; i < right.length; i++)
    if (right[i] === 1 && (best < 0 || scores[i]! > scores[best]!)) best = i
  return best
}

function trainSentence(
  run: Run,
  item: TaggedSentence,
  parser: TrainedParser,
  scores: Float32Array,
  explore: boolean,
  random: Random,
): number {
  const { weights, features, moves } = parser
  const right = new Uint8Array(moves.names.length)
  const gold = run.start(item)
  let mistakes = 0
  while (!run.state.done) {
    const allowed = run.state.allowed()
    const count = features.toRows(run.buffer, parserFeatures(run.state, run.words, run.buffer))
    weights.score(run.buffer, count, scores)
    markRight(run, gold, run.bestMoves(gold, allowed), moves, right)
    const guess = bestMove(scores, moves, allowed)
    const truth = bestRight(scores, right)
    if (right[guess] === 0) {
      weights.update(run.buffer, count, truth, 1)
      weights.update(run.buffer, count, guess, -1)
      mistakes++
    }
    weights.step++
    const taken = explore && random(10) < 9 ? guess : truth
    run.apply(moves.move[taken]!, moves.label[taken]!)
  }
  return mistakes
}

/** Trains on tagged sentences. */
export function trainParser(
  items: readonly TaggedSentence[],
  tags: FineTags,
  lexicon: Lexicon,
  options: TrainingOptions,
): TrainedParser {
  const run = new Run(lexicon, tags)
  const features = new FeatureRows()
  const moves = survey(run, items, features)
  features.keepFrequent(options.minimumCount)
  const weights = new AveragedWeights(features.rows, moves.names.length)
  options.log(`parser: ${features.rows} features, ${moves.names.length} moves`)
  const parser = { weights, features, moves }
  const scores = new Float32Array(moves.names.length)
  const random = createRandom(options.seed)
  const order = [...items]
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let mistakes = 0
    for (const item of order) mistakes += trainSentence(run, item, parser, scores, epoch > 0, random)
    options.log(`parser: epoch ${epoch + 1}, ${mistakes} mistakes`)
  }
  return parser
}
