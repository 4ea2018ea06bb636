// Keys that do what a button says: every element with data-key, and what a page adds. Letters typed into a field stay letters.
export function keys(more = {}) {
  const map = document.getElementById("keys");
  const typing = target => target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit])");

  addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === "Escape" && !map?.open) {
      document.querySelectorAll("details[open]:is(.reject, .note)").forEach(open => (open.open = false));
      document.activeElement?.blur();
      return;
    }
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && event.target.matches("a, button, summary, input")) return;
    if (event.key === "?") return press(event, () => map?.showModal());
    if (more[event.key]) return press(event, more[event.key]);
    const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not(:disabled)`);
    if (button) press(event, () => {
      button.click();
      button.parentElement.matches("details[open]") && button.parentElement.querySelector("input, textarea")?.focus();
    });
  });
  document.querySelector('[data-does="keys"]')?.addEventListener("click", () => map?.showModal());
}

function press(event, act) {
  event.preventDefault();
  act();
}
