/** AGREE: promises, offers and agreements to work together, invitations, willingness. */
import { defineTriggers } from '../../events/trigger-row.ts'

export const agree = defineTriggers('AGREE', [
  {
    id: 'agree-with',
    pattern:
      'agree:VERB subject={actor} with?={recipient} infinitive?={content} on|upon|to?={content} clause?={content}',
    reciprocal: true,
    examples: [
      [
        'Paris agreed with Berlin on a common agenda.',
        { actor: ['Government of France', 'Government of Germany'] },
      ],
      ['Armenia and Azerbaijan agreed to hold talks.', { actor: ['Armenia', 'Azerbaijan'] }],
    ],
    counterExamples: ['The numbers agreed with the forecast.'],
  },
  {
    id: 'pledge-to',
    pattern:
      'promise|pledge|offer|undertake|vow|volunteer|consent|commit|swear:VERB subject={actor} infinitive={content} iobject?={recipient}',
    examples: [['Norway promised to help Ukraine.', { actor: 'Norway' }]],
    counterExamples: ['The sky promised to clear.'],
  },
  {
    id: 'pledge-help',
    pattern:
      'promise|pledge|offer|guarantee|propose|earmark:VERB subject={actor} object!=support object=@aid|@talks|@ties|@agreement|reform|election|mediation|partnership|troop iobject?={recipient} to|for|with?={recipient}',
    examples: [['Norway pledged aid to Ukraine.', { actor: 'Norway', recipient: 'Ukraine' }]],
    counterExamples: ['The label promised help to skin.'],
  },
  {
    id: 'promise-that',
    pattern: 'promise|pledge|assure|guarantee:VERB subject={actor} object?={recipient} clause={content}',
    examples: [['Norway promised that it would help.', { actor: 'Norway' }]],
    counterExamples: ['The sky promised that it would clear.'],
  },
  {
    id: 'be-willing',
    pattern:
      'willing|ready|prepared|committed|eager|keen|determined|open:ADJ subject={actor} infinitive?={content} to?={content}',
    examples: [['Norway is ready to help Ukraine.', { actor: 'Norway' }]],
    counterExamples: ['Dinner is ready to eat.'],
  },
  {
    id: 'give-commitment',
    pattern:
      'express|affirm|signal|declare|confirm|indicate|state:VERB subject={actor} object=commitment|willingness|readiness|intention to|with?={content} infinitive?={content}',
    examples: [['Norway signalled its willingness to help.', { actor: 'Norway' }]],
    counterExamples: ['The poem declared its commitment to form.'],
  },
  {
    id: 'invite-to-visit',
    pattern: 'invite:VERB subject?={actor} object={recipient} infinitive=visit|come|attend|travel|tour',
    examples: [['France has invited Armenia to visit the fair.', { actor: 'France', recipient: 'Armenia' }]],
    counterExamples: ['The garden invites guests to visit.'],
  },
  {
    id: 'invitation-from',
    pattern: 'receive|accept:VERB subject={recipient} object=invitation from={actor}',
    examples: [['Armenia received an invitation from France.', { actor: 'France', recipient: 'Armenia' }]],
    counterExamples: ['Guests received an invitation by post.'],
  },
  {
    id: 'plan-to-meet',
    pattern:
      'plan|intend|expect|schedule|decide|hope|want|prepare|seek:VERB subject={actor} infinitive=meet|visit|cooperate|help|support|sign|attend|host|join|ratify|send|provide|negotiate|mediate|recognise|recognize|resume|restore|establish&{content}',
    examples: [['Norway plans to sign the treaty.', { actor: 'Norway' }]],
    counterExamples: ['Swallows plan to return.'],
  },
  {
    id: 'be-due-to-meet',
    pattern:
      'schedule|set|expect:VERB object={actor} infinitive=meet|visit|attend|sign|host|hold|arrive|join&{content}',
    examples: [['Norway is expected to sign the treaty.', { actor: 'Norway' }]],
    counterExamples: ['Rain is expected to arrive on Monday.'],
  },
  {
    id: 'seek-peace',
    pattern:
      'seek|pursue:VERB subject={actor} object=peace|cooperation|partnership|reconciliation with={recipient}',
    examples: [['Armenia sought peace with Azerbaijan.', { actor: 'Armenia', recipient: 'Azerbaijan' }]],
    counterExamples: ['Monks seek peace with nature.'],
  },
])
