/** Either a value, or the reason there is none. A refusal is an answer, so it is returned and never thrown. */
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>

export type Ok<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Refusal> = { readonly ok: false; readonly error: Refusal }

/** Wraps an answer. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

/** Wraps the reason why there is no answer. */
export function refuse<Refusal>(error: Refusal): Refused<Refusal> {
  return { ok: false, error }
}
