/** Cooperation in deeds: COOPERATE, AID, RETREAT. */
import { type EventTypeRow, mode } from './event-type-row.ts'

/** COOPERATE: both sides gain. */
export const cooperate: EventTypeRow = {
  quad: 'material-cooperation',
  score: 9.5,
  requiresRecipient: true,
  meaning:
    'Works together in deeds to the gain of both: trade, joint exercises, extradition, shared intelligence or information.',
  notThis: ['What only one side gains from is AID.', 'What is only agreed, offered or planned is AGREE.'],
  modes: [],
}

/** AID: the recipient gains. */
export const aid: EventTypeRow = {
  quad: 'material-cooperation',
  score: 10,
  requiresRecipient: true,
  meaning:
    'Gives money, arms, personnel, relief, debt relief, reparations, asylum or rescue, mainly to the recipient’s gain.',
  notThis: ['A promise of help is AGREE.', 'A payment that a court orders is SANCTION.'],
  modes: [],
}

/** RETREAT: giving way in deeds. */
export const retreat: EventTypeRow = {
  quad: 'material-cooperation',
  score: 6.5,
  requiresRecipient: false,
  meaning:
    'Gives way in deeds, with effect now: withdraws, frees prisoners, gives property back, disarms, keeps a ceasefire, lets observers or relief in, resigns.',
  notThis: [
    'What is announced for later is CONCEDE.',
    'Rescuing hostages is AID.',
    'People who flee are not the actor: whoever drives them out does SANCTION.',
  ],
  modes: [
    mode('withdraw', 8, 'leaves territory or takes forces out'),
    mode('release', 6.5, 'frees prisoners, hostages or captives'),
    mode('return', undefined, 'gives property back'),
    mode('disarm', 10, 'gives up weapons, demobilises, surrenders'),
    mode('ceasefire', 7.5, 'ceases fire in fact'),
    mode('access', 6.5, 'lets in observers, inspectors, peacekeepers or relief workers'),
    mode('resign', 4.5, 'leaves office'),
  ],
}
