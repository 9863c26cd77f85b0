import { words } from '../names/words.ts'
import { specialists, type Specialist } from './specialists.ts'

/** Places where children learn, by sort, before they have a number or an address. */
export type SchoolNames = {
  nurseries: readonly string[]
  infants: readonly string[]
  primaries: readonly string[]
  secondaries: readonly string[]
  independents: readonly string[]
  specialists: readonly Specialist[]
}

/** Invented names for schools and settings. An underscore stands for a space. */
const spaced = (text: string) => words(text).map((name) => name.replaceAll('_', ' '))

const nurseries = spaced(`Acorn_Lane Bumblebee Dandelion_House Fernbank Honeysuckle Little_Merrows Nettlefold_Cottage Otter_Brook
  Paddlers Puddleduck_Row Robin’s_Gate Sandpiper Tadpoles Teasel_Barn The_Old_Bakery Wishing_Well`)

const infants = spaced('Beacon_Row Castle_Mews Furze_Hill Tanners_Row')

const primaries = spaced(`Abbotsgate Aldermere Ashen_Coppice Barley_Croft Birchwater Bramblewick Brinewell Canal_Basin Coldspring
  Damson_Park Drovers_Way Elmstead_Road Foldyard Gorsey_Bank Greenshank Harebell Hazelbeck Heron_Water Highstile Kettle_Cross
  Kingfisher_Lane Larkrigg Lapwing_Fields Long_Meadow Merrow_Bridge Merrowhead Millrace Mulberry_Street Old_Market Packhorse_Lane
  Priory_Fields Quarrymoor Rushy_Mead St_Aldric’s St_Brannoc’s St_Cedany’s St_Ermin’s Saltersford Sorrel_Street Stonefold
  Thornhope_Green Three_Stiles Towpath Turnpike Wagtail Weir_Street Whinmoor_Road Willowherb Wyverne Yarrow_Park`)

const secondaries = spaced(`Abbotsgate_High_School Beacon_Academy Bishop_Aldric_Catholic_Academy Canalside_Academy Harbinger_School
  Larkrigg_School Merrow_Vale_School Merrowdale_Academy Saltersway_High_School Stonefold_Community_College The_Weir_Academy
  Thornhope_School Wyverne_Academy`)

const independents = spaced('Coppice_House_School Drystone_School Linden_Court_School Merrow_Grammar_School Rookwood_Lodge Wharf_Farm_School')

export const merrowdaleSchools: SchoolNames = { nurseries, infants, primaries, secondaries, independents, specialists }
