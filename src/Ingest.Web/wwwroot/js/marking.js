// Words on the picture of a page: drag over them, and they set the field you are in, with their place as its proof.
const Svg = "http://www.w3.org/2000/svg";

export function marking(form, viewer, current, changed) {
  const popup = document.getElementById("marking");
  const choice = document.getElementById("marked-field");
  const pages = new Map();
  let drag = null;
  let marked = null;

  const words = sheet => {
    if (!pages.has(sheet.id)) pages.set(sheet.id, fetch(sheet.dataset.words).then(answer => answer.json()));
    return pages.get(sheet.id);
  };
  const point = (sheet, event) => {
    const svg = sheet.querySelector(".overlay");
    const place = svg.getBoundingClientRect();
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    return [(event.clientX - place.left) * width / place.width, (event.clientY - place.top) * height / place.height];
  };
  // The word under the point, or the nearest on its line.
  const wordAt = (list, [x, y]) => {
    let best = -1, least = Infinity;
    list.forEach(([, left, top, right, bottom], i) => {
      const away = Math.max(left - x, 0, x - right) + 4 * Math.max(top - y, 0, y - bottom);
      if (away < least) [best, least] = [i, away];
    });
    return least < 60 ? best : -1;
  };
  async function between({ sheet, from, to }) {
    const list = await words(sheet);
    const [first, last] = [wordAt(list, from), wordAt(list, to)];
    return first < 0 || last < 0 ? [] : list.slice(Math.min(first, last), Math.max(first, last) + 1);
  }
  const clear = () => viewer.querySelectorAll(".mark").forEach(mark => mark.remove());

  function paint(sheet, chosen) {
    clear();
    const svg = sheet.querySelector(".overlay");
    for (const [, left, top, right, bottom] of chosen) {
      const rect = document.createElementNS(Svg, "rect");
      rect.setAttribute("class", "mark");
      for (const [name, value] of Object.entries({ x: left - 1, y: top, width: right - left + 2, height: bottom - top })) rect.setAttribute(name, value);
      svg.append(rect);
    }
  }

  viewer.addEventListener("pointerover", event => {
    const sheet = event.target.closest(".sheet");
    if (sheet) words(sheet);
  });
  viewer.addEventListener("pointerdown", event => {
    const sheet = event.target.closest(".sheet");
    if (!sheet || event.button !== 0) return;
    drag = { sheet, from: point(sheet, event), x: event.clientX, y: event.clientY, moved: false };
  });
  viewer.addEventListener("pointermove", async event => {
    if (!drag || (!drag.moved && Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) < 5)) return;
    event.preventDefault();
    drag.moved = true;
    drag.to = point(drag.sheet, event);
    const now = drag;
    const chosen = await between(now);
    if (drag === now) paint(now.sheet, chosen);
  });
  addEventListener("pointerup", async event => {
    const done = drag;
    drag = null;
    if (!done?.moved) return;
    // The end of a drag is no click on the box below it.
    const swallow = click => (click.stopPropagation(), click.preventDefault());
    addEventListener("click", swallow, true);
    setTimeout(() => removeEventListener("click", swallow, true));
    const chosen = await between(done);
    paint(done.sheet, chosen);
    if (chosen.length > 0) offer(done.sheet, chosen, event);
  });
  viewer.addEventListener("dragstart", event => event.preventDefault());

  function offer(sheet, chosen, event) {
    marked = {
      page: Number(sheet.dataset.page),
      quote: chosen.map(word => word[0]).join(" "),
      box: [Math.min(...chosen.map(w => w[1])), Math.min(...chosen.map(w => w[2])), Math.max(...chosen.map(w => w[3])), Math.max(...chosen.map(w => w[4]))],
    };
    document.getElementById("marked").textContent = marked.quote;
    choice.value = current() ?? "title";
    popup.hidden = false;
    popup.style.left = `${Math.min(event.clientX, innerWidth - popup.offsetWidth - 12)}px`;
    popup.style.top = `${Math.min(event.clientY + 14, innerHeight - popup.offsetHeight - 12)}px`;
    document.getElementById("mark-set").focus();
  }

  async function use(setValue) {
    const field = document.getElementById(`f-${choice.value}`);
    let value = "";
    if (setValue) {
      const query = new URLSearchParams({ field: choice.value, words: marked.quote });
      value = (await (await fetch(`${viewer.dataset.read}?${query}`)).json()).value ?? "";
      if (value) put(field, value);
    }
    const store = field.querySelector(`input[name="${choice.value}-marks"]`);
    const single = !field.querySelector(".chips");
    store.value = JSON.stringify([...JSON.parse(store.value || "[]"), { value: single ? "" : value || last(field), page: marked.page, box: marked.box, quote: marked.quote }]);
    list(field);
    close();
    field.querySelector(".proves, input")?.focus();
    changed();
  }

  function put(field, value) {
    const added = field.querySelector('[name="party-add"]');
    if (added) {
      const there = [...field.querySelectorAll('[name="party"]')].find(box => box.value === value);
      if (there) there.checked = true;
      else added.value = `${added.value} ${value}`.trim();
    } else {
      const input = field.querySelector("input.proves, textarea.proves");
      if (input) input.value = value;
    }
  }

  // For a list of codes: the one touched last is the one meant.
  const last = field => field.querySelector("input[data-touched]")?.value ?? "";
  form.addEventListener("change", event => {
    if (event.target.type !== "checkbox") return;
    event.target.closest(".field").querySelectorAll("[data-touched]").forEach(box => delete box.dataset.touched);
    if (event.target.checked) event.target.dataset.touched = "yes";
  });

  function close() {
    popup.hidden = true;
    clear();
    marked = null;
  }

  // What was marked stands under its field and can be taken back.
  function list(field) {
    const store = field.querySelector('input[name$="-marks"]');
    if (!store) return;
    const marks = JSON.parse(store.value || "[]");
    field.querySelector(".marks").replaceChildren(...marks.map((mark, i) => {
      const item = document.createElement("li");
      const drop = document.createElement("button");
      drop.type = "button";
      drop.className = "link";
      drop.textContent = "✕";
      drop.setAttribute("aria-label", `✕ ${mark.quote}`);
      drop.addEventListener("click", () => {
        store.value = JSON.stringify(marks.filter((_, j) => j !== i));
        list(field);
        changed();
      });
      item.append(`${mark.value ? `${mark.value}: ` : ""}“${mark.quote}” (${mark.page})`, drop);
      return item;
    }));
  }

  document.getElementById("mark-set").addEventListener("click", () => use(true));
  document.getElementById("mark-prove").addEventListener("click", () => use(false));
  document.getElementById("mark-drop").addEventListener("click", close);
  addEventListener("keydown", event => event.key === "Escape" && !popup.hidden && close());
  document.querySelectorAll(".field").forEach(list);
}
