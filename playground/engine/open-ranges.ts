/** Teaches the formula engine ranges with an open end, such as A2:H, which Sheets has and Univer 0.25 has not. */
import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  LexerNode,
  RangeReferenceObject,
  UnionNodeFactory,
} from "@univerjs/engine-formula";

interface UnionNode {
  _unionFunction(first: FunctionVariantType, second: FunctionVariantType): FunctionVariantType;
}

const patched = new WeakSet<object>();

/** To be called once per engine; the node class is shared, so later calls find it done. */
export function allowOpenRanges(injector: Injector): void {
  const lexerNode = new LexerNode();
  lexerNode.setToken(":");
  const node = injector.get(UnionNodeFactory).checkAndCreateNodeType(lexerNode);
  if (!node)
    throw new Error("The formula engine has no node for ranges any more: open ranges cannot be added.");
  const prototype = Object.getPrototypeOf(node) as UnionNode;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const plainUnion = prototype._unionFunction;
  prototype._unionFunction = function (first, second) {
    return openRange(first, second) ?? plainUnion.call(this, first, second);
  };
}

function openRange(first: FunctionVariantType, second: FunctionVariantType): FunctionVariantType | null {
  if (!first.isReferenceObject() || !second.isReferenceObject()) return null;
  const from = first as BaseReferenceObject;
  const to = second as BaseReferenceObject;
  if (!from.isCell() || !(to.isColumn() || to.isRow())) return null;
  const start = from.getRangePosition();
  const end = to.getRangeData();
  const { x, y } = from.getRefOffset();
  const endRow = to.isColumn() ? from.getActiveSheetRowCount() - 1 : end.endRow + y;
  const endColumn = to.isRow() ? from.getActiveSheetColumnCount() - 1 : end.endColumn + x;
  if (endRow < start.startRow || endColumn < start.startColumn) return ErrorValueObject.create(ErrorType.REF);
  const range = new RangeReferenceObject(
    { startRow: start.startRow, startColumn: start.startColumn, endRow, endColumn },
    from.getSheetId(),
    from.getUnitId(),
  );
  range.setUnitData(from.getUnitData());
  range.setUnitStylesData(from.getUnitStylesData());
  range.setDefaultSheetId(from.getDefaultSheetId());
  range.setDefaultUnitId(from.getDefaultUnitId());
  range.setForcedSheetIdDirect(from.getSheetId());
  range.setRuntimeData(from.getRuntimeData());
  range.setArrayFormulaCellData(from.getArrayFormulaCellData());
  range.setArrayFormulaRange(from.getArrayFormulaRange());
  range.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
  range.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
  range.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
  return range;
}
