import type { Issue } from '@demarche/core';
/** The text, or why there is none. */
export type Decoded = {
    text: string;
} | {
    issue: Issue;
};
/** What kind of binary file the first bytes show, in words; undefined where they look like text. */
export declare function binaryKind(start: Uint8Array): string | undefined;
/** The issue for a file that is no text. */
export declare function binaryIssue(kind: string, location: string): {
    issue: Issue;
};
/** The issue for a file without a byte in it. */
export declare function emptyIssue(location: string): {
    issue: Issue;
};
/** True for UTF-16, which cannot be cut into lines byte by byte. */
export declare function isUtf16(start: Uint8Array): boolean;
/** Decodes UTF-8 without a byte order mark; anything else is an issue that says where. */
export declare function decodeUtf8(bytes: Uint8Array, location: string): Decoded;
/**
 * The text of a whole file, without its byte order mark and otherwise as it is.
 *
 * @param declared the encoding that the file itself names, where its format can
 */
export declare function decodeText(bytes: Uint8Array, location: string, declared?: string): Decoded;
//# sourceMappingURL=decode.d.ts.map