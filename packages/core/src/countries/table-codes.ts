/** Country codes of event tables and of older lists that differ from today's alpha-3. */
import { isCountryCode } from './lookup.ts'

/** Code in a table = alpha-3 today. CAMEO's codes (GDELT), codes since replaced, and three for Kosovo. */
const replaced: Record<string, string> = {
  BAG: 'IRQ',
  BUR: 'MMR',
  GZS: 'PSE',
  IMY: 'IMN',
  KOS: 'XKX',
  KSV: 'XKX',
  MTN: 'MNE',
  ROM: 'ROU',
  TMP: 'TLS',
  WSB: 'PSE',
  XKK: 'XKX',
  ZAR: 'COD',
}

/** The alpha-3 code of a country code in a table; undefined for regions (`AFR`), organisations and unknown codes. */
export function countryFromTableCode(code: string): string | undefined {
  const written = code.trim().toUpperCase()
  if (isCountryCode(written)) return written
  return Object.hasOwn(replaced, written) ? replaced[written] : undefined
}
