/** The day that a date of any common written form names. */
/**
 * `YYYY-MM-DD` from an ISO 8601 date or time, an RFC 822 date, or a number of seconds or milliseconds since 1970;
 * the day as written, whatever the time zone; undefined where no day is named.
 *
 * @example parseDate('Tue, 19 Sep 2023 23:30:00 -0500') // '2023-09-19'
 */
export declare function parseDate(written: string | number): string | undefined;
//# sourceMappingURL=parse-date.d.ts.map