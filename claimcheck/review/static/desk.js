// Keys, and decisions without a reload. Every form works without this file.
(() => {
  "use strict";
  const status = document.getElementById("status");
  const help = document.getElementById("help");
  const say = (words) => { status.textContent = words; };
  const cards = () => [...document.querySelectorAll("#findings > .card")];
  let current = null; // the id of the card that keys act on

  const select = (card, scroll = true) => {
    document.querySelectorAll(".card.current, .anchor.current").forEach((e) => e.classList.remove("current"));
    current = card ? card.id : null;
    if (!card) return;
    card.classList.add("current");
    card.focus({ preventScroll: true });
    if (!scroll) return;
    card.scrollIntoView({ block: "nearest" });
    const place = document.getElementById("at-" + card.id);
    if (place) { place.classList.add("current"); place.scrollIntoView({ block: "center" }); }
  };
  const chosen = () => (current && document.getElementById(current)) || null;
  const move = (step) => {
    const all = cards();
    if (!all.length) return;
    const at = all.indexOf(chosen());
    select(all[Math.max(0, Math.min(all.length - 1, at < 0 && step < 0 ? 0 : at + step))]);
  };
  const nextUndecided = () => {
    const all = cards();
    const at = all.indexOf(chosen());
    const waiting = (card) => !card.classList.contains("is-settled");
    const found = all.slice(at + 1).find(waiting) || all.find(waiting);
    if (found) select(found); else say("Everything shown is settled.");
  };

  // A form here has a field named "action", so that form.action is that field.
  // Sends a form and puts the page's new parts in place; where that fails, the browser sends it as always.
  const send = async (form, button) => {
    const fields = new URLSearchParams(new FormData(form));
    if (button && button.name) fields.set(button.name, button.value);
    const place = cards().indexOf(chosen());
    let answer;
    try {
      answer = await fetch(form.getAttribute("action"), { method: "POST", body: fields, credentials: "same-origin" });
    } catch (error) {
      say("The desk does not answer. Is `claimcheck review` still running? Nothing was lost.");
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) {
      say((page.querySelector(".lead") || page.body).textContent.trim());
      return;
    }
    for (const name of ["#progress", "#findings", ".story"]) {
      const now = document.querySelector(name), then = page.querySelector(name);
      if (!now || !then) { location.reload(); return; }
      now.replaceWith(document.adoptNode(then));
    }
    const words = button && button.value ? `Decided: ${button.textContent.trim().toLowerCase()}.` : "Undone.";
    const all = cards();
    say(`${words} ${document.querySelector("#progress .how-far").textContent.trim()}.`);
    if (all.length) select(document.getElementById(fields.get("next")) || all[Math.max(0, Math.min(place, all.length - 1))]);
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!document.getElementById("findings") || form.method !== "post") return;
    event.preventDefault();
    if (event.submitter && event.submitter.value === "dismiss") {
      const note = form.querySelector("[name=note]");
      if (!note.value.trim()) { note.focus(); say("Dismissing needs a note: why is this no finding?"); return; }
    }
    send(form, event.submitter);
  });
  const decide = (action) => {
    const card = chosen();
    if (!card) { say("Choose a finding first: j and k move."); return; }
    const button = card.querySelector(`button[value=${action}]`);
    const note = card.querySelector("[name=note]");
    if (action === "dismiss" && !note.value.trim()) {
      note.focus();
      say("Why is this no finding? Write it and press Enter.");
      note.dataset.then = "dismiss";
      return;
    }
    button.click();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      if (event.key === "Enter" && event.target.dataset.then) {
        event.preventDefault();
        event.target.form.querySelector(`button[value=${event.target.dataset.then}]`).click();
      }
      return;
    }
    const card = chosen();
    const keys = {
      j: () => move(1),
      k: () => move(-1),
      n: nextUndecided,
      a: () => decide("keep"),
      c: () => decide("change"),
      d: () => decide("dismiss"),
      q: () => decide("ask"),
      u: () => { const undo = document.getElementById("undo"); if (undo) undo.click(); },
      o: () => { const details = card && card.querySelector("details"); if (details) details.open = !details.open; },
      "/": () => { const filter = document.getElementById("filter"); if (filter) filter.focus(); },
      "?": () => (help.open ? help.close() : help.showModal()),
    };
    if (help.open && event.key !== "?") return;
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest && event.target.closest("#findings .card");
    if (card && card.id !== current) select(card, false);
  });
  document.addEventListener("change", (event) => {
    if (event.target.id === "filter" && event.target.tagName === "SELECT") event.target.form.submit();
  });
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const fold = target.closest("details");
    if (fold) { fold.open = true; target.scrollIntoView({ block: "center" }); }
    const card = target.closest(".card");
    if (card) select(card);
  };
  window.addEventListener("hashchange", reveal);
  reveal();
})();
