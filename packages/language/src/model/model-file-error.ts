/** Thrown for bytes that are not a model of this version. */
export class ModelFileError extends Error {
  readonly code = 'bad-model-file'
}
