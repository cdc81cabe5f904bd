// Makes and shows passkeys. Everything here can be done with a code instead, without scripts.
(() => {
  "use strict";
  const known = window.PublicKeyCredential && window.PublicKeyCredential.parseCreationOptionsFromJSON;

  const options = async (form) => {
    const token = form.elements.csrfmiddlewaretoken.value;
    const answer = await fetch(form.dataset.ask, { method: "POST", headers: { "X-CSRFToken": token } });
    if (!answer.ok || answer.redirected) throw new Error("not asked");
    return (await answer.json()).publicKey;
  };

  const acts = {
    create: async (asked) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) }),
    get: async (asked) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) }),
  };

  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    const trouble = form.querySelector(".fp-passkey__trouble");
    if (!known) {
      form.hidden = form.dataset.passkey === "get";
      trouble.hidden = form.hidden;
      return;
    }
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      trouble.hidden = true;
      try {
        const made = await acts[form.dataset.passkey](await options(form));
        form.elements.answer.value = JSON.stringify(made.toJSON());
        form.submit();
      } catch {
        trouble.hidden = false;
      }
    });
  });
})();
