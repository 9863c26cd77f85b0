/** In whose hand something is recorded, and when. `knownFrom` is given where it was known before: by an import, from its source. */
export type By = { readonly authority: number; readonly person: string; readonly now: Date; readonly knownFrom?: Date | undefined }
