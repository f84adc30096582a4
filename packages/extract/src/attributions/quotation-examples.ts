/** Sentences of our own about quotations and "according to"; read as those of `examples.ts`. */
import type { AttributionExample } from './examples.ts'

/** By what the sentences have in common. */
export const quotationExamples: Readonly<Record<string, readonly AttributionExample[]>> = {
  'a quotation with its cue behind': [
    ['“The pact holds,” Commissioner Ana Ruiz said.', 'Commissioner Ana Ruiz', 'said', '“The pact holds,”'],
    ['“We will not leave the valley,” he said.', 'he', 'said', '“We will not leave the valley,”'],
    [
      '"Nobody has called us," the minister told reporters in Geneva.',
      'the minister',
      'told',
      '"Nobody has called us,"',
    ],
    [
      '“The road is open,” said Odo Vance, a commander of the northern front.',
      'Odo Vance, a commander of the northern front',
      'said',
      '“The road is open,”',
    ],
    [
      '“Enemies fired first,” said KCNA. It added that the army was ready.',
      'KCNA',
      'said',
      '“Enemies fired first,”',
    ],
    [
      '“Enemies fired first,” said KCNA. It added that the army was ready.',
      'It',
      'added',
      'that the army was ready',
    ],
    [
      '“We stay,” sighed President Teo Alm. “You go,” Premier Ida Ron added.',
      'President Teo Alm',
      'sighed',
      '“We stay,”',
    ],
    [
      '“We stay,” sighed President Teo Alm. “You go,” Premier Ida Ron added.',
      'Premier Ida Ron',
      'added',
      '“You go,”',
    ],
  ],
  'a quotation with its cue before': [
    ['Rutte said: “The bridge must open.”', 'Rutte', 'said', '“The bridge must open.”'],
    ['The president wrote, “Our patience has ended.”', 'The president', 'wrote', '“Our patience has ended.”'],
  ],
  'a quotation that goes on': [
    ['“We agreed,” Rutte said. “Now they must pay.”', 'Rutte', 'said', '“We agreed,” … “Now they must pay.”'],
    [
      '“We agreed on the border,” Rutte said.\n\n“Now they must pay for the bridge.”',
      'Rutte',
      'said',
      '“We agreed on the border,” … “Now they must pay for the bridge.”',
    ],
    [
      'Rutte said: “The border is closed.\n\n“It will stay closed.”',
      'Rutte',
      'said',
      '“The border is closed. … “It will stay closed.”',
    ],
  ],
  'a dash': [
    ['“The pact holds.” -Commissioner Ana Ruiz', 'Commissioner Ana Ruiz', '-', '“The pact holds.”'],
    [
      '“We shall rebuild the port.” — President Teo Alm',
      'President Teo Alm',
      '—',
      '“We shall rebuild the port.”',
    ],
  ],
  'according to': [
    [
      'The cable was cut on purpose, according to Norway.',
      'Norway',
      'according to',
      'The cable was cut on purpose',
    ],
    [
      'According to the ministry, two ships left the port.',
      'the ministry',
      'According to',
      'two ships left the port',
    ],
    [
      'Two ships left the port, according to a report released by the navy.',
      'a report released by the navy',
      'according to',
      'Two ships left the port',
    ],
    [
      'The talks, according to the ministry, have failed.',
      'the ministry',
      'according to',
      'The talks … have failed',
    ],
  ],
  'according to, before, inside and behind what is said': [
    [
      'The result is known: the north fell, according to one index.',
      'one index',
      'according to',
      'the north fell',
    ],
    [
      'But according to the coast guard, two ships left.',
      'the coast guard',
      'according to',
      'two ships left',
    ],
    [
      'The harbour receives, according to one report, ten million crowns from the ministry.',
      'one report',
      'according to',
      'The harbour receives … ten million crowns from the ministry',
    ],
    [
      'He met a man whose book, according to its publisher, tells of the war.',
      'its publisher',
      'according to',
      'whose book … tells of the war',
    ],
    [
      'She signed the treaty while — according to her own letters — planning a war.',
      'her own letters',
      'according to',
      'planning a war',
    ],
    [
      'According to the port, nine ships left on Monday; three more wait.',
      'the port',
      'According to',
      'nine ships left on Monday; three more wait',
    ],
    [
      'According to some deputies, the envoy was “gone,” leading many to guess at the reason.',
      'some deputies',
      'According to',
      'the envoy was “gone,”',
    ],
    [
      'According to the daily, “the law helps nobody. It never did. It must go.”',
      'the daily',
      'According to',
      '“the law helps nobody. It never did. It must go.”',
    ],
  ],
  'according to, and whose words they are': [
    [
      'According to “Harbours: A History” by Ana Ruiz, the town was burnt in May.',
      '“Harbours: A History” by Ana Ruiz',
      'According to',
      'the town was burnt in May',
    ],
    [
      'According to talks with a dozen of the king’s friends, aides and allies, he wants to leave.',
      'talks with a dozen of the king’s friends, aides and allies',
      'According to',
      'he wants to leave',
    ],
    [
      'The north fell, according to three counts, including one by the army.',
      'three counts, including one by the army',
      'according to',
      'The north fell',
    ],
    [
      'According to Ines Brandt, Malta’s fishery director, the boats are safe.',
      'Ines Brandt, Malta’s fishery director',
      'According to',
      'the boats are safe',
    ],
  ],
  'according to behind another’s words': [
    [
      'The envoy told the court that the order was meant to “spare the town,” according to the report.',
      'The envoy',
      'told',
      'that the order was meant to “spare the town,”',
    ],
    [
      'The envoy told the court that the order was meant to “spare the town,” according to the report.',
      'the report',
      'according to',
      'The envoy told the court that the order was meant to “spare the town,”',
    ],
    [
      '“The count was 699, according to the party. The others had 12,” the daily reported.',
      'the daily',
      'reported',
      '“The count was 699, according to the party. The others had 12,”',
    ],
  ],
  'a short quotation behind a verb of saying': [
    ['Odo Vance then asked, “By sea?”', 'Odo Vance', 'asked', '“By sea?”'],
    ['“Open the gates!” the sailors shouted from the pier.', 'the sailors', 'shouted', '“Open the gates!”'],
    ['He jokes, “It’s a never ending queue!”', 'He', 'jokes', '“It’s a never ending queue!”'],
    ['“The north could win,” Ana Brandt answers.', 'Ana Brandt', 'answers', '“The north could win,”'],
  ],
  'an account with a colon before a quotation': [
    [
      'The letter makes another case: “Nobody has paid for the ships.”',
      'The letter',
      'makes',
      '“Nobody has paid for the ships.”',
    ],
    ['Rep. Ana Ruiz (Ind.): “Who told you that?”', 'Rep. Ana Ruiz (Ind.)', ':', '“Who told you that?”'],
  ],
  'a quotation that goes on behind other words': [
    [
      '“The pact holds,” Ruiz said, adding that the talks were long. “It was worth the wait.”',
      'Ruiz',
      'said',
      '“The pact holds,” … “It was worth the wait.”',
    ],
    [
      '“We waited,” said Ana Ruiz of Jacksonville, Fla. “She is the better choice.”',
      'Ana Ruiz of Jacksonville, Fla.',
      'said',
      '“We waited,” … “She is the better choice.”',
    ],
    [
      '“Let us use the day,” Ruiz concluded, “to open the port again.”',
      'Ruiz',
      'concluded',
      '“Let us use the day,” … “to open the port again.”',
    ],
    ['“Apparently not,“ Ruiz said. “It never does.”', 'Ruiz', 'said', '“Apparently not,“ … “It never does.”'],
  ],
  'who a quotation is by': [
    [
      '“It was no good idea,” recalled Ana Ruiz, then ambassador to Malta.',
      'Ana Ruiz, then ambassador to Malta',
      'recalled',
      '“It was no good idea,”',
    ],
    ['“They had friends here,” Ruiz, after a long pause, said.', 'Ruiz', 'said', '“They had friends here,”'],
    [
      'The envoy was critical as well, telling the daily: “The ships must leave.”',
      'The envoy',
      'telling',
      '“The ships must leave.”',
    ],
  ],
  'a quotation that ends the words of a clause': [
    [
      'While Ruiz claimed that “the pact holds,” one of the lawyers left the room.',
      'Ruiz',
      'claimed',
      'that “the pact holds,”',
    ],
  ],
}
