/** Reads a number cell, or text that is plainly one number. */
import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { visible } from "../../words/text";
import { CURRENCY } from "./currency";
import { errorFault } from "./errorCell";

const PLAIN = /^\d+$|^\d*\.\d+$|^\d+\.$/;
const GROUPED_BY_SPACE = /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;
const GROUPED_WITH_DOTS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d+$/;
const TWO_READINGS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The number of a cell, or the fault of what it holds. A blank cell is NaN.
 * Text counts where it has one reading: `1 200`, `€1,200.50`, `1.200,50`, `12%`; `1,200` has two, unless a currency says that
 * it is money, which has no thousandths.
 */
export function readNumber(value: unknown): number | Fault {
  if (typeof value === "number") return value;
  if (value == null) return Number.NaN;
  if (typeof (value as Date).getTime === "function") return faults.dateNotNumber();
  const text = visible(String(value));
  if (text === "") return Number.NaN;
  return errorFault(text) ?? readNumberText(text);
}

function readNumberText(text: string): number | Fault {
  const even = text.replace(/\s+/g, " ").replace("−", "-");
  const sign = even.startsWith("-") ? -1 : 1;
  const divisor = even.endsWith("%") ? sign * 100 : sign;
  const unsigned = even.replace(/^[+-]\s?|\s?%$/g, "");
  const digits = unsigned.replace(CURRENCY, "");
  const isMoney = digits !== unsigned;
  if (TWO_READINGS.test(digits) && isMoney) return Number(digits.replace(/[.,]/, "")) / divisor;
  if (TWO_READINGS.test(digits)) {
    const parts = digits.split(/[.,]/);
    return faults.ambiguousNumber(text, Number(parts.join("")) / divisor, Number(parts.join(".")) / divisor);
  }
  const plain = plainDigits(digits);
  if (plain === undefined) return faults.notANumber(text);
  return Number(plain) / divisor;
}

function plainDigits(digits: string): string | undefined {
  if (PLAIN.test(digits)) return digits;
  if (GROUPED_BY_SPACE.test(digits)) return digits.replace(/[ '’]/g, "").replace(",", ".");
  if (GROUPED.test(digits)) return digits.replace(/,/g, "");
  if (GROUPED_WITH_DOTS.test(digits)) return digits.replace(/\./g, "").replace(",", ".");
  if (DECIMAL_COMMA.test(digits)) return digits.replace(",", ".");
  return undefined;
}
