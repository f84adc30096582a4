/** NGEC’s actor texts: country and PLOVER sector of a name or description, by its words alone and in a sentence. */
import type { ActorDescription } from '@demarche/extract'
import { NgecActor, type NgecItem, scoreNgec } from '@demarche/extract/eval'
import { goldDocument, readJson, sizeOf } from '../gold-files.ts'
import type { FigureRow, GoldSet, Reader } from '../gold-set.ts'

/** The actor of the whole text, as it is read where it says something. */
function inSentence(reader: Reader, text: string): ActorDescription {
  const said = `${text.charAt(0).toUpperCase()}${text.slice(1)} said that it had rained.`
  const { actors, statements } = reader.extract(goldDocument(said))
  const speaker = statements.find(({ type }) => type === 'SAY')?.actors[0]?.id
  return actors.find(({ id }) => id === speaker) ?? { country: null, sectors: [], kind: null }
}

function missTexts(how: string, { countryMisses, sectorMisses }: ReturnType<typeof scoreNgec>): string[] {
  const country = ({ wanted, given }: NgecItem) =>
    `country, ${how}: “${wanted.text}”: wanted ${wanted.country || 'none'}, read ${given.country ?? 'none'}`
  const sector = ({ wanted, given }: NgecItem) =>
    `sector, ${how}: “${wanted.text}”: wanted ${wanted.sector || 'none'}, read ${given.sectors.join(' ') || 'none'}`
  return [...countryMisses.map(country), ...sectorMisses.map(sector)]
}

export const ngecActors: GoldSet = {
  name: 'ngec-actors',
  about: 'country and sector of an actor',
  places: ['ngec-actors/dev.json'],
  async open(path, { keep }) {
    const actors = readJson(path, NgecActor.array())?.filter(({ text }) => keep(text))
    if (!actors) return undefined
    return {
      size: sizeOf(actors.length, 'actors'),
      score(reader) {
        const { describeActor } = reader
        const ways: [how: string, describe: (text: string) => ActorDescription][] = [
          ['in a sentence', (text) => inSentence(reader, text)],
        ]
        if (describeActor) ways.unshift(['by its words', describeActor])
        const scores = ways.map(([how, describe]) => ({
          how,
          score: scoreNgec(actors.map((wanted) => ({ wanted, given: describe(wanted.text) }))),
        }))
        return {
          figures: scores.flatMap(({ how, score }): FigureRow[] => [
            { measure: `country, ${how}`, ...score.country },
            { measure: `sector, ${how}`, ...score.sector },
          ]),
          counts: [],
          misses: scores.flatMap(({ how, score }) => missTexts(how, score)),
        }
      },
    }
  },
}
