// The findings over the page: in a shadow tree, so that neither meets the other's style. It takes no focus, is closed
// with its button or Escape, stays closed until the findings change, and is not printed.
const make = (name, given, ...inner) => {
  const element = Object.assign(document.createElement(name), given);
  element.append(...inner.filter((part) => part !== null));
  return element;
};

/** Names in backticks, as code. */
const named = (text) => text.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));

const count = (told) =>
  ["error", "warning", "note"]
    .map((level) => [told.findings.filter((finding) => finding.level === level).length, level])
    .filter(([number]) => number > 0)
    .map(([number, level]) => `${number} ${level}${number === 1 ? "" : "s"}`)
    .join(", ");

const remembered = {
  // Storage may be forbidden; then a closed overlay opens again with the page.
  get: () => { try { return sessionStorage.getItem("seloste-closed"); } catch { return null; } },
  set: (digest) => { try { sessionStorage.setItem("seloste-closed", digest); } catch { /* as above */ } },
};

const overlay = (() => {
  const host = make("div", { id: "seloste-findings" });
  const said = make("p", { className: "said", role: "status" });
  const badge = make("button", { type: "button", className: "badge" });
  const panel = make("section", { className: "panel", id: "panel", tabIndex: 0 });
  const dock = make("div", { className: "dock" }, panel, badge, said);
  const sheet = new CSSStyleSheet();
  let shown = "";

  const open = (yes) => {
    panel.hidden = !yes;
    badge.setAttribute("aria-expanded", String(yes));
  };
  const close = (told) => {
    remembered.set(told.digest);
    open(false);
    badge.focus();
  };

  const item = (finding) =>
    make("li", { className: finding.level },
      make("div", { className: "message" },
        make("span", { className: "level" }, finding.code ? `${finding.level}[${finding.code}]` : finding.level),
        ": ", ...named(finding.message)),
      finding.place && make("code", {}, finding.place),
      finding.line && make("pre", {}, finding.line, finding.label ? `\n↑ ${finding.label}` : ""),
      finding.law && make("p", {}, `law: ${finding.law}`),
      finding.help && make("p", {}, "help: ", ...named(finding.help)));

  const draw = (told) => {
    const tone = ["error", "warning", "note"].find((level) => told.findings.some((one) => one.level === level));
    dock.className = `dock ${tone}`;
    const words = count(told);
    const title = told.stale ? `${words}: this is the last good page` : words;
    const button = make("button", { type: "button", className: "close", onclick: () => close(told) }, "Close");
    panel.setAttribute("aria-label", "Findings of seloste");
    panel.setAttribute("role", "region");
    panel.replaceChildren(
      make("div", { className: "head" }, make("h2", {}, title), button),
      make("ol", {}, ...told.findings.map(item)));
    panel.onkeydown = (event) => { if (event.key === "Escape") close(told); };
    badge.replaceChildren(words);
    badge.setAttribute("aria-controls", "panel");
    badge.onclick = () => {
      const opens = panel.hidden;
      if (!opens) return close(told);
      remembered.set("");
      open(true);
      panel.focus();
    };
    // What only warns does not lie over the page unasked.
    open(told.stale && remembered.get() !== told.digest);
    said.replaceChildren(title);
  };

  return (told) => {
    const now = `${told.digest} ${told.stale}`;
    if (now === shown) return;
    shown = now;
    if (told.findings.length === 0) return host.remove();
    if (!host.shadowRoot) {
      sheet.replaceSync(STYLE);
      const root = host.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(dock);
    }
    draw(told);
    if (!host.isConnected) document.body.append(host);
  };
})();
