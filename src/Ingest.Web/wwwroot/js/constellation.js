// The network as one can take hold of it. Places come from the server, so it stands at once and always the same.
import { bytes, ink, onTheme, save } from "./ink.js";

const source = document.getElementById("constellation");
if (source) {
  const begun = performance.now();
  const { nodes, ties } = JSON.parse(source.textContent);
  const figure = document.getElementById("network");
  const canvas = figure.querySelector(".canvas");
  canvas.hidden = false;
  const { width, height } = canvas.getBoundingClientRect();
  const look = () => [
    { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": node => ink(node.data("colour")), "border-width": 1.5, "border-color": ink("sheet"),
      label: "data(id)", color: ink("text"), "font-size": 11, "text-valign": "bottom", "text-margin-y": 2, "text-outline-color": ink("sheet"), "text-outline-width": 2, "min-zoomed-font-size": 7 } },
    { selector: "edge", style: { width: "data(width)", "line-color": ink("6"), opacity: .38, "curve-style": "haystack" } },
    { selector: "node.near, node.here", style: { label: "data(name)", "font-size": 12, "z-index": 9 } },
    { selector: "edge.near", style: { opacity: .9, "line-color": ink("2"), "z-index": 8 } },
    { selector: ".far", style: { opacity: .1 } },
  ];
  const drawing = cytoscape({
    container: canvas,
    elements: [
      ...nodes.map(node => ({ group: "nodes", data: node, position: { x: 40 + node.x * (width - 80), y: 40 + node.y * (height - 80) } })),
      ...ties.map((tie, i) => ({ group: "edges", data: { id: `t${i}`, source: tie.a, target: tie.b, width: tie.width, count: tie.count, leads: tie.leads } })),
    ],
    layout: { name: "preset", fit: false },
    style: look(),
    minZoom: .4, maxZoom: 6, wheelSensitivity: .4, userZoomingEnabled: true, boxSelectionEnabled: false, autoungrabify: true,
  });
  drawing.one("render", () => canvas.dataset.drawn = Math.round(performance.now() - begun));
  // A page that is only scrolled past must not zoom: the wheel works once the drawing was clicked into.
  drawing.userZoomingEnabled(false);
  drawing.on("tapstart", () => drawing.userZoomingEnabled(true));
  canvas.addEventListener("mouseleave", () => drawing.userZoomingEnabled(false));
  const show = part => drawing.batch(() => {
    const near = part.isEdge() ? part.connectedNodes().union(part) : part.closedNeighborhood();
    drawing.elements().removeClass("near here far");
    drawing.elements().difference(near).addClass("far");
    near.addClass("near");
    canvas.title = part.isEdge() ? `${part.source().data("name")} – ${part.target().data("name")}: ${part.data("count")}` : `${part.data("name")}: ${part.data("count")}, ${part.data("partners")}`;
    canvas.style.cursor = "pointer";
  });
  drawing.on("mouseover", "node, edge", event => show(event.target));
  drawing.on("mouseout", "node, edge", () => { drawing.elements().removeClass("near here far"); canvas.style.cursor = ""; });
  drawing.on("tap", "node, edge", event => location.href = event.target.data("leads"));
  onTheme(() => drawing.style(look()));
  figure.drawing = drawing;
  const png = figure.querySelector("[data-export=png]");
  png.hidden = false;
  png.addEventListener("click", () => save("constellation.png", "image/png", bytes(drawing.png({ full: true, scale: 2, bg: ink("sheet") }))));
}
