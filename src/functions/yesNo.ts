/** How a yes or no is written into a cell. */

export function yesNo(value: boolean): "Yes" | "No" {
  return value ? "Yes" : "No";
}
