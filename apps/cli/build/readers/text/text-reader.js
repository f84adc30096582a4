/** Plain text: one file is one document, its text as it is. */
import { readText } from '../../input/read-bytes.js';
/** Reads `.txt`, and whatever a user names that no other reader claims. */
export const textReader = {
    format: 'text',
    extensions: ['.txt', '.text'],
    async *read(source) {
        const decoded = await readText(source);
        yield 'issue' in decoded ? decoded : { fields: { text: decoded.text } };
    },
};
//# sourceMappingURL=text-reader.js.map