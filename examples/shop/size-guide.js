// The shop's size guide: remembers the size of the last visit, once the visitor has agreed.
const place = document.getElementById("size");
localStorage.setItem("shoe-size", localStorage.getItem("shoe-size") ?? "42");
place.append(" " + localStorage.getItem("shoe-size"));
place.hidden = false;
