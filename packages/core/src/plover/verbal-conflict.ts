/** Conflict in words: REQUEST, ACCUSE, REJECT, THREATEN. */
import { type EventTypeRow, type Mode, mode } from './event-type-row.ts'

/** What is asked for, or refused: the modes of REQUEST and REJECT, with the scores of each. */
function askedModes(scores: { assist: number; change: number; yield: number; meet: number }): Mode[] {
  return [
    mode('assist', scores.assist, 'help, exchange or relations'),
    mode('change', scores.change, 'another policy, leadership or institution'),
    mode('yield', scores.yield, 'a concession: a ceasefire, a release, an end of sanctions or restrictions'),
    mode('meet', scores.meet, 'a meeting, talks, mediation or a settlement'),
  ]
}

/** REQUEST: asking and demanding. */
export const request: EventTypeRow = {
  quad: 'verbal-conflict',
  score: 0,
  requiresRecipient: false,
  meaning: 'Asks, calls on, urges, demands or orders.',
  notThis: [
    'A demand made by demonstrating is PROTEST.',
    'A side of the conflict that itself calls for its end is AGREE.',
    'Dropping a demand is CONCEDE.',
    'A demand with a penalty attached is THREATEN.',
  ],
  modes: askedModes({ assist: 0.5, change: -1, yield: -1, meet: 0 }),
}

/** ACCUSE: blame, criticism, investigation. */
export const accuse: EventTypeRow = {
  quad: 'verbal-conflict',
  // The codebook prints 3; its modes are all negative, and so is the type.
  score: -3,
  requiresRecipient: false,
  meaning: 'Blames, criticises, condemns, complains, alleges, sues, charges or investigates.',
  notThis: [
    'A conviction is SANCTION, and the charge is then no event of its own.',
    'A crowd that gathers to say so is PROTEST.',
  ],
  modes: [
    mode('disapprove', -2, 'criticises, condemns, complains'),
    mode('investigate', -3.5, 'looks into it, by police, court, commission or parliament'),
    mode('allege', -3.5, 'says the recipient did it; sues, indicts, charges'),
  ],
}

/** REJECT: refusing. */
export const reject: EventTypeRow = {
  quad: 'verbal-conflict',
  score: -2,
  requiresRecipient: false,
  meaning: 'Refuses what was asked or proposed, vetoes, calls off a meeting, bars someone from entering.',
  notThis: [
    'Stopping help or relations that were there is SANCTION.',
    'Denying that something happened is no refusal: it is the negated statement.',
    'Throwing out someone who is inside is COERCE or SANCTION.',
  ],
  modes: askedModes({ assist: -1.5, change: -2, yield: -2, meet: -2 }),
}

/** THREATEN: warnings with a penalty. The mode is what is threatened. */
export const threaten: EventTypeRow = {
  quad: 'verbal-conflict',
  score: -3.5,
  requiresRecipient: false,
  meaning:
    'Warns of harm to come if the recipient does or does not do something; force that is only hypothetical.',
  notThis: [
    'Troops or weapons that do move are MOBILIZE.',
    'A warrant for someone absent is still THREATEN, not COERCE.',
  ],
  modes: [
    mode('restrict', -3, 'to limit movement, trade or political activity: boycott, blockade, curfew, ban', [
      'ban',
      'rights',
      'political',
    ]),
    mode('arrest', -3.5, 'to detain or imprison'),
    mode('relations', -3.5, 'to break off relations, talks or help'),
    mode('expel', -3.5, 'to send out diplomats, peacekeepers or relief workers'),
    mode('territory', -4, 'to occupy or take over territory'),
    mode('violence', -3.5, 'to use force'),
  ],
}
