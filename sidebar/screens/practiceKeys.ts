/** The keys of the audit: 1 to 4 answer, the left and right arrows move. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { ANSWERS, type Answer } from "../../src/definitions/answers";

/** In the order of their keys. */
export const ANSWER_KEYS = Object.keys(ANSWERS) as Answer[];

interface Actions {
  onAnswer: (answer: Answer) => void;
  onMove: (by: 1 | -1) => void;
}

/** Listens everywhere but in places to type and choose, from the moment that the question is shown. */
export function usePracticeKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target as Element)) return;
      const answer = ANSWER_KEYS[Number(event.key) - 1];
      if (answer) latest.current.onAnswer(answer);
      else if (event.key === "ArrowRight") latest.current.onMove(1);
      else if (event.key === "ArrowLeft") latest.current.onMove(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function isTyping(target: Element): boolean {
  return target.matches("input[type=text], textarea, select");
}
