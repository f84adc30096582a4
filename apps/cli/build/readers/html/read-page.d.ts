import type { DocumentFields } from '../reader.ts';
/** The text of a piece of HTML, such as the content of a feed's entry. */
export declare function htmlToText(html: string): string;
/** The article of a page; where none can be told apart, the text of the whole page. */
export declare function readPage(html: string): DocumentFields;
//# sourceMappingURL=read-page.d.ts.map