/** The day that a date of any common written form names. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function day(year, month, date) {
    const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
const fullYear = (digits) => digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
const monthOf = (name) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** `19 Sep 2023`, with or without the weekday before and the time after it, as in RFC 822. */
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i;
/** `September 19, 2023`. */
const MONTH_FIRST = /^(?:[a-z]+,\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s])/;
/** Numbers of this size and more are milliseconds since 1970, smaller ones seconds. */
const FIRST_MILLISECONDS = 100_000_000_000;
/**
 * `YYYY-MM-DD` from an ISO 8601 date or time, an RFC 822 date, or a number of seconds or milliseconds since 1970;
 * the day as written, whatever the time zone; undefined where no day is named.
 *
 * @example parseDate('Tue, 19 Sep 2023 23:30:00 -0500') // '2023-09-19'
 */
export function parseDate(written) {
    if (typeof written === 'number') {
        const time = new Date(Math.abs(written) >= FIRST_MILLISECONDS ? written : written * 1000);
        return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
    }
    const text = written.trim();
    const iso = ISO.exec(text);
    if (iso)
        return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dayFirst = DAY_FIRST.exec(text);
    if (dayFirst)
        return day(fullYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
    const monthFirst = MONTH_FIRST.exec(text);
    return monthFirst ? day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : undefined;
}
//# sourceMappingURL=parse-date.js.map