// Before the first paint: scripts run, so one article is shown at a time; framed, so the compact layout.
document.documentElement.dataset.live = "";
if (window.parent !== window) document.documentElement.dataset.embed = "";
