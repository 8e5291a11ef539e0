/** What one header cell says, and how the sidebar writes a name or a word for every row into it. */
import { describe, expect, it } from "vitest";
import { namedHeader, readHeaderText, sayingHeader, unnamedHeader } from "../../src/reading/headerText";

describe("A header", () => {
  it("is what it is called, our name in square brackets, and what every row says behind =", () => {
    expect(readHeaderText("Talk type [Activity] = Conference talk")).toEqual({
      text: "Talk type [Activity] = Conference talk",
      name: "Talk type",
      keys: ["talktype"],
      bracketed: ["activity"],
      always: "Conference talk",
    });
  });

  it("is known as written and without what stands in round brackets", () => {
    expect(readHeaderText("Cost (EUR)").keys).toEqual(["costeur", "cost"]);
    expect(readHeaderText("Cost（EUR）").keys).toEqual(["costeur", "cost"]);
    expect(readHeaderText("Cost").keys).toEqual(["cost"]);
    expect(readHeaderText("(EUR)").keys).toEqual(["eur"]);
    expect(readHeaderText("a) Cost").keys).toEqual(["acost"]);
    expect(readHeaderText("Cost (EUR").keys).toEqual(["costeur"]);
  });

  it("may name several of ours, or with a dash none", () => {
    expect(readHeaderText("Tag [Date] [Start]")).toMatchObject({ name: "Tag", bracketed: ["date", "start"] });
    expect(readHeaderText("Tag ［Date］")).toMatchObject({ keys: ["tag"], bracketed: ["date"] });
    expect(readHeaderText("Source [-]")).toMatchObject({ keys: ["source"], bracketed: [""] });
    expect(readHeaderText("Source")).toMatchObject({ bracketed: [], always: undefined });
  });

  it("between brackets keeps its words apart", () => {
    expect(readHeaderText("When[Date]was").name).toBe("When was");
    expect(readHeaderText("[Date]")).toMatchObject({ name: "", keys: [] });
  });

  it("that says nothing behind = says nothing of any row", () => {
    expect(readHeaderText("Activity = ")).toMatchObject({ name: "Activity", always: undefined });
    expect(readHeaderText("Channel = a = b")).toMatchObject({ name: "Channel", always: "a = b" });
    expect(readHeaderText("Channel＝Forum")).toMatchObject({ name: "Channel", always: "Forum" });
    expect(readHeaderText("= Forum")).toMatchObject({ name: "", keys: [], always: "Forum" });
  });
});

describe("The sidebar writes", () => {
  it("our name behind a header, before what it says of every row", () => {
    expect(namedHeader(" When it was ", "Date")).toBe("When it was [Date]");
    expect(namedHeader("What =  Talk ", "Activity")).toBe("What [Activity] = Talk");
    expect(namedHeader("", "Date")).toBe("[Date]");
  });

  it("a header without our names, but with the team's own brackets", () => {
    const ours = new Set(["date", "activity"]);
    expect(unnamedHeader("When it was [Date]", ours)).toBe("When it was");
    expect(unnamedHeader("When[Date]", ours)).toBe("When");
    expect(unnamedHeader("What [Activity] = Talk", ours)).toBe("What = Talk");
    expect(unnamedHeader("Cost [EUR]", ours)).toBe("Cost [EUR]");
    expect(unnamedHeader("Day [EUR] [Date]", ours)).toBe("Day [EUR]");
    expect(unnamedHeader(" Cost= 5", ours)).toBe(" Cost= 5");
  });

  it("what is the same in every row behind a header, whatever it said before", () => {
    expect(sayingHeader("Activity", "Conference talk")).toBe("Activity = Conference talk");
    expect(sayingHeader("Activity = Workshop", "Conference talk")).toBe("Activity = Conference talk");
    expect(sayingHeader("", "Forum")).toBe("= Forum");
  });
});
