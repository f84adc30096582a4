import type { Reader } from '../reader.ts';
/** Reads `.html`: the article, without menus and advertisements. */
export declare const htmlReader: Reader;
//# sourceMappingURL=html-reader.d.ts.map