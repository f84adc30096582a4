import { type Reader } from '../reader.ts';
/** Reads `.rss`, `.atom` and `.xml`: one document an entry. */
export declare const feedReader: Reader;
//# sourceMappingURL=feed-reader.d.ts.map