// Keyboard first, pointer always. Nothing here is needed: every act is a link or a form.
(() => {
  "use strict";
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
  const rows = () => Array.from(document.querySelectorAll(".fp-row"));
  let here = "";
  let open = new Set();

  const mark = (row) => {
    rows().forEach((each) => each.classList.toggle("fp-row--here", each === row));
    here = row.id;
    row.querySelector(".fp-row__link").focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  };

  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const now = all.findIndex((row) => row.id === here || row.contains(document.activeElement));
    mark(all[Math.min(Math.max(now + by, 0), all.length - 1)]);
  };

  const press = (key) => {
    const found = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (found) found.click();
    return Boolean(found);
  };

  const uncover = () => {
    const row = document.getElementById(here) || document;
    const covers = Array.from(row.querySelectorAll(".fp-cover"));
    const show = covers.some((cover) => !cover.open);
    covers.forEach((cover) => { cover.open = show; });
    return covers.length > 0;
  };

  const keys = () => {
    const list = document.getElementById("keys");
    if (!list) return false;
    list.open = !list.open;
    list.querySelector("summary").focus();
    return true;
  };

  const toQueue = () => {
    const back = document.querySelector(".nhsuk-back-link");
    if (back) back.click();
    return Boolean(back);
  };

  const nextMark = () => {
    const marks = Array.from(document.querySelectorAll("[data-mark]"));
    if (!marks.length) return false;
    marks[(marks.indexOf(document.activeElement) + 1) % marks.length].focus();
    return true;
  };

  const acts = {
    m: nextMark,
    j: () => step(1),
    k: () => step(-1),
    o: uncover,
    q: toQueue,
    "?": keys,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && !"jk".includes(event.key)) return;
    if (typing(event.target)) return;
    const act = acts[event.key];
    const done = act ? act() !== false : event.key.length === 1 && press(event.key);
    if (done) event.preventDefault();
  });

  // A list that refreshes itself keeps the place, and what was uncovered stays uncovered.
  document.addEventListener("htmx:beforeSwap", () => {
    const row = document.activeElement && document.activeElement.closest(".fp-row");
    if (row) here = row.id;
    open = new Set(rows().filter((each) => each.querySelector(".fp-cover[open]")).map((each) => each.id));
  });
  document.addEventListener("htmx:afterSwap", () => {
    open.forEach((id) => {
      const cover = document.querySelector(`#${CSS.escape(id)} .fp-cover`);
      if (cover) cover.open = true;
    });
    const row = document.getElementById(here);
    if (row && document.activeElement === document.body) mark(row);
  });

  // The words of an approved reply go into the box, without losing what is there.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-fill]");
    if (!button) return;
    const box = document.getElementById(button.dataset.fill);
    const words = document.getElementById(button.dataset.from);
    if (!box || !words) return;
    event.preventDefault();
    box.value = box.value.trim() ? `${box.value.trimEnd()}\n\n${words.textContent}` : words.textContent;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
    const gap = box.value.indexOf("[[");
    if (gap >= 0) box.setSelectionRange(gap, box.value.indexOf("]]", gap) + 2);
  });
})();
