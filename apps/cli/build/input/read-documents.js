/** From sources to documents of the model, with everything that is wrong as issues. */
import { documentId } from '@demarche/core';
import { checkLanguage } from '@demarche/language';
import { parseDate } from './parse-date.js';
const filled = (value) => (value?.trim() ? value.trim() : null);
function dayOf(written, location) {
    if (written === null || written === undefined || written === '')
        return { day: null };
    const day = parseDate(written);
    if (day)
        return { day };
    const message = `"${written}" names no day and was left out: write dates as 2023-09-19`;
    return { day: null, issue: { severity: 'warning', code: 'bad-date', message, location, span: null } };
}
function* toDocument(fields, source, defaults) {
    const location = fields.location ?? source.location;
    if (fields.text.trim() === '') {
        const message = 'holds no text, only white space or marks: nothing to read';
        yield { issue: { severity: 'error', code: 'empty-text', message, location, span: null } };
        return;
    }
    const { day, issue } = dayOf(fields.publishedAt, location);
    if (issue)
        yield { issue };
    const document = {
        id: documentId(fields.text),
        externalId: filled(fields.externalId),
        title: filled(fields.title),
        publisher: filled(fields.publisher) ?? defaults.publisher ?? null,
        publishedAt: day ?? defaults.publishedAt ?? null,
        url: filled(fields.url),
        language: checkLanguage(fields.text).language,
        text: fields.text,
    };
    yield { document, location };
}
/** The documents of one source, in its order. Never throws for what the source holds. */
export async function* readDocuments(source, reader, defaults = {}) {
    const items = reader.read(source, defaults);
    for await (const item of items) {
        if ('issue' in item)
            yield item;
        else
            yield* toDocument(item.fields, source, defaults);
    }
}
//# sourceMappingURL=read-documents.js.map