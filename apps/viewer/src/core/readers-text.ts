/** The words for who found a statement. */

const NAMES: Readonly<Record<string, string>> = { rules: 'the rules', model: 'the model' }

/** `['model', 'rules']` is “The model and the rules”; other readers go by the name of their format. */
export function readersText(readers: readonly string[]): string {
  const text = readers.map((reader) => NAMES[reader] ?? reader).join(' and ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
