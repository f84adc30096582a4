/** Thrown for bytes that are not a model of this version. */
export class ModelFileError extends Error {
  readonly code = 'bad-model-file'
}

/** What is said of bytes that cannot be a model. */
export const DAMAGED = 'createAnalyser: the model is damaged; build or copy it anew'
