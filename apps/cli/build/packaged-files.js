/** Files that lie beside the bundle of an installed package; in the repository each package has its own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
function beside(path) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    return existsSync(file) ? file : undefined;
}
/** The language model of an installed package; undefined in the repository. */
export function packagedModel() {
    return beside('./files/english.model.gz');
}
/** The built viewer of an installed package; undefined in the repository. */
export function packagedViewer() {
    return beside('./files/viewer');
}
//# sourceMappingURL=packaged-files.js.map