import { createExtractor } from '@demarche/extract';
import { checkLanguage } from '@demarche/language';
import { loadAnalyser } from '@demarche/language/node';
import { packagedModel } from './packaged-files.js';
/** A document in a language that is not read: an issue, and nothing made up. */
function notRead(document) {
    const message = `is in a language that is not read (${document.language}): only English is; nothing was taken from it`;
    const issue = {
        severity: 'warning',
        code: 'unsupported-language',
        message,
        location: null,
        span: null,
    };
    return { document, mentions: [], actors: [], attributions: [], statements: [], issues: [issue] };
}
/** True for English, and for texts too short or too bare to tell. */
const isRead = ({ language, text }) => language === 'en' || checkLanguage(text).supported;
/** Loads the language model and makes an extractor. */
export function createDefaultExtractor() {
    const extractor = createExtractor(loadAnalyser(packagedModel()));
    return { extract: (document) => (isRead(document) ? extractor.extract(document) : notRead(document)) };
}
//# sourceMappingURL=default-extractor.js.map