import type { Reader } from '../reader.ts';
/** Reads `.txt`, and whatever a user names that no other reader claims. */
export declare const textReader: Reader;
//# sourceMappingURL=text-reader.d.ts.map