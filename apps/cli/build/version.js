/** Which version of the program this is. */
import { readFileSync } from 'node:fs';
/** The version in the package's `package.json`, which lies one folder above both the source and the bundle. */
export function programVersion() {
    const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    return packageJson.version;
}
//# sourceMappingURL=version.js.map