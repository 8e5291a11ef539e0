/** The team's own recipes: passed on as text, taken from another team's, or forgotten. */
import { useState } from "preact/hooks";
import type { Input } from "../../src/app/contract";
import type { Recipe } from "../../src/bringIn/recipe";
import { fromJson } from "../../src/words/json";
import { Button } from "../parts/button";
import { TextField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { call } from "../server";

interface Props {
  own: readonly Recipe[];
  again: () => Promise<void>;
}

export function BringInRecipes({ own, again }: Props) {
  const work = useWork();
  const [text, setText] = useState("");
  const take = () =>
    work.start("Keeping the recipe", async () => {
      await call("keepRecipe", { recipe: readRecipe(text) });
      setText("");
      await again();
    });
  const drop = (name: string) =>
    work.start("Forgetting the recipe", async () => {
      await call("dropRecipe", { name });
      await again();
    });
  return (
    <details>
      <summary>Recipes of your own{own.length > 0 && ` (${own.length})`}</summary>
      {own.map((recipe) => (
        <div key={recipe.name} class="card">
          <TextField
            label={recipe.name}
            help="Copy this text for another team."
            value={JSON.stringify(recipe)}
            onChange={() => {}}
            long
            maxLength={10_000}
          />
          <Button
            look="link"
            busy={work.busy}
            label={`Forget this recipe: ${recipe.name}`}
            onClick={() => drop(recipe.name)}
          >
            Forget this recipe
          </Button>
        </div>
      ))}
      <TextField
        label="Another team's recipe"
        help="Paste the text that they copied."
        value={text}
        onChange={setText}
        long
        maxLength={10_000}
      />
      {work.shown}
      <Button disabled={text.trim() === ""} busy={work.busy} onClick={take}>
        Keep this recipe
      </Button>
    </details>
  );
}

/** @throws Error with a sentence where the text is no recipe; the server looks at it more closely */
function readRecipe(text: string) {
  const recipe = fromJson(text);
  if (recipe === undefined)
    throw new Error(
      "This text is no recipe. Copy all of it, from the first { to the last }, and paste it again.",
    );
  return recipe as Input<"keepRecipe">["recipe"];
}
