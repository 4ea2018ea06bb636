// Colours as the style sheet gives them to this reader's theme, for scripts that draw; files are always for white paper.
const probe = document.createElement("span");
probe.hidden = true;
document.body.append(probe);

export function ink(name, paper = false) {
  probe.className = `ink-${name}${paper ? " paper-ink" : ""}`;
  return getComputedStyle(probe).color;
}

/** Calls back whenever the theme changes under our hands. */
export function onTheme(redraw) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
}

/** Hands the reader a file made here. */
export function save(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** The bytes of a data: address. */
export function bytes(address) {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), sign => sign.charCodeAt(0));
}
