import type { Chance } from '../chance.ts'
import { words } from '../names/words.ts'

const beginnings = words(`Aller Amber Arkle Birken Blaither Bracken Brindle Caldew Carrock Cinder Cleve Corrin Dapple Dunnock Elder Ember
  Fallow Fenner Gadder Garron Gorse Hallow Harken Hazel Hether Ingle Kelder Kestle Larrow Linnet Lorne Mallow Marrin Mellor Nether Nettle
  Orrin Otter Pellow Quarrow Raven Rennet Rowan Sallow Sedge Skirrow Sorrel Tarn Teasel Thistle Tolland Umber Vellan Warble Wether Whin
  Withy Wrenna Yaffle Yarrow`)
const endings = words('beck brook by combe dale dene fold ford garth gate ham head hope ley mere mire moss rigg shaw side stead stow thorpe ton wath well wick worth')

/** Draws names of places that nobody has heard of, each once. There are some sixteen hundred. */
export function placeNamer(chance: Chance): () => string {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const name = chance.pick(beginnings) + chance.pick(endings)
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}
