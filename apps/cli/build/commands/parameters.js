import { UsageError } from '../cli-error.js';
function parameterOf(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return written;
    }
}
/** Adds one to those before it: JSON where it is JSON (numbers, true, lists), else the words as they are. */
export function addParameter(written, before = {}) {
    const match = /^\$?([A-Za-z_]\w*)=(.*)$/s.exec(written);
    if (!match)
        throw new UsageError('bad-option', `--param "${written}" is not of the form name=value`);
    return { ...before, [match[1]]: parameterOf(match[2]) };
}
//# sourceMappingURL=parameters.js.map