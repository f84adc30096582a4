/** Cooperation in words: AGREE, CONSULT, SUPPORT, CONCEDE. */
import { type EventTypeRow, mode } from './event-type-row.ts'

/** AGREE: cooperation that is still to come. */
export const agree: EventTypeRow = {
  quad: 'verbal-cooperation',
  score: 2.5,
  requiresRecipient: false,
  meaning:
    'Says that it will cooperate: a promise, an offer, an intention, a plan to meet, sign, help or work together.',
  notThis: [
    'An announced withdrawal or release, or a promise to give way, is CONCEDE.',
    'Signing or ratifying itself is SUPPORT.',
  ],
  modes: [],
}

/** CONSULT: meetings and talks. */
export const consult: EventTypeRow = {
  quad: 'verbal-cooperation',
  score: 2.5,
  requiresRecipient: false,
  meaning:
    'Meets, visits, telephones or negotiates with another. Where nobody is host, all who take part are actors.',
  notThis: [
    'A meeting or visit that is only planned, and an invitation, is AGREE.',
    'An ambassador called in to hear a complaint is ACCUSE.',
    'Asking for talks is REQUEST; calling them off is REJECT.',
  ],
  modes: [
    mode('visit', 4, 'the actor travels to the recipient, who is host'),
    mode('third-party', 1, 'someone else is host'),
    mode('multilateral', 4, 'at a summit, or within an alliance or an international organisation'),
    mode('phone', 1.5, 'by telephone, video or another remote way'),
  ],
}

/** SUPPORT: approval and diplomatic ties. */
export const support: EventTypeRow = {
  quad: 'verbal-cooperation',
  score: 5,
  requiresRecipient: false,
  meaning:
    'Approves, praises, backs or defends in words; recognises a state or government; opens or improves diplomatic ties; signs or ratifies an agreement.',
  notThis: [
    'Help in goods, money or arms is AID or COOPERATE.',
    'A promise to sign is AGREE.',
    'An apology or a pardon is CONCEDE.',
    'Asking others for support is REQUEST.',
  ],
  modes: [],
}

/** CONCEDE: giving way in words. */
export const concede: EventTypeRow = {
  quad: 'verbal-cooperation',
  score: 4.5,
  requiresRecipient: false,
  meaning:
    'Gives way in words, with nothing material yet: declares a ceasefire or withdrawal to come, lifts a restriction, pardons, apologises, drops a demand, suspends a protest, gives up a claim.',
  notThis: [
    'Forces that do withdraw, prisoners who are freed, fire that does cease: RETREAT.',
    'It stays CONCEDE in the future tense and does not become AGREE.',
  ],
  modes: [],
}
