// Where a value is proved: from a field to its box on the page and back.
const viewer = document.querySelector(".viewer");

export function show(proof) {
  document.querySelectorAll(".proof.here").forEach(other => other.classList.remove("here"));
  proof.classList.add("here");
  proof.scrollIntoView({ block: "center", inline: "center" });
}

document.addEventListener("click", event => {
  const link = event.target.closest("a.proof-link");
  if (!link) return;
  event.preventDefault();
  history.replaceState(null, "", link.hash);
  show(document.querySelector(link.hash));
});

viewer?.addEventListener("click", event => {
  const proof = event.target.closest("a.proof");
  if (!proof) return;
  event.preventDefault();
  show(proof);
  const field = document.getElementById(`f-${proof.dataset.field}`);
  document.querySelectorAll(".field.here").forEach(other => other.classList.remove("here"));
  field.classList.add("here");
  field.scrollIntoView({ block: "nearest" });
});

if (location.hash.startsWith("#e")) {
  const proof = document.querySelector(location.hash);
  if (proof) show(proof);
}
