/** A line on standard error that says how far a command is; nothing where standard error is no terminal. */
const INTERVAL_MS = 80;
const CLEAR_LINE = '\r\x1b[2K';
/** One line that is written over and over. */
export class Progress {
    #stream;
    #last = 0;
    #shown = false;
    constructor(stream = process.stderr) {
        this.#stream = stream;
    }
    /** Shows a text in place of the one before; texts that follow too fast are left out. */
    show(text) {
        const now = performance.now();
        if (!this.#stream.isTTY || now - this.#last < INTERVAL_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#stream.write(`${CLEAR_LINE}${text.slice(0, (this.#stream.columns ?? 80) - 1)}`);
    }
    /** Removes the line. */
    clear() {
        if (this.#shown)
            this.#stream.write(CLEAR_LINE);
        this.#shown = false;
        this.#last = 0;
    }
}
//# sourceMappingURL=progress.js.map