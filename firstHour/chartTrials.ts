/** Charts: whether they are known again by what the add-on remembers of them. */
import type { Sheet, TrialSubject } from "./trial";

const TITLE = "First-hour chart";

/** A tab with a column chart over two columns. */
function charted(sheet: Sheet): Sheet {
  sheet.getRange(1, 1, 3, 2).setValues([
    ["Stage", "Contacts"],
    ["Awareness", 4],
    ["Adoption", 2],
  ]);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .setNumHeaders(1)
    .setPosition(5, 1, 0, 0)
    .addRange(sheet.getRange(1, 1, 3, 1))
    .addRange(sheet.getRange(1, 2, 3, 1))
    .setOption("title", TITLE)
    .setOption("legend", { position: "none" })
    .setOption("vAxis", { minValue: 0 })
    .build();
  sheet.insertChart(chart);
  return sheet;
}

export const CHART_TRIALS: TrialSubject = {
  subject: "Charts",
  trials: [
    {
      tried: "A chart made with a title: charts on the tab, the title that is read, whether it has an id",
      expected: `1, ${TITLE}, yes`,
      restsOn: "Learning the ids of new charts at the next refresh",
      run: ({ fresh }) => {
        const charts = charted(fresh()).getCharts();
        const [chart] = charts;
        const id = chart!.getChartId();
        return `${charts.length}, ${chart!.getOptions()?.get("title")}, ${id ? "yes" : "no"}`;
      },
    },
    {
      tried:
        "The chart put on other cells: charts on the tab, whether its id is the same, its ranges, its title",
      expected: `1, same id, A1:A2 and B1:B2, ${TITLE}`,
      restsOn: "Charts that follow a summary that grows, with all that people changed about them",
      run: ({ fresh }) => {
        const sheet = charted(fresh());
        const [before] = sheet.getCharts();
        const builder = before!.modify().clearRanges();
        const ranges = [1, 2].map((column) => sheet.getRange(1, column, 2, 1));
        sheet.updateChart(ranges.reduce((changed, range) => changed.addRange(range), builder).build());
        const charts = sheet.getCharts();
        const [after] = charts;
        const isSame = after!.getChartId() === before!.getChartId();
        const cells = after!.getRanges().map((range) => range.getA1Notation());
        return `${charts.length}, ${isSame ? "same id" : "another id"}, ${cells.join(" and ")}, ${after!.getOptions()?.get("title")}`;
      },
    },
  ],
};
