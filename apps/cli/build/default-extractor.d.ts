/** The extractor with the model that this installation carries. */
import type { Document } from '@demarche/core';
import { type Extraction } from '@demarche/extract';
/** Loads the language model and makes an extractor. */
export declare function createDefaultExtractor(): {
    extract(document: Document): Extraction;
};
//# sourceMappingURL=default-extractor.d.ts.map