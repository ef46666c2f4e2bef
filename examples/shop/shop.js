// The shop's own script: adds a video when asked, as single-page sites do, and leaves the asking to the consent script.
document.getElementById("more").addEventListener("click", () => {
  const frame = document.createElement("iframe");
  frame.src = "https://www.youtube.com/embed/lisaa";
  frame.title = { fi: "Lisää ohjeita -video", sv: "Video: fler råd" }[document.documentElement.lang] ?? "Video: more instructions";
  frame.width = "560";
  frame.height = "315";
  const template = document.createElement("template");
  template.dataset.consent = "youtube";
  template.content.append(frame);
  document.getElementById("late").append(template);
});
