/** The form of a token as a reader would type it. */
import { isIgnorable } from './character-class.ts'

/** Composed (NFC), without soft hyphens, joiners and direction marks. */
export function cleanForm(form: string): string {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code >= 0x300 || code === 0xad) return clean(form)
  }
  return form
}

function clean(form: string): string {
  let kept = ''
  for (const char of form) if (!isIgnorable(char.charCodeAt(0))) kept += char
  return kept === '' ? form : kept.normalize('NFC')
}
