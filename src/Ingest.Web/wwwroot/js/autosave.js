// Keeps the form as it stands: on the server for its author alone, and in this browser while the server does not answer.
import { answering } from "./site.js";

const Pause = 600; // milliseconds after the last keystroke
const Again = 3000; // milliseconds until a failed save is tried again
const Call = 20000; // milliseconds between signs that this desk is open

export function autosave(form) {
  const { id } = form.dataset;
  const version = Number(form.dataset.version);
  const kept = `draft ${id} ${version}`;
  const saved = document.getElementById("saved");
  let timer;

  const fill = () => new URLSearchParams(new FormData(form));

  async function send(signal) {
    const answer = await fetch(`/review/${id}/${signal}`, { method: "POST", body: fill() });
    if (answer.status === 401) throw new Error("signed out");
    if (!answer.ok) return;
    const now = await answer.json();
    document.getElementById("moved").hidden = now.version === version;
    const others = document.getElementById("others");
    if (now.others.length === 0) others.hidden = true;
  }

  async function save() {
    clearTimeout(timer);
    try {
      await send("draft");
      answering(true);
      localStorage.removeItem(kept);
      saved.textContent = saved.dataset.kept;
    } catch {
      answering(false);
      localStorage.setItem(kept, fill().toString());
      saved.textContent = "";
      timer = setTimeout(save, Again);
    }
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, Pause);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  setInterval(() => send("open").then(() => answering(true), () => answering(false)), Call);

  // A save that never reached the server is put back into the form and sent.
  const left = localStorage.getItem(kept);
  if (left) {
    restore(form, new URLSearchParams(left));
    save();
  }
  // A button must not be lost to a server that is away: the form stays, and the notice says so.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (form.dataset.sure) return;
    event.preventDefault();
    const button = event.submitter;
    fetch("/health", { cache: "no-store" }).then(answer => {
      if (!answer.ok) throw new Error("away");
      form.dataset.sure = "yes";
      form.requestSubmit(button);
    }).catch(() => {
      delete form.dataset.sure;
      save();
    });
  });
  return soon;
}

function restore(form, fields) {
  for (const control of form.elements) {
    if (!control.name || control.type === "submit" || ["key", "version", "__RequestVerificationToken"].includes(control.name)) continue;
    if (control.type === "checkbox") control.checked = fields.getAll(control.name).includes(control.value);
    else if (fields.has(control.name)) control.value = fields.get(control.name);
  }
}
