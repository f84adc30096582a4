/** Sentences of our own with the attributions wanted of them, by frame; the tests of the frames read them. */

/** Text, source ("-" where nobody is named), cue, content (pieces joined by " … "). */
export type AttributionExample = readonly [text: string, source: string, cue: string, content: string]

/** By frame. A text may stand in several rows, one an attribution. */
export const attributionExamples: Readonly<Record<string, readonly AttributionExample[]>> = {
  'a speaker with an age, brackets, or only a number': [
    [
      'As he arrived, Odo Vance, 44, said that the pact holds.',
      'Odo Vance, 44',
      'said',
      'that the pact holds',
    ],
    [
      'Last year, in the wake of the talks, Sen. Ana Ruiz (Ind.) said that she did not want to leave.',
      'Sen. Ana Ruiz (Ind.)',
      'said',
      'that she did not want to leave',
    ],
    ['Nearly half said they prefer peace.', 'Nearly half', 'said', 'they prefer peace'],
  ],
  'what is said besides is told beside the speaker': [
    [
      '“It was not convincing,” said one deputy familiar with the talks, who added that the ministry seemed rattled.',
      'one deputy familiar with the talks',
      'said',
      '“It was not convincing,”',
    ],
    [
      'The general said the army would leave the valley, adding that the truce holds.',
      'The general',
      'said',
      'the army would leave the valley',
    ],
    [
      'The general said the army would leave the valley, adding that the truce holds.',
      'The general',
      'adding',
      'that the truce holds',
    ],
    ['The minister said in a statement that the pact holds.', 'The minister', 'said', 'that the pact holds'],
  ],
  'a quotation on the way to what is said': [
    [
      'Walking in to chants of "Victory! Victory!," the senator said his campaign was closing well.',
      'the senator',
      'said',
      'his campaign was closing well',
    ],
  ],
  'an inserted speaker': [
    [
      'And yet, the aides say, Syria remains a priority for her.',
      'the aides',
      'say',
      'And yet … Syria remains a priority for her',
    ],
    [
      'In fact, neither plan would have any impact on the valley, analysts say.',
      'analysts',
      'say',
      'In fact, neither plan would have any impact on the valley',
    ],
  ],
  'a source that quotes a source': [
    [
      'The daily Astra quoted a dockworker as saying that the crane had fallen.',
      'The daily Astra',
      'quoted',
      'a dockworker as saying that the crane had fallen',
    ],
    [
      'The daily Astra quoted a dockworker as saying that the crane had fallen.',
      'a dockworker',
      'saying',
      'that the crane had fallen',
    ],
    [
      'The harbour master was quoted by the daily Astra as saying that the crane had fallen.',
      'the daily Astra',
      'quoted',
      'The harbour master … that the crane had fallen',
    ],
    [
      'The harbour master was quoted by the daily Astra as saying that the crane had fallen.',
      'The harbour master',
      'saying',
      'that the crane had fallen',
    ],
  ],
  'a claim that is rejected': [
    [
      'The ministry rejected claims that its guards sold the keys.',
      'The ministry',
      'rejected',
      'that its guards sold the keys',
    ],
    [
      'Malta dismissed as false a report that it had closed the harbour.',
      'Malta',
      'dismissed',
      'that it had closed the harbour',
    ],
  ],
  'whose view it is': [
    [
      'In the view of the harbour union, the law breaks the treaty.',
      'the harbour union',
      'view',
      'the law breaks the treaty',
    ],
    ['By the account of two sailors, the captain slept.', 'two sailors', 'account', 'the captain slept'],
    [
      'As Premier Ida Ron put it, the treaty saved nobody.',
      'Premier Ida Ron',
      'put',
      'the treaty saved nobody',
    ],
  ],
  'a nameless source inside another’s words': [
    [
      'The union said a sailor told its lawyers that the captain slept.',
      'a sailor',
      'told',
      'that the captain slept',
    ],
    [
      'The union said its lawyer had denied hiding the logbook.',
      'its lawyer',
      'denied',
      'hiding the logbook',
    ],
    [
      'The daily Astra wrote that, according to two sailors, the captain slept.',
      'two sailors',
      'according to',
      'the captain slept',
    ],
  ],
  'a lead-in before the clause and its speaker': [
    [
      'If the court agrees, the union will strike in Oslo, its lawyer said.',
      'its lawyer',
      'said',
      'If the court agrees, the union will strike in Oslo',
    ],
  ],
  'a clause of a verb': [
    ['Norway said that the cable was cut.', 'Norway', 'said', 'that the cable was cut'],
    [
      'The Foreign Ministry denied that troops crossed the river.',
      'The Foreign Ministry',
      'denied',
      'that troops crossed the river',
    ],
    ['Critics said the port is unsafe.', 'Critics', 'said', 'the port is unsafe'],
    ['Sweden warned that the talks may fail.', 'Sweden', 'warned', 'that the talks may fail'],
    [
      'The minister asked whether the border was open.',
      'The minister',
      'asked',
      'whether the border was open',
    ],
    ['Polls show that voters reject the treaty.', 'Polls', 'show', 'that voters reject the treaty'],
  ],
  'a speaker behind or inside a clause': [
    [
      'The port is safe, harbour chief Odo Vance told reporters.',
      'harbour chief Odo Vance',
      'told',
      'The port is safe',
    ],
    ['The cable was cut on purpose, Norway said.', 'Norway', 'said', 'The cable was cut on purpose'],
    ['This, the minister said, was unacceptable.', 'the minister', 'said', 'This … was unacceptable'],
  ],
  'a request, a wish, a judgement': [
    ['Russia called on Armenia to open the road.', 'Russia', 'called on', 'Armenia to open the road'],
    ['France urged Chad to release the general.', 'France', 'urged', 'Chad to release the general'],
    ['The president vowed to defend the border.', 'The president', 'vowed', 'to defend the border'],
    ['Germany criticized the new tariffs.', 'Germany', 'criticized', 'the new tariffs'],
    ['Turkey rejected the proposal.', 'Turkey', 'rejected', 'the proposal'],
    ['The ministry called for new talks.', 'The ministry', 'called for', 'new talks'],
  ],
  'nobody named': [
    ['Two soldiers were reportedly wounded.', '-', 'reportedly', 'Two soldiers were … wounded'],
    ['The truce seems to hold.', '-', 'seems', 'The truce … to hold'],
  ],
  'a noun with its clause': [
    ['Neighbours laughed at her belief that the dam was safe.', 'her', 'belief', 'that the dam was safe'],
  ],
}

/** Texts that hold no attribution. */
export const silentExamples: readonly (readonly [text: string])[] = [
  ['The army left the valley on Monday.'],
  ['The so-called “green zone” covers three streets.'],
  ['Rain fell on Seoul.'],
  ['A bridge that collapsed in May will open again.'],
  ['The fact that the bridge fell changed nothing.'],
  ['The ships left according to plan.'],
  ['Seats are given according to their ability, and rooms according to age.'],
]
