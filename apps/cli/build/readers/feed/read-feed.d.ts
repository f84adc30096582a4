import type { DocumentFields } from '../reader.ts';
/** One document an entry; the feed's title is the publisher. Throws where the file is no feed. */
export declare function readFeed(feed: string): Generator<DocumentFields>;
//# sourceMappingURL=read-feed.d.ts.map