import { Badge, type Tone } from '../../../../ui/index.ts'
import { statusInWords, type KnownStatus } from '../rules/status.ts'
import { ratingInWords, type Rating } from '../rules/risk.ts'

export const toneOfStatus: Record<KnownStatus, Tone> = { 'not-yet-started': 'neutral', 'in-progress': 'info', 'delayed': 'due', 'overdue': 'late', 'complete': 'good', 'embedded': 'good', 'unknown': 'neutral' }

export const StatusBadge = ({ status }: { readonly status: KnownStatus }) => <Badge tone={toneOfStatus[status]}>{statusInWords(status)}</Badge>

const toneOfRating: Record<Rating, Tone> = { red: 'late', amber: 'due', green: 'good', closed: 'neutral', unknown: 'neutral' }

export const RatingBadge = ({ rating }: { readonly rating: Rating }) => <Badge tone={toneOfRating[rating]}>{ratingInWords(rating)}</Badge>
