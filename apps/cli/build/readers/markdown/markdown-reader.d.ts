import type { Reader } from '../reader.ts';
/** Reads `.md`; neither the front matter nor the marks get into the text. */
export declare const markdownReader: Reader;
//# sourceMappingURL=markdown-reader.d.ts.map