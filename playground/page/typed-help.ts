/** Gives Univer's own formula help the add-on's functions: what each is for, its parameters and an example. */
import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionDescription } from "../engine/function-list";

/** Shows the functions in the list while one types, and their parameters once one is inside the brackets. */
export function showFunctionHelp(injector: Injector, functions: FunctionDescription[]): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
  new MutationObserver(unfoldHelp).observe(document.body, { childList: true, subtree: true });
}

/** Univer shows a function's parameters folded; they are what one wants to read, so they are unfolded once. */
function unfoldHelp(changes: MutationRecord[]): void {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      const folded = node.querySelector<HTMLElement>('.univer-overflow-y-auto[style*="height: 0px"]');
      folded?.previousElementSibling?.querySelector<HTMLElement>(".univer-cursor-pointer")?.click();
    }
  }
}

function infoOf({ name, about, params, returns, examples }: FunctionDescription): IFunctionInfo {
  const example = examples[0] ? ` Example: ${examples[0].call}` : "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    abstract: about,
    description: `${about} Gives: ${returns}${example}`,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.about,
      example: param.example,
      require: param.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
