/** How scores are printed. */

export const scoreFormats = ['table', 'json', 'markdown'] as const
export type ScoreFormat = (typeof scoreFormats)[number]
