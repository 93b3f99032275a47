(() => {
  "use strict";
  const cards = [...document.querySelectorAll("main > section > .card, main .remarks > .card")];
  const hint = document.querySelector(".keys");
  if (!cards.length) return;
  hint.hidden = false;
  let current = -1;
  const show = (index) => {
    current = Math.max(0, Math.min(cards.length - 1, index));
    const fold = cards[current].closest("details.fold");
    if (fold) fold.open = true;
    cards[current].focus({ preventScroll: true });
    cards[current].scrollIntoView({ block: "center" });
  };
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const fold = target && target.closest("details.fold");
    if (fold) { fold.open = true; target.scrollIntoView({ block: "center" }); }
    const found = cards.indexOf(target);
    if (found >= 0) current = found;
  };
  document.addEventListener("focusin", (event) => {
    const found = cards.indexOf(event.target.closest(".card"));
    if (found >= 0) current = found;
  });
  window.addEventListener("hashchange", reveal);
  reveal();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    if (event.key === "j") show(current + 1);
    else if (event.key === "k") show(current - 1);
    else if (event.key === "o" && current >= 0) {
      const details = cards[current].querySelector("details");
      if (details) details.open = !details.open;
    } else if (event.key === "a" && current >= 0) location.hash = "at-" + cards[current].id;
  });
})();
