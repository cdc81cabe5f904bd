// Warns before somebody is signed out. The server is asked each time, because another page of theirs may have acted.
// Asking is no sign that somebody is there; pressing "Stay signed in" is.
(() => {
  "use strict";
  const dialog = document.getElementById("staying");
  const part = (name) => document.getElementById(`staying-${name}`);
  const title = document.title;
  let timer = 0;
  let state = "fine";

  const tell = (now, said) => {
    const heading = part("heading");
    const same = dialog.open && state === now;
    state = now;
    heading.textContent = now === "over" ? heading.dataset.over : heading.dataset.warning;
    part("said").textContent = said;
    part("stay").hidden = now !== "idle";
    part("again").hidden = now !== "over";
    document.title = now === "fine" ? title : `${heading.textContent} – ${title}`;
    if (now === "fine") return dialog.close();
    if (!dialog.open) dialog.showModal();
    if (!same) part(now === "idle" ? "stay" : "close").focus();
  };

  const later = (seconds) => {
    clearTimeout(timer);
    timer = setTimeout(ask, seconds * 1000);
  };

  const hear = async (address, how) => {
    const answer = await fetch(address, how);
    if (!answer.ok) throw new Error(String(answer.status));
    if (!(answer.headers.get("Content-Type") || "").includes("json")) return tell("over", dialog.dataset.over);
    const told = await answer.json();
    tell(told.state, told.said);
    return later(told.ask_in);
  };

  const ask = () => {
    if (state !== "over") hear(dialog.dataset.left, { headers: { "X-Poll": "yes" } }).catch(() => later(60));
  };

  const stay = () => {
    const token = dialog.querySelector("[name=csrfmiddlewaretoken]").value;
    hear(dialog.dataset.stay, { method: "POST", headers: { "X-CSRFToken": token } })
      .catch(() => tell(state, dialog.dataset.failed));
  };

  part("stay").addEventListener("click", stay);
  part("close").addEventListener("click", () => dialog.close());
  // Whoever presses Escape is there.
  dialog.addEventListener("cancel", (event) => {
    if (state !== "idle") return;
    event.preventDefault();
    stay();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
  later(Number(dialog.dataset.askIn) + 1);
})();
