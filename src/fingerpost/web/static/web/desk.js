// Keyboard first, pointer always. Nothing here is needed: every act is a link or a form.
(() => {
  "use strict";
  const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog");
  const rows = () => Array.from(document.querySelectorAll(".fp-row"));
  let here = "";

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

  const current = () => document.getElementById(here) || (document.activeElement && document.activeElement.closest(".fp-row"));

  const press = (key) => {
    const name = CSS.escape(key);
    const row = current();
    const found = (row && row.querySelector(`[data-row-key="${name}"]`)) || document.querySelector(`[data-key="${name}"]`);
    if (found) found.click();
    return Boolean(found);
  };

  const choose = () => {
    const box = current() && current().querySelector(".fp-choose");
    if (box) box.click();
    return Boolean(box);
  };

  const uncover = () => {
    if (press("o")) return true;
    const covers = Array.from(document.querySelectorAll("details.fp-cover"));
    const show = covers.some((cover) => !cover.open);
    covers.forEach((cover) => { cover.open = show; });
    return covers.length > 0;
  };

  const search = () => {
    const box = document.getElementById("filter-text");
    if (box) box.focus();
    return Boolean(box);
  };

  // The list of keys, and the way to switch them off, as a dialog; without scripts it opens at the foot of the page.
  const keys = () => {
    const list = document.querySelector("#keys .fp-keys__all");
    if (!list) return false;
    let dialog = document.getElementById("keys-dialog");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.id = "keys-dialog";
      dialog.className = "fp-dialog";
      dialog.setAttribute("aria-labelledby", "keys-heading");
      const heading = document.createElement("h2");
      heading.id = "keys-heading";
      heading.className = "nhsuk-heading-m";
      heading.textContent = "Keyboard shortcuts";
      const close = document.createElement("button");
      close.type = "button";
      close.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
      close.textContent = "Close";
      close.addEventListener("click", () => dialog.close());
      dialog.addEventListener("keydown", (event) => {
        if (event.key !== "?") return;
        event.preventDefault();
        event.stopPropagation();
        dialog.close();
      });
      dialog.append(heading, list.cloneNode(true), close);
      document.body.append(dialog);
    }
    dialog.showModal();
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
    x: choose,
    q: toQueue,
    "/": search,
    "?": keys,
  };

  document.addEventListener("keydown", (event) => {
    if (document.body.dataset.shortcuts !== "on") return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && !"jk".includes(event.key)) return;
    if (typing(event.target)) return;
    const act = acts[event.key];
    const done = act ? act() !== false : event.key.length === 1 && press(event.key);
    if (done) event.preventDefault();
  });

  // A list that refreshes itself: what is the same stays the very same, so that focus, ticks and reading are left
  // alone; what is new is said once, politely.
  const focused = (node) => node.contains(document.activeElement);

  const renew = (old, fresh) => {
    const ticked = old.querySelector(".fp-choose:checked");
    const box = fresh.querySelector(".fp-choose");
    if (ticked && box) box.checked = true;
    const held = focused(old) ? document.activeElement : null;
    old.replaceWith(fresh);
    if (fresh.id === here) fresh.classList.add("fp-row--here");
    if (!held) return;
    const again = held.dataset.rowKey ? fresh.querySelector(`[data-row-key="${CSS.escape(held.dataset.rowKey)}"]`) : held.id && document.getElementById(held.id);
    (again || fresh.querySelector(".fp-row__link")).focus({ preventScroll: true });
  };

  // A row that left the list while somebody is at it stays until they move on.
  const leave = (row) => {
    if (row.classList.contains("fp-row--gone")) return;
    const said = document.createElement("p");
    said.className = "fp-row__note";
    said.textContent = "No longer in this list";
    row.classList.add("fp-row--gone");
    row.querySelector(".fp-row__what").append(said);
  };

  const mergeRows = (list, fresh) => {
    const wanted = new Map(Array.from(fresh.children).map((row) => [row.id, row]));
    Array.from(list.children).forEach((row) => {
      if (!wanted.has(row.id)) focused(row) ? leave(row) : row.remove();
    });
    let place = list.firstElementChild;
    wanted.forEach((row, id) => {
      while (place && place.classList.contains("fp-row--gone")) place = place.nextElementSibling;
      const old = document.getElementById(id);
      if (old && old.dataset.sign !== row.dataset.sign) {
        const follows = place === old ? row : place;
        renew(old, row);
        place = follows;
      }
      const now = document.getElementById(id) || row;
      if (now === place) place = place.nextElementSibling;
      else list.insertBefore(now, place);
    });
  };

  const mergeList = (list, fresh) => {
    const wanted = Array.from(fresh.children);
    const ids = new Set(wanted.map((part) => part.id));
    Array.from(list.children).forEach((part) => {
      if (!ids.has(part.id) && !focused(part)) part.remove();
    });
    wanted.forEach((part, at) => {
      const old = document.getElementById(part.id);
      const rows = part.querySelector(".fp-rows");
      if (!old) list.insertBefore(part, list.children[at] || null);
      else if (rows && old.querySelector(".fp-rows")) mergeRows(old.querySelector(".fp-rows"), rows);
      else if (old.innerHTML !== part.innerHTML && !focused(old)) old.replaceWith(part);
    });
    list.dataset.sign = fresh.dataset.sign;
    if (window.htmx) window.htmx.process(list);
  };

  const watched = () => (document.getElementById("queue-watch") || { textContent: "" }).textContent;

  document.addEventListener("htmx:configRequest", (event) => {
    const list = event.detail.elt.id === "queue-live" && document.getElementById("queue-list");
    if (list) event.detail.headers["X-Have"] = list.dataset.sign;
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const list = document.getElementById("queue-list");
    if (event.detail.elt.id !== "queue-live" || !list || event.detail.xhr.status !== 200) return;
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const fresh = page.getElementById("queue-list");
    if (!fresh) return;
    const before = new Set(rows().map((row) => row.id));
    const watch = watched();
    mergeList(list, document.adoptNode(fresh));
    const count = rows().filter((row) => !before.has(row.id)).length;
    const now = watched();
    const said = [count ? `${count} new` : "", now === watch ? "" : now].filter(Boolean);
    if (said.length) document.getElementById("queue-news").textContent = said.join(". ");
  });

  // An alert that was not there before is said at once, and once. That somebody took one is only shown.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const target = event.detail.target;
    if (!target || target.id !== "alarm" || event.detail.xhr.status !== 200) return;
    const fresh = new DOMParser().parseFromString(event.detail.serverResponse, "text/html").getElementById("alarm");
    const more = fresh && Number(fresh.dataset.unanswered) > Number(target.dataset.unanswered);
    document.getElementById("alarm-said").textContent = more ? fresh.textContent.trim() : "";
  });

  // Words that are read out are not read out again while they stay the same.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const target = event.detail.target;
    const said = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ").trim();
    if (target && target.id === "hands" && said(event.detail.serverResponse) === said(target.innerHTML)) event.detail.shouldSwap = false;
  });

  // After an act on one row the page comes back; the next step goes on from where it was.
  const PLACE = "fingerpost-place";
  document.addEventListener("click", (event) => {
    const act = event.target.closest('[data-row-key="e"]');
    if (act) sessionStorage.setItem(PLACE, String(rows().indexOf(act.closest(".fp-row"))));
  });
  const place = Number(sessionStorage.getItem(PLACE) || 0);
  sessionStorage.removeItem(PLACE);
  if (place > 0 && rows()[place - 1]) here = rows()[place - 1].id;

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
