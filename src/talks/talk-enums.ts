/** The closed sets of words that talks are described with. */
import { builder } from '../graphql/builder.ts';

export const TalkKind = builder.enumType('TalkKind', {
  description: 'What sort of talk it is.',
  values: {
    SEMINAR: { description: 'A seminar talk.' },
    COLLOQUIUM: { description: 'A colloquium talk, for a wider audience.' },
    LECTURE: { description: 'A lecture.' },
    KEYNOTE: { description: 'A keynote or plenary talk.' },
    TUTORIAL: { description: 'A tutorial.' },
    DEFENCE: { description: 'The defence of a thesis.' },
    PANEL: { description: 'A panel discussion.' },
    WORKSHOP: { description: 'A workshop talk.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export const TalkStatus = builder.enumType('TalkStatus', {
  description: 'Whether a talk takes place.',
  values: {
    SCHEDULED: { description: 'It is announced.' },
    HELD: { description: 'It has taken place.' },
    CANCELLED: { description: 'It does not take place.' },
    POSTPONED: { description: 'It takes place later, on a day not yet known.' },
  } as const,
});

export const AppearanceRole = builder.enumType('AppearanceRole', {
  description: 'The part that a person takes in a talk.',
  values: {
    SPEAKER: { description: 'Gives the talk.' },
    HOST: { description: 'Invited the speaker.' },
    CHAIR: { description: 'Chairs the session.' },
    ORGANISER: { description: 'Organises the event.' },
    PANELLIST: { description: 'Sits on the panel.' },
  } as const,
});

export const ResourceKind = builder.enumType('ResourceKind', {
  description: 'What a link of a talk leads to.',
  values: {
    RECORDING: { description: 'A recording.' },
    SLIDES: { description: 'The slides.' },
    PAPER: { description: 'A paper that the talk is about.' },
    CODE: { description: 'Program code.' },
    STREAM: { description: 'The live stream or meeting.' },
    REGISTRATION: { description: 'Where to register.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export const MentionKind = builder.enumType('MentionKind', {
  description: 'Why a person is named without taking part.',
  values: {
    THESIS: { description: 'The talk builds on the thesis of this person.' },
    ADVISER: { description: 'Advises the speaker.' },
    COAUTHOR: { description: 'Did the work together with the speaker.' },
    COMMITTEE: { description: 'Sits on the committee of a defence.' },
    OTHER: { description: 'Any other reason.' },
  } as const,
});
