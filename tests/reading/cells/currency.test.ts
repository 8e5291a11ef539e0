// Which currency an amount or a header names.
import { expect, it } from "vitest";
import { currencyOf, currencyOfHeader } from "../../../src/reading/cells/currency";

it.each([
  ["€1,200.50", "EUR"],
  ["1.200 €", "EUR"],
  ["1200€", "EUR"],
  ["-€5", "EUR"],
  ["- EUR 5", "EUR"],
  ["−£5", "GBP"],
  ["+$5", "USD"],
  ["$ 5", "USD"],
  ["US$5", "USD"],
  ["¥500", "JPY"],
  ["₹500", "INR"],
  ["A$5", "AUD"],
  ["AU$5", "AUD"],
  ["C$5", "CAD"],
  ["CA$5", "CAD"],
  ["NZ$5", "NZD"],
  ["HK$5", "HKD"],
  ["S$5", "SGD"],
  ["R$5", "BRL"],
  ["CN¥5", "CNY"],
  ["1200 USD", "USD"],
  ["1200\u00a0CHF", "CHF"],
  ["EUR\u202f1\u202f200", "EUR"],
])("%j is in %s", (text, currency) => expect(currencyOf(text)).toBe(currency));

it("a sign that no table knows stands for itself", () => {
  expect(currencyOf("₿2")).toBe("₿");
  expect(currencyOfHeader("Cost (₿)")).toBe("₿");
});

it("letters tell more than a sign that several countries share", () => {
  expect(currencyOf("$5 AUD")).toBe("AUD");
  expect(currencyOf("US$5 AUD")).toBe("AUD");
  expect(currencyOf("AUD$5 CAD")).toBe("CAD");
});

it.each(["5", "1€200", "1 EUR 5", "", "€", "EUR", "5 km", "5 -EUR", "5 eur", "EURO 5", "5 EURO", "abc"])(
  "%j is an amount in no currency that it names",
  (text) => expect(currencyOf(text)).toBeUndefined(),
);

it.each([
  ["Cost (EUR)", "EUR"],
  ["Cost in £", "GBP"],
  ["A$ spent", "AUD"],
  ["CHF", "CHF"],
  ["Budget US$", "USD"],
  ["Cost AU$", "AUD"],
  ["Cost, CN¥", "CNY"],
])("the header %j names %s", (text, currency) => expect(currencyOfHeader(text)).toBe(currency));

it.each(["Cost", "Cost (eur)", "EUROPE", "NEUR", "Cost (XYZ)"])("the header %j names none", (text) =>
  expect(currencyOfHeader(text)).toBeUndefined(),
);
