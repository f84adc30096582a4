/** The password of a Neo4j user; asks for it on a terminal. */
export declare function neo4jPassword(user: string, url: string): Promise<string>;
//# sourceMappingURL=password.d.ts.map