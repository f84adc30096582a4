/** Conflict in deeds: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
import { type EventTypeRow, mode } from './event-type-row.ts'

/** PROTEST: crowds and strikes. */
export const protest: EventTypeRow = {
  quad: 'material-conflict',
  score: -5,
  requiresRecipient: false,
  meaning:
    'Civilians show dissent together and in person, against the recipient: they march, strike, block, riot.',
  notThis: [
    'A diplomatic protest or one in words is ACCUSE.',
    'What the crowd asks for is the topic of the protest and no REQUEST beside it.',
  ],
  modes: [
    mode('demo', -5, 'an organised and largely peaceful demonstration'),
    mode('riot', -7, 'violence by a crowd'),
    mode('strike', -5, 'stopping work'),
    mode('hunger', -4.5, 'a hunger strike'),
    mode('boycott', -4.5, 'staying away from an activity, a trader, a country'),
    mode('obstruct', -4.5, 'blocking a road or an entrance'),
    mode('vandalize', undefined, 'damaging something as a symbol'),
  ],
}

/** SANCTION: less than there was before. */
export const sanction: EventTypeRow = {
  quad: 'material-conflict',
  score: -6,
  requiresRecipient: true,
  meaning: 'Cuts or ends relations, help or trade that were there; imposes sanctions; expels; convicts.',
  notThis: [
    'A meeting called off is REJECT.',
    'Deporting a single person, and prison, is COERCE.',
    'An official who resigns is RETREAT.',
  ],
  modes: [
    mode('convict', -6, 'a court or tribunal finds guilty, liable or unlawful'),
    mode('expel', -5.5, 'puts out of a group, an organisation, a party or a country; sends ambassadors home'),
    mode('withdraw', -6, 'takes itself, its observers, diplomats or help out'),
    mode('discontinue', -6, 'cuts or ends diplomatic, trade or other exchange, with sanctions or without'),
  ],
}

/** MOBILIZE: force shown and not used. */
export const mobilize: EventTypeRow = {
  quad: 'material-conflict',
  score: -5.5,
  requiresRecipient: false,
  meaning:
    'Moves, raises or readies armed forces or police without using them; an exercise of one country alone.',
  notThis: [
    'A joint exercise is COOPERATE.',
    'Calling supporters out to demonstrate is PROTEST.',
    'Troops sent to help after a disaster are AID.',
    'Where force is used in the same breath, only ASSAULT counts.',
  ],
  modes: [
    mode('troops', -6.5, 'soldiers or units'),
    mode('weapons', -6.5, 'weapons, ships, aircraft or vehicles; missile tests'),
    mode('police', -5.5, 'police or security units'),
    mode('militia', -6, 'an armed group that is no state’s army'),
  ],
}

/** COERCE: compelling without violence. */
export const coerce: EventTypeRow = {
  quad: 'material-conflict',
  score: -7,
  requiresRecipient: false,
  meaning:
    'Represses or compels short of violence: arrests, bans, seizes, censors, deports, blockades, cuts off.',
  notThis: [
    'Fighters taken in battle are ASSAULT abduct.',
    'An emergency declared for a natural disaster is no COERCE.',
    'Barring someone from coming in is REJECT.',
  ],
  modes: [
    mode('seize', -7, 'searches, raids, confiscates, occupies'),
    mode('restrict', -7, 'limits movement or political freedom; blockades; bans persons or organisations', [
      'ban',
    ]),
    mode('censor', -6.5, 'bans or limits publications or information'),
    mode('curfew', -6.5, 'imposes a curfew'),
    mode('martial-law', -7.5, 'imposes a state of emergency or martial law'),
    mode('arrest', -7, 'arrests, detains, imprisons'),
    mode('deport', -7, 'expels or deports persons'),
    mode('withhold', -7, 'cuts off power, water, internet, food or medicine'),
    mode('misinformation', -6.5, 'deceives, or spreads falsehood'),
    mode('cyber', -7, 'hacks or attacks by computer'),
  ],
}

/** ASSAULT: violence. */
export const assault: EventTypeRow = {
  quad: 'material-conflict',
  score: -9,
  requiresRecipient: false,
  meaning:
    'Uses force that can do serious bodily harm. Where both sides fight, both are actors; where one attacks, the other is recipient.',
  notThis: [
    'Force that is only threatened or hypothetical is THREATEN.',
    'Moves without use of force are MOBILIZE.',
    'An arrest is COERCE.',
  ],
  modes: [
    mode('abduct', -8.5, 'kidnaps, hijacks, captures in battle'),
    mode('beat', -7.5, 'strikes people, by hand or with something blunt'),
    mode('torture', -8.5, 'tortures'),
    mode('sexual', -8.5, 'sexual violence'),
    mode('targeted', -9.5, 'kills chosen or defenceless people: assassination, execution, massacre', [
      'assassinate',
      'execute',
      'massacre',
    ]),
    mode('destroy', -8.5, 'destroys property on purpose'),
    mode('primitive', -8, 'with knives, fire, rocks or tools'),
    mode('firearms', -9, 'with rifles, pistols or light machine guns'),
    mode('explosives', -9, 'with mines, bombs or car bombs'),
    mode('suicide-attack', -9.5, 'by an attacker who dies in it'),
    mode('aerial', -9.5, 'from aircraft with a crew'),
    mode('drone', -9.5, 'from aircraft without a crew'),
    mode('heavy-weapons', -9.5, 'with artillery, rockets, armour or tanks'),
    mode('crowd-control', -7.5, 'with tear gas, water cannon, batons or warning shots'),
    mode('unconventional', -10, 'with chemical, biological, radiological or nuclear weapons'),
  ],
}
