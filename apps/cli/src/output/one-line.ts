/** Text that may run over lines, on one. */

/** White space as single spaces, none at the ends. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
