// The as-of slider: months between the registry's first year and this one, in step with the date beside it.
for (const place of document.querySelectorAll(".as-of")) {
  const date = place.querySelector("input[type=date]");
  const slider = place.querySelector("input[type=range]");
  const first = Number(place.dataset.from) * 12;
  slider.min = 0;
  slider.max = (Number(place.dataset.to) + 1) * 12 - first;
  const month = text => text ? Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - first : Number(slider.max);
  slider.value = month(date.value);
  slider.hidden = false;
  // The last day of the month the slider stands on; at its end, no day at all: the registry as a whole.
  slider.addEventListener("input", () => {
    const at = Number(slider.value) + first;
    date.value = slider.value === slider.max ? "" : new Date(Date.UTC(Math.floor((at - 1) / 12), (at - 1) % 12 + 1, 0)).toISOString().slice(0, 10);
  });
  date.addEventListener("input", () => slider.value = month(date.value));
}

// Switches answer at once; without script there is a button.
for (const form of document.querySelectorAll("form[data-submits=change]")) {
  form.addEventListener("change", () => form.requestSubmit());
  form.addEventListener("submit", () => {
    for (const input of form.querySelectorAll("input[name]"))
      if (input.value === "") input.disabled = true;
  });
}
