/** RETREAT: steps back that are taken: withdrawal, release, return, disarming, ceasing fire, access, resignation, sanctions lifted. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const retreat = defineTriggers('RETREAT', [
  {
    id: 'disarm',
    pattern: 'disarm|demobilise|demobilize|surrender|capitulate|disband:VERB subject={actor} to?={recipient}',
    mode: 'disarm',
    examples: [['Rebels surrendered to the Congolese government.', { actor: 'Rebels' }]],
    counterExamples: ['The joke disarmed everyone.'],
  },
  {
    id: 'be-disarmed',
    pattern: 'disarm|demobilise|demobilize:VERB object={actor} by?={recipient}',
    mode: 'disarm',
    examples: [['Rebels were disarmed in May.', { actor: 'Rebels' }]],
    counterExamples: ['The alarm was disarmed.'],
  },
  {
    id: 'lay-down-arms',
    pattern:
      'lay|put|give|surrender|hand|turn|destroy|scrap|dismantle:VERB subject?={actor} object=@weapon|warhead|arsenal|stockpile to?={recipient}',
    mode: 'disarm',
    examples: [['Rebels laid down their arms.', { actor: 'Rebels' }]],
    counterExamples: ['The robot laid down its arms.'],
  },
  {
    id: 'withdraw',
    pattern:
      'withdraw|retreat|pull|evacuate|depart|vacate|leave:VERB subject={actor} object!=* from?={recipient} particle?=out|back|off from!=treaty|pact|accord|agreement|alliance|organisation|organization|convention|council|union|talk|meeting',
    mode: 'withdraw',
    examples: [['The Russian troops have withdrawn from Georgia.', { actor: 'Armed forces of Russia' }]],
    counterExamples: ['The bill was withdrawn.', 'Guests left the party.'],
  },
  {
    id: 'leave-place',
    pattern: 'leave|vacate|exit|evacuate|abandon:VERB subject=@troops&{actor} object={recipient}',
    mode: 'withdraw',
    examples: [
      ['The Russian troops have left Georgia.', { actor: 'Armed forces of Russia', recipient: 'Georgia' }],
    ],
    counterExamples: ['Tourists left Georgia.'],
  },
  {
    id: 'leave-place-named',
    pattern: 'leave|vacate|exit|evacuate|abandon|quit:VERB subject=@troops&{actor} object={place}',
    mode: 'withdraw',
    examples: [['Armenian troops left Lachin.', { actor: 'Armed forces of Armenia' }]],
    counterExamples: ['Tourists left Lachin.'],
  },
  {
    id: 'leave-positions',
    pattern:
      'leave|vacate|abandon|quit|surrender|evacuate:VERB subject={actor} object=position|outpost|base|post|trench|checkpoint|foothold|stronghold|garrison|bunker|height in|at|on|near?={place}',
    mode: 'withdraw',
    examples: [['Armenia has left its positions near Lachin.', { actor: 'Armenia' }]],
    counterExamples: ['The clerk left her post at noon.'],
  },
  {
    id: 'withdrawn-from',
    pattern: 'withdraw|pull|evacuate|remove:VERB object=@troops&{actor} from={place} subject!=*',
    mode: 'withdraw',
    examples: [['Armenian troops were withdrawn from Karabakh.', { actor: 'Armed forces of Armenia' }]],
    counterExamples: ['The chemist was withdrawn from Karabakh.'],
  },
  {
    id: 'withdraw-troops',
    pattern:
      'withdraw|pull|recall|evacuate|remove|reduce|redeploy|bring:VERB subject?={actor} object=@troops|settler|settlement from?={recipient} particle?=out|back|home',
    mode: 'withdraw',
    examples: [['Russia has withdrawn its troops from Georgia.', { actor: 'Russia', recipient: 'Georgia' }]],
    counterExamples: ['The chemist removed the force from the model.'],
  },
  {
    id: 'complete-withdrawal',
    pattern: 'withdrawal|pullout|pull-out|evacuation:NOUN doer={actor} from?={recipient}',
    mode: 'withdraw',
    examples: [
      ['Russia has completed its withdrawal from Georgia.', { actor: 'Russia', recipient: 'Georgia' }],
    ],
    counterExamples: ['The withdrawal of the drug was late.'],
  },
  {
    id: 'withdrawal-of',
    pattern:
      'withdrawal|pullout|retreat|departure|disarmament|evacuation|pull-out|demobilisation|demobilization:NOUN of={actor} from?={place}',
    mode: 'withdraw',
    examples: [['The withdrawal of Russian troops from Armenia began.', { actor: 'Armed forces of Russia' }]],
    counterExamples: ['The withdrawal of cash was limited.'],
  },
  {
    id: 'release',
    pattern: 'release|free|liberate|parole|repatriate:VERB subject?={actor} object={recipient}',
    mode: 'release',
    examples: [
      ['Azerbaijan released prisoners on Thursday.', { actor: 'Azerbaijan', recipient: 'Prisoners' }],
    ],
    counterExamples: ['The studio released a film.'],
  },
  {
    id: 'set-free',
    pattern: 'let|set:VERB subject?={actor} object={recipient} complement=free',
    mode: 'release',
    examples: [['The prisoners were set free by Azerbaijan.', { actor: 'Azerbaijan' }]],
    counterExamples: ['The poem set the mind free.'],
  },
  {
    id: 'announce-release',
    pattern:
      'order|announce|authorise|authorize|approve|secure:VERB subject={actor} object=release|freeing|repatriation of?={recipient}',
    mode: 'release',
    examples: [['Iran announced the release of two activists.', { actor: 'Iran', recipient: 'Activists' }]],
    counterExamples: ['The studio announced the release of a film.'],
  },
  {
    id: 'order-release',
    pattern: 'release|freeing|repatriation|liberation:NOUN doer={actor} of={recipient}',
    mode: 'release',
    examples: [['The release of prisoners by Iran went on.', { actor: 'Iran', recipient: 'Prisoners' }]],
    counterExamples: ['The release of the album was late.'],
  },
  {
    id: 'return-property',
    pattern:
      'return|repatriate|restore|hand:VERB subject={actor} object=artifact|artefact|body|remain|property|painting|land|ship|statue|skull|antiquity|asset|treasure|manuscript|plane|vessel to={recipient}',
    mode: 'return',
    examples: [['Austria returned artefacts to Peru.', { actor: 'Austria', recipient: 'Peru' }]],
    counterExamples: ['The tide returned bodies to shore.'],
  },
  {
    id: 'return-to',
    pattern:
      'return|restitute:VERB subject={actor} object=* object!=call|fire|favour|favor|visit to={recipient}',
    mode: 'return',
    examples: [['Austria has returned the vases to Peru.', { actor: 'Austria', recipient: 'Peru' }]],
    counterExamples: ['The tide returned the boat to shore.'],
  },
  {
    id: 'end-force',
    pattern:
      'end|stop|halt|cease|suspend|terminate|pause:VERB subject={actor} object=@operation|hostility|fighting|fire|test|flight|occupation|production against?={recipient}',
    mode: 'ceasefire',
    examples: [['Azerbaijan halted its offensive.', { actor: 'Azerbaijan' }]],
    counterExamples: ['Rain ended the campaign.'],
  },
  {
    id: 'observe-ceasefire',
    pattern:
      'observe|respect|implement|honour|honor|keep|begin:VERB subject={actor} object=ceasefire|truce|cease-fire|armistice with?={recipient}',
    mode: 'ceasefire',
    examples: [['Rebels observed the ceasefire.', { actor: 'Rebels' }]],
    counterExamples: ['Historians observed the truce date.'],
  },
  {
    id: 'lift-sanctions',
    pattern:
      'lift|end|remove|scrap|drop|abolish:VERB subject?={actor} object=@burden on|against|of|from|in?={recipient}',
    examples: [['Norway lifted sanctions on Serbia.', { actor: 'Norway', recipient: 'Serbia' }]],
    counterExamples: ['The crane lifted the ban sign.'],
  },
  {
    id: 'allow-them-in',
    pattern:
      'allow|let|permit|admit:VERB subject={actor} object={recipient} infinitive?=enter|return|visit|inspect|leave|work|attend|vote',
    mode: 'access',
    examples: [['Syria has allowed the observers to enter the town.', { actor: 'Syria' }]],
    counterExamples: ['The gap allowed mice to enter.'],
  },
  {
    id: 'allow-access',
    pattern:
      'allow|let|permit|admit:VERB subject={actor} object=@permission|crossing to|into|for|in?={recipient} iobject?={recipient}',
    mode: 'access',
    examples: [['Syria allowed aid into Aleppo.', { actor: 'Syria' }]],
    counterExamples: ['The gate allowed access to the garden.'],
  },
  {
    id: 'give-access',
    pattern:
      'grant|give:VERB subject={actor} object=access|entry to|into|for?={recipient} iobject?={recipient}',
    mode: 'access',
    examples: [['Syria gave inspectors access to the plant.', { actor: 'Syria' }]],
    counterExamples: ['The door gave access to the yard.'],
  },
  {
    id: 'resign',
    pattern: 'resign|abdicate:VERB subject={actor}',
    mode: 'resign',
    examples: [['Prime Minister Ana Lom resigned on Monday.', { actor: 'Ana Lom' }]],
    counterExamples: ['The trees resigned to winter.'],
  },
  {
    id: 'step-down',
    pattern: 'step|stand:VERB subject={actor} particle=down|aside',
    mode: 'resign',
    examples: [['Prime Minister Ana Lom stepped down.', { actor: 'Ana Lom' }]],
    counterExamples: ['The dancers stepped forward.'],
  },
])
