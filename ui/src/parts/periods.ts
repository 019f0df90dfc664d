/** Periods as they cross the bridge: "2023", "2023-M02", "2023-Q1". */

export const monthPeriod = (year: number, month: number) => `${year}-M${String(month).padStart(2, "0")}`;
export const quarterPeriod = (year: number, quarter: number) => `${year}-Q${quarter}`;

export const yearOf = (period: string) => Number(period.slice(0, 4));
export const monthIn = (period: string) => numberAfter("M", period);
export const quarterIn = (period: string) => numberAfter("Q", period);

/** The month or quarter a day lies in; "" when there is no whole date. */
export function monthOfDay(iso: string | null): string {
  const [year, month] = parts(iso);
  return year && month ? monthPeriod(year, month) : "";
}

export function quarterOfDay(iso: string | null): string {
  const [year, month] = parts(iso);
  return year && month ? quarterPeriod(year, Math.ceil(month / 3)) : "";
}

function parts(iso: string | null): number[] {
  return (iso ?? "").split("-").map(Number);
}

function numberAfter(mark: "M" | "Q", period: string): number {
  const at = period.indexOf(mark);
  return at < 0 ? 0 : Number(period.slice(at + 1));
}
