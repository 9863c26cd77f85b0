import type { PlainDate } from '../../../../values/plain-date.ts'

export type OpenStage = 'requested' | 'assessing' | 'drafting' | 'draft-sent'

/** An assessment that was open at the end of a day, as known then; its officer and locality are today's. */
export type OpenCase = {
  /** Null where the reader may not see whose it is; the name then says so. */
  child: string | null
  name: string
  birthDate: PlainDate | null
  stage: OpenStage
  receivedOn: PlainDate
  officer: string | null
  locality: string | null
  setting: string | null
  exception: boolean
}
