// Draws each chart from the table under it, so that they cannot differ; a bar leads where its number leads.
import { bytes, ink, onTheme, save } from "./ink.js";

// Single quotes: the SVG puts the name into an attribute as it is.
const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");

function read(table) {
  const series = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map(row => ({
    label: row.cells[0].textContent.trim(),
    open: row.dataset.code === "none",
    cells: [...row.cells].slice(1).map(cell => ({ value: Number(cell.textContent.trim().replace(/\D/g, "")), leads: cell.querySelector("a")?.getAttribute("href") })),
  }));
  return { series, rows };
}

function columns({ series, rows }, look) {
  return {
    legend: series.length > 1 ? { top: 0, right: 0, textStyle: { color: look("text") }, itemWidth: 12, itemHeight: 12 } : undefined,
    grid: { left: 8, right: 8, top: series.length > 1 ? 34 : 12, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: rows.map(row => row.label), axisTick: { show: false }, axisLine: { lineStyle: { color: look("line") } }, axisLabel: { color: look("faint"), hideOverlap: true } },
    yAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: look("line"), opacity: .6 } }, axisLabel: { color: look("faint") } },
    series: series.map((name, i) => ({
      name, type: "bar", stack: "all", barCategoryGap: "22%", itemStyle: { color: look(i + 1) }, cursor: "pointer",
      data: rows.map(row => ({ value: row.cells[i].value, leads: row.cells[i].leads })),
    })),
  };
}

function bars({ rows }, look) {
  const shown = rows.slice().reverse();
  return {
    grid: { left: 8, right: 40, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: "value", minInterval: 1, show: false },
    yAxis: { type: "category", data: shown.map(row => row.label), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: look("text"), width: 210, overflow: "truncate" } },
    series: [{
      type: "bar", barCategoryGap: "28%", itemStyle: { color: look(1) }, cursor: "pointer", label: { show: true, position: "right", color: look("faint"), opacity: 1 },
      // What has no answer is told apart from the answers.
      data: shown.map(row => ({ value: row.cells[0].value, leads: row.cells[0].leads, itemStyle: row.open ? { color: look(6), opacity: .45 } : undefined })),
    }],
  };
}

function option(name, table, paper) {
  const look = part => ink(part, paper);
  const drawn = name === "years" ? columns(table, look) : bars(table, look);
  return { ...drawn, animation: false, aria: { enabled: false }, textStyle: { fontFamily: font }, tooltip: { trigger: "item", renderMode: "richText", confine: true } };
}

for (const figure of document.querySelectorAll("[data-chart]")) {
  const name = figure.dataset.chart;
  const canvas = figure.querySelector(".canvas");
  const table = read(figure.querySelector("table"));
  if (table.rows.length === 0) continue;
  canvas.hidden = false;
  const chart = echarts.init(canvas, null, { renderer: "canvas" });
  const draw = () => chart.setOption(option(name, table, false), true);
  draw();
  chart.on("click", part => part.data.leads && (location.href = part.data.leads));
  onTheme(draw);
  new ResizeObserver(() => chart.resize()).observe(canvas);
  figure.chart = chart;
  for (const button of figure.querySelectorAll("[data-export]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const paper = echarts.init(null, null, { renderer: "svg", ssr: true, width: 1000, height: 520 });
      paper.setOption({ ...option(name, table, true), backgroundColor: "#ffffff" });
      const svg = paper.renderToSVGString();
      paper.dispose();
      if (button.dataset.export === "svg") save(`${name}.svg`, "image/svg+xml", svg);
      else save(`${name}.png`, "image/png", bytes(chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: ink("sheet") })));
    });
  }
}
