/** Reads English: sentences, tokens, tags and dependency trees, with offsets into the text as given. */
export type { Analyser, Analysis, Sentence, Tokens } from './analysis.ts'
export { checkLanguage, type LanguageCheck } from './check-language.ts'
export { createAnalyser } from './create-analyser.ts'
export { ENTITY_KINDS, type Entity, type EntityKind } from './entities/entity.ts'
export { findEntities } from './entities/find-entities.ts'
export { ModelFileError } from './model/model-file-error.ts'
export { DEPENDENCY_RELATIONS, UPOS_TAGS } from './tag-sets.ts'
export { writeConllu } from './write-conllu.ts'
