// The review desk: from a field to its proof on the page and back, wholly by keyboard.
import { keys } from "./keys.js";
import { autosave } from "./autosave.js";
import { marking } from "./marking.js";

const form = document.getElementById("record");
const viewer = document.querySelector(".viewer");
const fields = [...document.querySelectorAll(".field")];
let at = -1;
let zoom = 100;

function here(field) {
  document.querySelectorAll(".field.here").forEach(other => other.classList.remove("here"));
  at = fields.indexOf(field);
  field.classList.add("here");
  field.scrollIntoView({ block: "nearest" });
  for (const proof of document.querySelectorAll(".proof")) {
    const near = proof.dataset.field === field.dataset.field;
    proof.classList.toggle("near", near);
    // What is drawn last lies on top and takes the pointer.
    if (near && document.activeElement !== proof) proof.parentNode.append(proof);
  }
}

function show(proof) {
  document.querySelectorAll(".proof.here").forEach(other => other.classList.remove("here"));
  if (!proof) return;
  proof.classList.add("here");
  const [box, frame] = [proof.getBoundingClientRect(), viewer.getBoundingClientRect()];
  // Only the viewer moves; the form beside it stays where it is.
  viewer.scrollBy(box.left + box.width / 2 - frame.left - frame.width / 2, box.top + box.height / 2 - frame.top - frame.height / 2);
}

function step(by) {
  here(fields[Math.max(0, Math.min(fields.length - 1, at + by))]);
  show(document.querySelector(`.proof[data-field="${fields[at].dataset.field}"]`));
}

function prove(by) {
  const of = at < 0 ? "" : `[data-field="${fields[at].dataset.field}"]`;
  const proofs = [...document.querySelectorAll(`.proof${of}`)];
  if (proofs.length === 0) return;
  const now = proofs.findIndex(proof => proof.classList.contains("here"));
  show(proofs[(now + by + proofs.length) % proofs.length]);
}

function enlarge(to) {
  const middle = (viewer.scrollTop + viewer.clientHeight / 2) / viewer.scrollHeight;
  zoom = Math.max(50, Math.min(300, to));
  viewer.style.setProperty("--zoom", `${zoom}%`);
  viewer.classList.toggle("fine", zoom > 130);
  for (const picture of viewer.querySelectorAll("img"))
    if (zoom > 130 && !picture.src.includes("fine")) picture.src += "?fine=true";
  viewer.scrollTop = middle * viewer.scrollHeight - viewer.clientHeight / 2;
}

document.addEventListener("click", event => {
  const link = event.target.closest("a.proof-link");
  if (link) {
    event.preventDefault();
    here(link.closest(".field"));
    show(document.querySelector(link.hash));
  }
  const proof = event.target.closest("a.proof");
  if (proof) {
    event.preventDefault();
    show(proof);
    here(document.getElementById(`f-${proof.dataset.field}`));
  }
});
form.addEventListener("focusin", event => {
  const field = event.target.closest(".field");
  if (field && !field.classList.contains("here")) {
    here(field);
    show(document.querySelector(`.proof[data-field="${field.dataset.field}"]`));
  }
});
// A value that is changed needs its ground; the place to give it opens with the first letter.
form.addEventListener("input", event => {
  const ground = event.target.closest(".field")?.querySelector(".ground");
  if (ground) ground.open = true;
});

keys({
  j: () => step(1),
  k: () => step(-1),
  e: () => prove(1),
  E: () => prove(-1),
  Enter: () => fields[at]?.querySelector(".proves, input[type=checkbox], select, textarea")?.focus(),
  q: () => location.assign("/review"),
  "+": () => enlarge(zoom * 1.25),
  "-": () => enlarge(zoom / 1.25),
  0: () => enlarge(100),
});
if (form.dataset.autosave === "yes") {
  const save = autosave(form);
  marking(form, viewer, () => fields[at]?.dataset.field, save);
}
if (location.hash.startsWith("#e")) show(document.getElementById(location.hash.slice(1)));
