/** Knows which currency an amount is in. */
import { visible } from "../../words/text";

/** What may stand around an amount; the signs and letters that a number is read without. */
export const CURRENCY = /^[A-Z]{0,3}\p{Sc}\s?|\s?\p{Sc}$|^[A-Z]{3}\s|\s[A-Z]{3}$/gu;

/** Signs that several countries share mean what most people mean by them. */
const CODES: { readonly [sign: string]: string } = {
  "€": "EUR",
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  "CN¥": "CNY",
};

const IN_HEADER =
  /(?<!\p{L})[A-Z]{1,2}\p{Sc}|\p{Sc}|\b(?:EUR|USD|GBP|JPY|INR|AUD|CAD|NZD|HKD|SGD|BRL|CNY|CHF|SEK|NOK|DKK|PLN)\b/u;

/** The currency that a text names beside its number, as its three letters where they are known; undefined where it names none. */
export function currencyOf(text: string): string | undefined {
  const even = visible(text).replace(/^[+\-−]\s?/, "");
  if (!/\d/.test(even)) return undefined;
  const found = (even.match(CURRENCY) ?? []).map((each) => each.trim());
  const sign = found.find((each) => /[A-Z]$/.test(each)) ?? found[0];
  return sign && (CODES[sign] ?? sign);
}

/** The currency that a header names, as in `Cost (EUR)`; undefined where it names none. */
export function currencyOfHeader(text: string): string | undefined {
  const sign = IN_HEADER.exec(text)?.[0];
  return sign && (CODES[sign] ?? sign);
}
