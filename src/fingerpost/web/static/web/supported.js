// Tells the style sheet that scripts run, before the page is drawn.
document.documentElement.classList.add("fp-scripts");
document.addEventListener("DOMContentLoaded", () => {
  document.body.classList.add("js-enabled");
  if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("nhsuk-frontend-supported");
});
